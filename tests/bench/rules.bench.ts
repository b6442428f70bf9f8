/** The rules against one copy of the facts they read: what a decision costs, and what it costs on every key that is pressed. */
import { test } from 'vitest';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { decide, type Decided } from '../../src/shared/rules/decide.ts';
import { openCase } from '../../src/shared/rules/facts/case.ts';
import { FactsDocument, type FactsInput } from '../../src/shared/rules/facts/document.ts';
import { told } from '../examples/all-groups.ts';
import { catalogue } from '../support/catalogue.ts';
import { act, reported } from '../support/facts.ts';
import { median, report, secondsOf } from './measure.ts';

const rounds = 15;

const decided = (facts: FactsDocument): Decided => decide(openCase(facts, catalogue, '2026-05-04' as LocalDate));

/** Each round times both, one after the other, so that what else the machine does falls on both. */
const timed = async (ours: () => unknown, floor: () => unknown): Promise<{ readonly ours: number; readonly floor: number; readonly ratio: number }> => {
  const times: { ours: number; floor: number }[] = [];
  for (let round = 0; round < rounds; round++) times.push({ floor: await secondsOf(floor), ours: await secondsOf(ours) });
  return { ours: median(times.map((each) => each.ours)), floor: median(times.map((each) => each.floor)), ratio: median(times.map((each) => each.ours / each.floor)) };
};

/** What one evening may hold: five kinds of act, four times over, by three people against four. */
const twentyActs = (): FactsInput => {
  const kinds = [
    act({ kind: 'assault', injury: 'passing-pain', intentSeriousHarm: false, features: [] }),
    act({ kind: 'course-of-conduct', occasions: 3, features: ['fixated-or-obsessive'] }),
    act({ kind: 'message', content: 'threat-of-death-or-serious-harm', meant: true }),
    act({ kind: 'offence', class: '58A', code: '058/01', against: 'victim' }),
    act({ kind: 'breach-of-order', order: 'non-molestation-order', pointsToProve: 'made-out' }),
  ];
  const [victims, offenders] = [['V1', 'V2', 'V3', 'V4'], ['O1', 'O2', 'O3']];
  return reported({
    victims: victims.map((id) => ({ id, age: 30, capacity: [], household: id })),
    offenders: offenders.map((id) => ({ id, age: 32 })),
    pairs: victims.flatMap((victim) => offenders.map((offender) => ({ victim, offender, relationship: 'stranger' as const }))),
    acts: Array.from({ length: 20 }, (_, at) => ({ ...(kinds[at % kinds.length] as (typeof kinds)[number]), id: `A${at + 1}`, by: [offenders[at % 3] ?? ''], to: at % kinds.length === 4 ? [] : [victims[at % 4] ?? ''] })),
  });
};

test('decisions of the rules on the worked examples', async () => {
  const documents = told.map((facts) => FactsDocument.parse(facts));
  const { ours, floor, ratio } = await timed(() => documents.forEach(decided), () => documents.forEach((facts) => structuredClone(facts)));
  report({ name: 'rules decided, worked examples', ours: documents.length / ours, floor: documents.length / floor, unit: 'decisions/s', ratio: 1 / ratio, goal: 'reported', met: true });
});

test('the whole rulebook on an incident of twenty acts', async () => {
  const facts = FactsDocument.parse(twentyActs());
  const { crimes, needs } = decided(facts);
  if (crimes.length < 10 || needs.length > 0) throw new Error(`The twenty acts are to be decided whole: ${crimes.length} crimes, needs ${needs.join(', ')}`);
  const times = 20;
  const many = (work: () => unknown) => (): void => { for (let n = 0; n < times; n++) work(); };
  const { ours, floor, ratio } = await timed(many(() => decided(facts)), many(() => structuredClone(facts)));
  report({ name: 'rules on 20 acts, a keystroke', ours: (1000 * ours) / times, floor: (1000 * floor) / times, unit: 'ms', ratio, goal: 'reported', met: true });
});
