/** What the removal rules say of a cancellation as it was asked for, and whom they let decide it: the same function when it is asked for, authorised and made. */
import type { Catalogue } from '../domain/offence-catalogue.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { isHomicide, isRape } from '../domain/offence-lookup.ts';
import type { Actor } from '../domain/roles.ts';
import type { RemovalCase } from '../rules/cancelling/removal-case.ts';
import { deciderRules, removalRules } from '../rules/cancelling/removal-rules.ts';
import type { Decider } from '../rules/cancelling/who-decides/who-decides.ts';
import { openCase } from '../rules/facts/case.ts';
import { FactsDocument, type FactsInput } from '../rules/facts/document.ts';
import type { Removal } from '../rules/facts/removal.ts';
import { refusedFirst } from '../rules/refused-first.ts';
import { weigh, type Weighed } from '../rules/weigh.ts';
import { informationOf, type Cancellation } from './cancellation.ts';

/** What the record, and not the person who asks, says of it. What is not known yet is null. */
export type Circumstances = {
  readonly offence: { readonly class: string; readonly code: string };
  readonly against: 'victim' | 'state';
  /** Nothing that was read for the recording decision says the same. */
  readonly isAdditional: boolean;
  /** Of mutilation: whether it was reported under the mandatory duty; null of every other crime. */
  readonly mandatoryReport: boolean | null;
  /** Of C3: whether the other record is live and counted. */
  readonly isLive: boolean | null;
  readonly decidedBy: Removal['decidedBy'] | null;
  readonly independent: boolean | null;
  readonly victimTold: boolean | null;
};

type CancellationWeighed = { readonly may: Weighed<boolean>; readonly who: Weighed<Decider> };

/** Home Office codes of female genital mutilation and of failing to protect a girl from it (page 44). */
const mutilation: ReadonlySet<string> = new Set(['008/52', '008/68']);
export const isMutilation = (code: string): boolean => mutilation.has(code);

export const isRapeOrHomicideClass = (classCode: string): boolean => isRape(classCode) || isHomicide(classCode);

/** By what office somebody decides, in the words of the facts. */
export const officeOf = ({ role, registered }: Actor): NonNullable<Removal['decidedBy']> => {
  switch (role) {
    case 'registrar':
      return registered ? 'registered-registrar' : 'registrar';
    case 'chief-officer':
      return 'chief-officer-on-the-registrars-advice';
    case 'senior-assessor':
      return 'designated-decision-maker';
    default:
      return 'somebody-else';
  }
};

type RemovalInput = NonNullable<FactsInput['removals']>[number];

const ofCategory = (asked: Cancellation, { isAdditional, isLive }: Circumstances): Partial<RemovalInput> => {
  switch (asked.category) {
    case 'C1':
      return { otherForceReference: asked.referenceKind, outsideShown: true };
    case 'C2':
      return { information: [...(isAdditional ? (['additional'] as const) : []), 'verifiable', 'determines-no-crime'], groundsDecision: asked.groundsDecision };
    case 'C3':
      return { duplicateOf: isLive === null ? null : isLive ? 'live-record' : 'no-live-record' };
    case 'C4':
      return { mistake: true };
    case 'C5':
      return { selfDefence: true };
  }
};

const caseOf = (asked: Cancellation, circumstances: Circumstances, catalogue: Catalogue, day: LocalDate): RemovalCase => {
  const { offence, against, mandatoryReport, decidedBy, independent, victimTold } = circumstances;
  const taken = 'withdrawn' in asked ? { withdrawn: asked.withdrawn, pressure: asked.pressure } : {};
  const act = isMutilation(offence.code) ? { id: 'A1', kind: 'fgm' as const, mandatoryReport } : { id: 'A1', kind: 'offence' as const, class: offence.class, code: offence.code };
  const removal: RemovalInput = { of: 'A1', reason: asked.category, decidedBy, independent, victimTold, ...taken, ...ofCategory(asked, circumstances) };
  const of = openCase(FactsDocument.parse({ acts: [act], removals: [removal] } satisfies FactsInput), catalogue, day);
  const [placed] = of.removals;
  if (placed === undefined) throw new Error('A document of one removal has one');
  return { removal: placed, offence: { is: 'offence', class: offence.class, code: offence.code, against }, of };
};

export const weighCancellation = (asked: Cancellation, circumstances: Circumstances, catalogue: Catalogue, day: LocalDate): CancellationWeighed => {
  const input = caseOf(asked, circumstances, catalogue, day);
  return { may: refusedFirst(removalRules, weigh(removalRules, input, day), day), who: weigh(deciderRules, input, day) };
};

/** Who decides, as the rules settle it; null where they name nobody, as of C1. */
export const deciderOf = ({ who: { answer } }: CancellationWeighed): Decider | null => (answer.is === 'settled' ? answer.outcome : null);

/** What keeps it from being asked for that the shape of it cannot say: what this crime's rules need to know. */
export const wanting = (asked: Cancellation, { offence, mandatoryReport }: Pick<Circumstances, 'offence' | 'mandatoryReport'>): { readonly path: string; readonly message: string; readonly page: string } | null => {
  if (asked.category === 'C2' && offence.class === '106' && asked.groundsDecision === null) return { path: 'groundsDecision', message: 'Say which decision the national referral mechanism has made', page: '26' };
  const asksOfReport = (asked.category === 'C2' || asked.category === 'C4') && isMutilation(offence.code);
  return asksOfReport && mandatoryReport === null ? { path: 'mandatoryReport', message: 'Say whether it was reported under the mandatory duty', page: '45' } : null;
};

/**
 * C1 and C5 rest on information too. The outcomes guidance asks that it is additional (pages 26 and 27), the recording rules do not (pages 25
 * and 26): where the record has it already a person decides, with both pages.
 */
export const isInDoubt = (asked: Cancellation, isAdditional: boolean): boolean => !isAdditional && asked.category !== 'C2' && informationOf(asked) !== null;
