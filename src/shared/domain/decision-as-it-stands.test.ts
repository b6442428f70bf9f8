/** A decision with what was entered since: only what was still missing is filled in, and the rest stands word for word. */
import { expect, test } from 'vitest';
import { asItStands, type Since } from './decision-as-it-stands.ts';
import { Decision, type DecisionInput, type Told } from './decision.ts';

type AllegationInput = Extract<DecisionInput['about'], { kind: 'allegations' }>['allegations'][number];

const told: Told = { state: 'told', whom: 'victim', at: '2026-04-13T07:30:00.000Z', how: 'telephone', by: 'PC Test', rightToAppeal: true };
const notYet: Told = { state: 'not-yet', reason: 'She is at work', due: '2026-04-13T18:00:00.000Z' };
const other = (reference: string | null) => ({ force: 'Other Police', reference, acceptedBy: 'Their desk' });

const allegation = (change: Partial<AllegationInput> = {}): AllegationInput => ({
  victim: { kind: 'person', name: null },
  offender: { kind: 'unknown', name: null },
  path: [],
  answer: { kind: 'no-crime' },
  why: 'A civil matter.',
  told: notYet,
  ...change,
});
const decision = (...allegations: readonly AllegationInput[]): Decision =>
  Decision.parse({ versionRead: 1, about: { kind: 'allegations', allegations, anotherAllegation: 'no' }, closing: 'C1' });
const passed = (reference: string | null, change: Partial<AllegationInput> = {}) => allegation({ answer: { kind: 'crime-related-incident', ground: 'b', otherForce: other(reference) }, ...change });

const telling = (at: number, by = 'PC Test') => ({ allegation: at, whom: 'victim', at: '2026-04-13T07:30:00.000Z', how: 'telephone', by });
const since = (change: Partial<Since> = {}): Since => ({ told: [], references: [], ...change });
const duplicate = (of: Told): Decision => Decision.parse({ versionRead: 1, about: { kind: 'duplicate', of: 'A-1', why: 'The same again', told: of }, closing: 'C1' });

test.for<readonly [string, Decision, Since, Decision]>([
  ['nothing entered', decision(allegation(), passed(null)), since(), decision(allegation(), passed(null))],
  ['told since', decision(allegation(), allegation()), since({ told: [telling(1)] }), decision(allegation(), allegation({ told }))],
  ['told since twice: the later counts', decision(allegation()), since({ told: [telling(0, 'PC Before'), telling(0)] }), decision(allegation({ told }))],
  ['told by somebody whose name was erased', decision(allegation()), since({ told: [telling(0, '')] }), decision(allegation())],
  ['told already', decision(allegation({ told })), since({ told: [telling(0, 'PC Other')] }), decision(allegation({ told }))],
  ['a reference since', decision(passed(null), passed(null)), since({ references: [{ allegation: 1, ...other('OP/1') }] }), decision(passed(null), passed('OP/1'))],
  ['a reference since, accepted by nobody named', decision(passed(null)), since({ references: [{ allegation: 0, ...other('OP/1'), acceptedBy: null }] }), decision(passed('OP/1'))],
  ['a reference already', decision(passed('OP/9')), since({ references: [{ allegation: 0, ...other('OP/1') }] }), decision(passed('OP/9'))],
  ['a duplicate told of since', duplicate(notYet), since({ told: [telling(0)] }), duplicate(told)],
  ['a test call', Decision.parse({ versionRead: 1, about: { kind: 'test', why: 'A test call' }, closing: 'C1' }), since({ told: [telling(0)] }), Decision.parse({ versionRead: 1, about: { kind: 'test', why: 'A test call' }, closing: 'C1' })],
])('%s', ([, made, entered, expected]) => {
  const before = structuredClone(made);
  expect(asItStands(made, entered)).toEqual(expected);
  expect(Decision.parse(asItStands(made, entered))).toEqual(expected);
  expect(made).toEqual(before);
});
