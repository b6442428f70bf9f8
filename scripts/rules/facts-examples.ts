/** The examples at the head of `docs/facts.md`. What the engine answers is asked of the engine, so that neither can go stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { readCatalogue } from '../../src/shared/domain/offence-catalogue.ts';
import type { Answer } from '../../src/shared/rules/answer.ts';
import { factTold, tellFact } from '../../src/shared/rules/facts/tell.ts';
import type { FactsDocument, FactsInput } from '../../src/shared/rules/facts/document.ts';
import { readFacts } from '../../src/shared/rules/facts/read-facts.ts';
import { whatFactsSay } from '../../src/shared/rules/what-facts-say.ts';

const catalogue = readCatalogue(JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/catalogue/notifiable-offences-2026-27.json'), 'utf8')));

const report = { by: 'victim', receivedAt: '2026-05-04T09:00:00Z' } as const;

const believed = { probable: true, contraryEvidence: false, circumstances: [] };

const assault: FactsInput = {
  report,
  victims: [{ id: 'V1', capacity: [] }],
  offenders: [{ id: 'O1' }],
  acts: [{ id: 'A1', kind: 'assault', by: ['O1'], to: ['V1'], injury: 'actual', intentSeriousHarm: false, features: [], ...believed }],
};

const between = { by: ['O1'], to: ['V1'] };

const formerPartner: FactsInput = {
  report,
  victims: [{ id: 'V1', age: 31, capacity: [] }],
  offenders: [{ id: 'O1', age: 34 }],
  pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner' }],
  acts: [
    { id: 'A1', kind: 'course-of-conduct', ...between, on: '2026-04-28', until: '2026-05-01', occasions: 2, features: [], ...believed },
    { id: 'A2', kind: 'assault', ...between, on: '2026-05-03', injury: 'none', intentSeriousHarm: false, features: [], ...believed },
    { id: 'A3', kind: 'breach-of-order', by: ['O1'], on: '2026-04-28', order: 'non-molestation-order', pointsToProve: 'made-out', circumstances: [] },
  ],
};

const read = (input: FactsInput): FactsDocument => {
  const { ok, ...facts } = readFacts(input, catalogue);
  if (!ok || !('value' in facts)) throw new Error(`An example is refused: ${JSON.stringify(facts)}`);
  return facts.value;
};

const say = (document: FactsDocument): Answer => whatFactsSay(document, catalogue, '2026-05-04' as LocalDate);

const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');

/** One thing a line. */
const lines = (things: object): string =>
  `{\n${Object.entries(things)
    .map(([name, value]) => `  "${name}": ${Array.isArray(value) && value.length > 1 ? `[\n${value.map((each) => `    ${spaced(each)}`).join(',\n')}\n  ]` : spaced(value)}`)
    .join(',\n')}\n}`;

const block = (json: object): string => `\`\`\`json\n${lines(json)}\n\`\`\``;

const short = ({ record, exit, crimes, needs, refer, flags }: Answer): object => ({
  record,
  exit,
  crimes: crimes.map(({ class: classCode, hoCode, count, principal, additional, swallows }) => ({ class: classCode, hoCode, count, principal, additional, swallows })),
  flags: flags.map(({ of, must }) => ({ of, must })),
  needs,
  refer,
});

/** What is asked of the first example without these facts, one answer after the other. */
const askedWithout = (whole: FactsDocument, facts: readonly string[]): readonly string[] => {
  const told = (document: FactsDocument): readonly string[] => {
    const { needs } = say(document);
    return needs.length === 0 ? [] : [...needs, ...told(needs.reduce((sum, need) => tellFact(sum, need, factTold(whole, need)), document))];
  };
  return told(facts.reduce((sum, at) => tellFact(sum, at, undefined), whole));
};

const inWords = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

export const factsExamples = (): string => {
  const plain = read(assault);
  const recordingTest = ['probable', 'contraryEvidence', 'circumstances'].map((fact) => `acts.A1.${fact}`);
  return [
    '## Two examples',
    `An assault that its victim reports. \`probable\` is true where it is more likely than not that it happened, and the victim is to be
believed; \`contraryEvidence\` is false where no credible evidence against it is at hand; \`circumstances\` is empty where none of the
matters listed there applies. These three make up the recording test, and almost every act waits for them:`,
    block(assault),
    'The engine answers, with its findings, places and clocks beside:',
    block(short(say(plain))),
    `Without the three it records nothing yet, and asks for them in turn: ${inWords(askedWithout(plain, recordingTest))}.`,
    `A former partner sends messages on two days although an order forbids it, and then pushes her without hurting her. The messages are one
course of conduct on two occasions; the breach is an offence against the state, which has no victim and needs its points to prove:`,
    block(formerPartner),
    block(short(say(read(formerPartner)))),
    '## Unknown, false and empty',
    `A fact that is left out, or \`null\`, is unknown: it is asked where it could change the answer, and nothing is concluded from it. \`false\` is an
answer: it is known not to be so. An empty list is an answer too: somebody looked, and none of what the list may hold applies; \`"features": []\`
says that nobody was strangled, and leaving \`features\` out says nothing. Two lists say who there is: \`by\` and \`to\` are empty where nobody is known.`,
  ].join('\n\n');
};
