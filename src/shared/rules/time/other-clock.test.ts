/** Whether another clock than the 24 hours holds for what is recorded, and until when (pages 17, 18 and 37). */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { answerOf } from '../answer.ts';
import type { FactsInput } from '../facts/document.ts';
import { clockCite, otherClockOf, otherClockTold, pastWords, type ClockFound, type OtherClock } from './other-clock.ts';
import type { DueOfAct } from './weigh-time.ts';

type ActInput = NonNullable<FactsInput['acts']>[number];
type Assault = Partial<Parameters<typeof act<'assault'>>[0]>;

const assault = (change: Assault = {}): ActInput => act({ kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [], ...change });
const onDuty = (change: Assault = {}): ActInput => assault({ circumstances: ['police-on-duty'], authorityDecided: 'cps-advice-sought', authorityDecidedOn: '2026-06-01', ...change });
const agency = (change: Assault = {}): ActInput => assault({ circumstances: ['national-crime-agency'], recordingCompromises: [], harmEndedOn: '2026-06-01', ...change });
const driving = (change: Partial<Parameters<typeof act<'driving'>>[0]> = {}): ActInput => act({ kind: 'driving', result: 'death', manner: 'dangerous', pointsToProve: 'made-out', madeOutOn: '2026-06-01', ...change });

/** Reported at 10:00 on the wall on 4 May; its 24 hours end a day later. */
const due = '2026-05-05T09:00:00.000Z';
/** The last moment of 1 June on the wall, which is summer time. */
const june = '2026-06-01T22:59:59.999Z';

const held = (from: NonNullable<ClockFound['held']>['from'], by: string | null): ClockFound => ({ held: { from, by: by as never }, untold: null });
const untold = (from: ClockFound['untold']): ClockFound => ({ held: null, untold: from });
const ordinary: ClockFound = { held: null, untold: null };

const found = (acts: readonly ActInput[], ends: string | null, today = '2026-07-01'): ClockFound => otherClockOf(answerOf(decideFacts(reported({ acts: acts.map((one, at) => ({ ...one, id: `A${at + 1}` })) }))), ends, today as never);

test.each<readonly [string, readonly ActInput[], ClockFound]>([
  ['an ordinary assault is under the 24 hours', [assault()], ordinary],
  ['an officer on duty: the day the authority decided (page 17)', [onDuty()], held('appropriate-authority', june)],
  ['off duty, the day says nothing', [onDuty({ circumstances: [] })], ordinary],
  ['an officer on duty, and not told on which day', [onDuty({ authorityDecidedOn: undefined as never })], untold('appropriate-authority')],
  ['an officer on duty, of which the authority has not decided, is not recorded', [onDuty({ authorityDecided: 'not-yet' })], ordinary],
  ['the Agency: the day the harm ended (page 18)', [agency()], held('national-crime-agency', june)],
  ['the Agency, while it does harm: it may wait', [agency({ recordingCompromises: ['safety'], harmEndedOn: undefined as never })], held('national-crime-agency', null)],
  ['the Agency, where it never did', [agency({ harmEndedOn: undefined as never })], ordinary],
  ['the Agency, where that is not told', [agency({ recordingCompromises: undefined as never, harmEndedOn: undefined as never })], ordinary],
  ['death by driving: the day the investigation confirmed it (page 37)', [driving()], held('investigation', june)],
  ['death by driving, and not told on which day', [driving({ madeOutOn: undefined as never })], untold('investigation')],
  ['death by driving that waits still is not recorded', [driving({ pointsToProve: 'not-made-out' })], ordinary],
  ['death by disqualified driving is not waited for', [driving({ manner: 'disqualified' })], ordinary],
  ['two on one clock: the one that ends first', [onDuty(), onDuty({ authorityDecidedOn: '2026-05-20' })], held('appropriate-authority', '2026-05-20T22:59:59.999Z')],
  ['two on two clocks: the one that ends first', [agency({ recordingCompromises: ['safety'], harmEndedOn: undefined as never }), driving()], held('investigation', june)],
  ['one on another clock and one on none: the 24 hours hold for all', [onDuty(), assault()], ordinary],
])('%s', (_, acts, expected) => {
  expect(found(acts, due)).toEqual(expected);
});

test.each<readonly [string, string, string | null, string, ClockFound]>([
  ['the day on which the 24 hours end gives the rest of it', '2026-05-05', due, '2026-07-01', held('appropriate-authority', '2026-05-05T22:59:59.999Z')],
  ['the day of the report gives no more than the 24 hours', '2026-05-04', due, '2026-07-01', ordinary],
  ['what is decided today', '2026-06-01', due, '2026-06-01', held('appropriate-authority', june)],
  ['a day that has not come is a slip', '2026-06-02', due, '2026-06-01', untold('appropriate-authority')],
  ['in winter the day ends at midnight of Greenwich', '2026-12-01', due, '2026-12-24', held('appropriate-authority', '2026-12-01T23:59:59.999Z')],
  ['where nobody can read when it was received, or it is historic, there is no clock at all', '2026-06-01', null, '2026-07-01', ordinary],
])('%s', (_, decidedOn, ends, today, expected) => {
  expect(found([onDuty({ authorityDecidedOn: decidedOn })], ends, today)).toEqual(expected);
});

const dueFrom = (from: DueOfAct['from'], sameDay: string | null): DueOfAct => ({ from, atOnce: false, by: null, sameDay: sameDay as never, recorded: null, needs: [] }) as never;
const ofDues = (dues: readonly (DueOfAct | null)[], ends = due): ClockFound => {
  const named = dues.map((each, at) => [`A${at}`, each] as const);
  return otherClockOf({ due: Object.fromEntries(named) as never, exit: Object.fromEntries(named.map(([act]) => [act, 'record' as const])) }, ends, '2026-07-01' as never);
};
const [authority, investigation] = [dueFrom('appropriate-authority', '2026-06-01'), dueFrom('investigation', '2026-06-01')];
const sooner = dueFrom('investigation', '2026-05-20');
const waiting = dueFrom('national-crime-agency', null);

test.each<readonly [string, readonly (DueOfAct | null)[], ClockFound]>([
  ['nothing', [], ordinary],
  ['an act that has no clock', [null], ordinary],
  ['an act of which it is not told which clock runs', [dueFrom(null, '2026-06-01')], ordinary],
  ['the first report, whatever day stands with it', [dueFrom('first-report', '2026-06-01')], ordinary],
  ['one of three without another clock', [authority, null, investigation], ordinary],
  ['the later and the sooner', [authority, sooner], held('investigation', '2026-05-20T22:59:59.999Z')],
  ['the sooner and the later', [sooner, authority], held('investigation', '2026-05-20T22:59:59.999Z')],
  ['two that end together: the first told', [authority, investigation], held('appropriate-authority', june)],
  ['one that may wait, and one that ends', [waiting, authority], held('appropriate-authority', june)],
  ['one that ends, and one that may wait', [authority, waiting], held('appropriate-authority', june)],
])('of %s', (_, dues, expected) => {
  expect(ofDues(dues)).toEqual(expected);
});

test('one that ends with the 24 hours gives nothing more, and a millisecond later it does', () => {
  expect(ofDues([authority], june)).toEqual(ordinary);
  expect(ofDues([authority], '2026-06-01T22:59:59.998Z')).toEqual(held('appropriate-authority', june));
});

test.each<readonly [OtherClock | null, string, string, string | null]>([
  [null, 'its 24 hours', '10', null],
  ['appropriate-authority', 'the day of the appropriate authority’s decision', '17', 'authorityDecidedOn'],
  ['national-crime-agency', 'the day of the end of the harm to the National Crime Agency’s investigation', '18', 'harmEndedOn'],
  ['investigation', 'the day of the investigation’s confirmation of the offence', '37', 'madeOutOn'],
])('past %s is past “%s” (page %s), told by %s', (clock, words, page, fact) => {
  expect([pastWords(clock), clockCite(clock).page]).toEqual([words, page]);
  expect(clock === null ? null : otherClockTold[clock].fact).toBe(fact);
});
