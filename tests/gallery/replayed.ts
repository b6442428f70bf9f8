/** An invented decision that comes out differently: the rules themselves say of a bruise what they said then of a push. */
import catalogueFile from '../../resources/catalogue/notifiable-offences-2026-27.json';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { readCatalogue, type Catalogue } from '../../src/shared/domain/offence-catalogue.ts';
import type { ReplayDifference } from '../../src/shared/ipc/replay-shapes.ts';
import { FactsDocument } from '../../src/shared/rules/facts/document.ts';
import { cameOut, cameOutAsDecided } from '../../src/shared/rules/replay/came-out.ts';
import { rulesThatFlip } from '../../src/shared/rules/replay/rules-that-flip.ts';
import { whatFactsSay } from '../../src/shared/rules/what-facts-say.ts';

export const catalogueOfTests = readCatalogue(catalogueFile);

const assault = (injury: 'none' | 'actual') =>
  FactsDocument.parse({
    report: { by: 'victim', receivedAt: '2026-04-12T06:12:00Z' },
    victims: [{ id: 'V1', capacity: [] }],
    offenders: [{ id: 'O1' }],
    acts: [{ id: 'A1', kind: 'assault', by: ['O1'], to: ['V1'], probable: true, contraryEvidence: false, circumstances: [], injury, intentSeriousHarm: false, features: [] }],
  });

export const pushedAndBruised = (catalogue: Catalogue): ReplayDifference => {
  const [then, now] = (['none', 'actual'] as const).map((injury) => whatFactsSay(assault(injury), catalogue, '2026-04-12' as LocalDate));
  if (!then || !now) throw new Error('Both are answered');
  return {
    ref: 'WM-261012-0187',
    incident: 'incident-of-test',
    decision: 'decision-of-test',
    current: true,
    by: 'person-assessor',
    at: '2026-04-12T09:40:00.000Z',
    edition: '2026-27',
    was: cameOutAsDecided(['105A'], []),
    then: cameOut(then),
    is: cameOut(now),
    rules: [...rulesThatFlip(then.trace, now.trace)],
  };
};
