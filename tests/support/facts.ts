/** Facts documents for tests: a baseline that is recorded, and the smallest change from it. */
import { decide, type Decided } from '../../src/shared/rules/decide.ts';
import { openCase } from '../../src/shared/rules/facts/case.ts';
import { documentProblems } from '../../src/shared/rules/facts/document-problems.ts';
import { FactsDocument, type FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { catalogue } from './catalogue.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];

/** What passes the recording test when its victim reports it. */
export const passes = { probable: true, contraryEvidence: false, circumstances: [] } satisfies Partial<ActInput>;

export const reported = (change: FactsInput = {}): FactsInput => ({
  report: { by: 'victim', receivedAt: '2026-05-04T09:00:00Z' },
  victims: [{ id: 'V1', capacity: [] }],
  offenders: [{ id: 'O1' }],
  ...change,
});

type InputOf<K extends ActInput['kind']> = Extract<ActInput, { kind: K }>;

/** One act of O1 against V1 that passes the recording test. */
export const act = <K extends ActInput['kind']>(change: { kind: K } & Partial<InputOf<K>>): InputOf<K> => ({ id: 'A1', by: ['O1'], to: ['V1'], ...passes, ...change }) as unknown as InputOf<K>;

export const decideFacts = (input: FactsInput): Decided => {
  const document = FactsDocument.parse(input);
  const problems = documentProblems(document);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return decide(openCase(document, catalogue, '2026-05-04' as LocalDate));
};

/** Each crime as `class code`, with `+` before one recorded in addition. */
export const crimesOf = ({ crimes }: Decided): readonly string[] => crimes.map((crime) => `${crime.additional ? '+' : ''}${crime.class ?? '?'}${crime.code === null ? '' : ` ${crime.code}`}`).toSorted();
