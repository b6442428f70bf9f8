/** From a report to facts, from facts to a table and to allegations: one incident whole, and the smallest changes to it. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/bureau.ts';
import { allegationsFrom } from './allegations-from.ts';
import { columnsOf, linesOf } from './arithmetic.ts';
import { beginFacts } from './begin-facts.ts';
import { addAct, answer, removeAct, removePerson, toggleParty } from './edit-facts.ts';
import { emptyTold, newAllegation, newDraft, type DraftAllegation } from '../decision/draft.ts';
import { furtherFacts, withWords } from './further-facts.ts';
import { keepWritten, notKept } from './keep-written.ts';
import { begunOf, foundIn, questionsIn } from './telling.ts';
import { readTyped } from './typed-answer.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { IncidentVersion } from '../../../../shared/domain/incident.ts';

const today = '2026-05-04' as LocalDate;

const party = (role: 'victim' | 'suspect', name: string, age: number) => ({ role, kind: 'person', name, age });

const version = IncidentVersion.parse({
  codes: { received: { at: '2026-05-04T09:00:00.000Z', precision: 'minute', text: null }, route: '999-call', capacity: 'victim', openingCode: 'Domestic', sourceClosing: null, qualifiers: [], grade: null },
  text: { narrative: 'Invented.', log: [], parties: [party('victim', 'Test Victim', 34), party('suspect', 'Test Suspect', 36)], place: null, occurred: null, other: [] },
});

const begun = (): ToldFacts => beginFacts(version, newDraft(1));

const told: Readonly<Record<string, unknown>> = {
  'acts.A1.occasions': 2,
  'acts.A1.features': [],
  'acts.A2.injury': 'passing-pain',
  'acts.A2.intentSeriousHarm': false,
  'acts.A2.features': [],
  'acts.A3.order': 'restraining-order',
  'acts.A3.madeOn': 'conviction',
  'acts.A3.pointsToProve': 'made-out',
  'pairs.V1-O1.relationship': 'former-partner',
  'victims.V1.capacity': [],
  ...Object.fromEntries(['A1', 'A2', 'A3'].flatMap((act) => [[`acts.${act}.probable`, true], [`acts.${act}.contraryEvidence`, false], [`acts.${act}.circumstances`, []]])),
};

const whole = (change: Readonly<Record<string, unknown>> = {}): ToldFacts => {
  const acts = addAct('breach-of-order')(addAct('assault')(addAct('course-of-conduct')(begun())));
  return Object.entries({ ...told, ...change }).reduce((facts, [at, value]) => answer(at, value)(facts), acts);
};

const found = (facts: ToldFacts) => {
  const made = foundIn(facts, catalogue, today, []);
  if (made === null) throw new Error('The facts cannot be decided');
  return made;
};

const marks = (facts: ToldFacts): readonly string[] =>
  linesOf(facts, found(facts).decided).flatMap(({ act, marks: all }) => all.flatMap((mark, at) => (mark.is === 'nothing' ? [] : [`${act} ${columnsOf(facts)[at]?.words ?? ''}: ${mark.is}${'class' in mark ? ` ${mark.class}` : ''}${'additional' in mark && mark.additional ? ' in addition' : ''}`])));

test('what the report says is not asked: who, how old, who reports it and when', () => {
  const { names, document } = begun();
  expect(names).toEqual({ V1: 'Test Victim', O1: 'Test Suspect' });
  expect(document).toMatchObject({ report: { by: 'victim', receivedAt: '2026-05-04T09:00:00.000Z' }, victims: [{ id: 'V1', age: 34 }], offenders: [{ id: 'O1', age: 36 }] });
});

test('somebody the report does not name is taken from the answers, and with nobody there is somebody to ask about', () => {
  const written = newDraft(1, [{ ...newAllegation('1'), victim: { kind: 'person', name: 'Other Victim', notKnown: false } }]);
  expect(beginFacts(version, written).names).toEqual({ V1: 'Test Victim', V2: 'Other Victim', O1: 'Test Suspect' });
  expect(beginFacts(null, newDraft(1)).document).toMatchObject({ victims: [{ id: 'V1' }], offenders: [{ id: 'O1' }] });
});

test('the arithmetic: one stalking, the push a part of it, the breach in addition', () => {
  expect(marks(whole())).toEqual(['A1 Test Victim › Test Suspect: recorded 8Q', 'A2 Test Victim › Test Suspect: swallowed 105A', 'A3 State › Test Suspect: recorded 8L in addition']);
  expect(found(whole()).decided.needs).toEqual([]);
});

test.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ['current partners', { 'pairs.V1-O1.relationship': 'partner' }, ['A1 Test Victim › Test Suspect: recorded 8L', 'A2 Test Victim › Test Suspect: swallowed 105A', 'A3 State › Test Suspect: recorded 8L in addition']],
  ['one occasion', { 'acts.A1.occasions': 1 }, ['A1 Test Victim › Test Suspect: not-recorded', 'A2 Test Victim › Test Suspect: recorded 105A', 'A3 State › Test Suspect: recorded 8L in addition']],
  ['how often is not told', { 'acts.A1.occasions': undefined }, ['A1 Test Victim › Test Suspect: open', 'A2 Test Victim › Test Suspect: recorded 105A', 'A3 State › Test Suspect: recorded 8L in addition']],
])('one fact changed changes the table: %s', (_, change, expected) => {
  expect(marks(whole(change))).toEqual(expected);
});

test('the decision is answered with an allegation between each two, its path, its crime and why', () => {
  const facts = whole();
  const allegations = allegationsFrom(facts, found(facts), catalogue);
  expect(allegations).toMatchObject([
    { key: '1', victim: { kind: 'person', name: 'Test Victim' }, offender: { kind: 'person', name: 'Test Suspect' }, crimes: [{ offence: '195/12#1' }] },
    { key: '2', victim: { kind: 'state' }, crimes: [{ offence: '008/31#1' }] },
  ]);
  expect(allegations.map(({ path }) => path.length)).toEqual([7, 5]);
  expect(allegations.every(({ why }) => why.includes('Crime Recording Rules 2026/27, page'))).toBe(true);
});

test('why a crime is not recorded is left for a person to say', () => {
  const facts = whole({ 'acts.A2.contraryEvidence': true, 'acts.A1.occasions': 1 });
  expect(allegationsFrom(facts, found(facts), catalogue).filter(({ crimes }) => crimes.length === 0).map(({ why }) => why)).toEqual(['', '']);
});

test('the most decisive question comes first, what is put off last, and what is told anew before all', () => {
  const facts = addAct('threat')(addAct('assault')(begun()));
  const { decided } = found(facts);
  const asked = questionsIn(facts, decided, { later: [], again: null }).map(({ at }) => at);
  expect(asked.length).toBeGreaterThan(1);
  const first = asked[0] ?? '';
  expect(questionsIn(facts, decided, { later: [first], again: null }).at(-1)?.at).toBe(first);
  expect(questionsIn(facts, decided, { later: [], again: 'victims.V1.age' })[0]?.at).toBe('victims.V1.age');
});

test('what is picked or typed is of its own question, and of none that comes in front of it', () => {
  const features = { at: 'acts.A1.features', answers: { kind: 'several', of: ['weapon', 'on-emergency-worker'] } } as const;
  const begun = { of: 'acts.A1.features', picked: ['weapon', 'of-another-kind-of-act'], typed: '2', first: 9 };
  expect(begunOf(begun, features)).toEqual({ picked: ['weapon'], typed: '2', first: 9 });
  expect(begunOf(begun, { ...features, at: 'acts.A2.features' })).toMatchObject({ picked: [], typed: '', first: 0 });
});

test('what no rule asks may be told: found by the words of its question, and asked before all', () => {
  const facts = answer('acts.A1.goods', 'other')(addAct('theft')(begun()));
  const { decided } = found(facts);
  const all = furtherFacts(facts, decided.needs);
  const ats = all.map(({ question }) => question.at);
  expect(ats).toContain('acts.A1.byEmployee');
  expect(ats.filter((at) => decided.needs.includes(at) || at === 'acts.A1.goods')).toEqual([]);
  expect(withWords(all, 'Employee STOLE').map(({ question, about }) => [question.at, about])).toEqual([['acts.A1.byEmployee', 'A1 Theft or robbery']]);
  expect(withWords(all, 'registrar ruled')[0]?.about).toBe('Test Victim and Test Suspect');
  expect(withWords(all, 'no such words')).toEqual([]);
  const [first] = questionsIn(facts, decided, { later: [], again: 'acts.A1.byEmployee' });
  expect(first).toMatchObject({ at: 'acts.A1.byEmployee', answers: { kind: 'yes-no' } });
});

test('whoever makes off and has paid is told so, though nobody asks', () => {
  const facts = addAct('making-off')(begun());
  expect(withWords(furtherFacts(facts, found(facts).decided.needs), 'paid').map(({ question }) => question.at)).toContain('acts.A1.paid');
});

test('an act taken out is gone with what was told of it; somebody who takes part in one stays', () => {
  const facts = whole();
  expect(removeAct('A2')(facts).document.acts.map(({ id }) => id)).toEqual(['A1', 'A3']);
  expect(removePerson('V1')(facts)).toBe(facts);
  const idle = toggleParty('A2', 'to', 'V1')(toggleParty('A1', 'to', 'V1')(facts));
  expect(removePerson('V1')(idle).document).toMatchObject({ victims: [], pairs: [] });
});

test.each([
  ['count', '12', 12],
  ['count', 'twelve', null],
  ['date', '4/5/2026', '2026-05-04'],
  ['date', '31/02/2026', null],
  ['names', 'A1, A2', ['A1', 'A2']],
  ['name', 'A 1', null],
] as const)('typed as %s, %j is %j', (kind, text, value) => {
  const read = readTyped(kind, text);
  expect('value' in read ? read.value : null).toEqual(value);
});

test('points and rejected candidates stay when the facts answer again, with the allegation between the same two', () => {
  const found = foundIn(whole(), catalogue, today, []);
  if (!found) throw new Error('The facts are read');
  const made = allegationsFrom(whole(), found, catalogue);
  const offence = made[0]?.crimes[0]?.offence ?? '';
  const point = { element: 'A course of conduct', page: '52', signed: null, state: 'made-out', words: null } as const;
  const failed = { offence: '195/94#1', element: 'On two occasions', why: 'Once only' };
  const before = made.map((each, at) => (at === 0 ? { ...each, rejected: [failed], crimes: each.crimes.map((crime) => ({ ...crime, points: { [offence]: [point] } })) } : each));
  expect(keepWritten(before, made)).toEqual(before);
  const [first] = before;
  if (!first) throw new Error('The facts find an allegation');
  const unnamed = { ...first, victim: { ...first.victim, name: '' }, offender: { ...first.offender, name: '' } };
  expect(keepWritten([unnamed], made)).toEqual(before);
  expect(keepWritten([newAllegation('1')], made)).toEqual(made);
  const other = { ...first, victim: { ...first.victim, name: 'Another Victim' } };
  expect(keepWritten([other], made)[0]?.rejected, 'a candidate put away is not lost with the people it was tried for').toEqual([failed]);
});

const answered = (facts: ToldFacts = whole()) => allegationsFrom(facts, found(facts), catalogue);

/** What a person writes beside the answer itself. */
const written: Partial<DraftAllegation> = {
  why: 'She was followed home twice.',
  evidence: [{ from: 0, to: 8, text: 'Invented' }],
  told: { ...emptyTold, state: 'told', at: '2026-05-04T10:00:00.000Z', by: 'PC 1234' },
  alleged: '195/12#1',
  withoutConfirmation: { applies: true, ground: 'necessary', why: 'She cannot be asked.' },
  confirms: 'reported-1',
  enquiries: 'Called twice.',
  otherForce: { force: 'Kent', reference: '', acceptedBy: '' },
  rule: 'Page 12',
  contraryEvidence: 'A camera shows it.',
};

/** The first allegation, with something written. */
const withWritten = (made: readonly DraftAllegation[], part: Partial<DraftAllegation>): readonly DraftAllegation[] => made.map((each, at) => (at === 0 ? { ...each, ...part } : each));

test.each(Object.entries(written))('%s that a person wrote stays when the facts answer again', (part, value) => {
  const before = withWritten(answered(), { [part]: value });
  const after = keepWritten(before, answered());
  expect(after).toEqual(before);
  expect(notKept(before, after)).toEqual([]);
});

test('the reason the rules gave makes way for what they give now', () => {
  const before = withWritten(answered(), { why: 'As they said before.', ruled: 'As they said before.' });
  const after = keepWritten(before, answered());
  expect(after).toEqual(answered());
  expect(notKept(before, after)).toEqual([]);
});

test('a reason for another kind of answer is not kept, and is named', () => {
  const before = withWritten(answered(), { why: 'It was an accident.', asReported: true, reportedCode: '100/01' });
  const after = keepWritten(before, answered());
  expect(after[0]?.why).toBe(answered()[0]?.why);
  expect(notKept(before, after)).toEqual(['the reason']);
});

test('what was written of others is not said of these two, and is named', () => {
  const before = withWritten(answered(), { ...written, victim: { kind: 'person', name: 'Another Victim', notKnown: false } });
  const after = keepWritten(before, answered());
  expect(after).toEqual(answered());
  expect(notKept(before, after)).toHaveLength(Object.keys(written).length);
});
