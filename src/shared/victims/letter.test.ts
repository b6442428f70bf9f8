/** The letter to a victim: what it says, and that nobody else is in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Allegation, Answer } from '../domain/decision.ts';
import type { DecisionView, IncidentFile } from '../ipc/queries.ts';
import { letterFacts, victimLetter, type LetterFacts } from './letter.ts';

const facts = (change: Partial<LetterFacts> = {}): LetterFacts => ({
  victim: 'Test Victim',
  ref: '260413-0007',
  receivedAt: '2026-04-13T07:00:00.000Z',
  answers: [{ kind: 'record', crimes: [{ title: 'Common assault', number: '22/1/26' }] }],
  force: 'Test Constabulary',
  service: { name: 'Test Victim Care', contact: '01632 960001', force: '101' },
  on: '2026-04-14T22:30:00.000Z',
  ...change,
});
const body = (change: Partial<LetterFacts> = {}): string => victimLetter(facts(change)).paragraphs.join('\n');

test('it names the victim, the day, the reference, the force and whom to ask', () => {
  expect(victimLetter(facts())).toEqual({
    force: 'Test Constabulary',
    on: '14 April 2026',
    to: 'Test Victim',
    subject: 'Our reference 260413-0007',
    paragraphs: [
      'A report that concerns you reached us on 13 April 2026, and we have decided how it is recorded.',
      'We have recorded a crime: Common assault (crime number 22/1/26).',
      'If you disagree with this, or can tell us more, you may appeal or add information: 101. Please give the reference 260413-0007.',
      'For advice and support you can ask Test Victim Care: 01632 960001.',
    ],
    close: 'Test Constabulary',
  });
});

test.for<readonly [string, Partial<LetterFacts>, RegExp]>([
  ['a crime without its number yet', { answers: [{ kind: 'record', crimes: [{ title: 'Theft', number: null }] }] }, /Theft \(its crime number follows\)/],
  ['two crimes', { answers: [{ kind: 'record', crimes: [{ title: 'Theft', number: '1' }, { title: 'Criminal damage', number: '2' }] }] }, /recorded 2 crimes: Theft \(crime number 1\); Criminal damage \(crime number 2\)\./],
  ['ground a', { answers: [{ kind: 'crime-related-incident', ground: 'a' }] }, /have not confirmed/],
  ['ground b', { answers: [{ kind: 'crime-related-incident', ground: 'b' }] }, /another police force/],
  ['ground c', { answers: [{ kind: 'crime-related-incident', ground: 'c' }] }, /national rules/],
  ['N100/03', { answers: [{ kind: 'reported-incident', isElsewhere: true }] }, /another police force’s area or outside the United Kingdom/],
  ['N100 or N300', { answers: [{ kind: 'reported-incident', isElsewhere: false }] }, /not recorded as a crime at this time/],
  ['no crime', { answers: [{ kind: 'no-crime' }] }, /no crime is recorded/],
  ['C1', { answers: [{ kind: 'transferred', to: { force: 'Other Police', reference: 'OP/1/26' } }] }, /it is passed to Other Police\. Their reference is OP\/1\/26\./],
  ['C1 of which the text was erased', { answers: [{ kind: 'transferred', to: null }] }, /it is passed to that force\./],
  ['C2', { answers: [{ kind: 'cancelled', category: 'C2' }] }, /shows that no crime took place/],
  ['C3', { answers: [{ kind: 'cancelled', category: 'C3' }] }, /recorded already, or is part of one/],
  ['C4', { answers: [{ kind: 'cancelled', category: 'C4' }] }, /by mistake/],
  ['C5', { answers: [{ kind: 'cancelled', category: 'C5' }] }, /defended themselves/],
  ['a time nobody could read', { receivedAt: null }, /^A report that concerns you reached us, and/],
  ['no service named yet', { service: null }, /appeal or add information\. Please/],
])('%s, and always the right to appeal or to add information', ([, change, says]) => {
  expect(body(change)).toMatch(says);
  expect(body(change)).toMatch(/you may appeal or add information/);
});

test('the same answer twice is said once', () => {
  expect(victimLetter(facts({ answers: [{ kind: 'no-crime' }, { kind: 'no-crime' }] })).paragraphs).toHaveLength(4);
});

/** Words nobody writes in a letter, each another, so that one that got in would be seen. */
const secret = fc.stringMatching(/^[a-z]{12,20}$/).map((letters) => `Zq${letters}`);

const answerOf = (kind: Answer['kind'], s: readonly string[]): Answer => {
  const [a = '', b = '', c = ''] = s;
  switch (kind) {
    case 'record':
      return { kind, crimes: [{ offence: '105/01', flags: [], points: [{ element: a, state: 'made-out', words: b } as never] }], withoutConfirmation: { ground: 'necessary', why: c }, confirms: null };
    case 'crime-related-incident':
      return { kind, ground: 'b', enquiries: a, otherForce: { force: b, reference: c, acceptedBy: a }, rule: c };
    case 'reported-incident':
      return { kind, code: '100/03', otherForce: { force: a, reference: b, acceptedBy: c } };
    case 'no-crime':
      return { kind, contraryEvidence: a };
  }
};

const allegationOf = (victim: string | null, kind: Answer['kind'], s: readonly string[]): Allegation => ({
  victim: victim === null ? { kind: 'person', name: s[3] ?? '' } : { kind: 'person', name: victim },
  offender: { kind: 'person', name: s[4] ?? '' },
  alleged: null,
  path: [],
  answer: answerOf(kind, s),
  evidence: [{ words: s[2] ?? '', place: 'narrative' } as never],
  rejected: [{ offence: s[0] ?? '', element: s[1] ?? '' } as never],
  why: s[5] ?? '',
  told: { state: 'told', whom: 'victim', at: '2026-04-13T07:00:00.000Z', how: 'telephone', by: s[6] ?? '', rightToAppeal: true } as never,
});

const kinds = fc.constantFrom<Answer['kind']>('record', 'crime-related-incident', 'reported-incident', 'no-crime');

const fileOf = (s: readonly string[], own: Answer['kind'], other: Answer['kind']): Pick<IncidentFile, 'ref' | 'versions' | 'decisions' | 'cancellations'> => {
  const party = (role: 'suspect' | 'witness' | 'reporter' | 'victim', from: number) => ({ role, kind: 'person' as const, name: s[from] ?? '', dateOfBirth: null, age: null, phone: s[from + 1] ?? '', note: s[from + 2] ?? '' });
  const text = { narrative: s.join(' '), log: [{ at: null, author: s[7] ?? '', text: s[8] ?? '' }], parties: [party('suspect', 9), party('witness', 12), party('reporter', 15), party('victim', 18)], place: { text: s[21] ?? '', postcode: s[22] ?? '', latitude: null, longitude: null }, occurred: s[23] ?? '', other: [{ name: s[24] ?? '', value: s[25] ?? '' }] };
  const codes = { received: { at: '2026-04-13T07:00:00.000Z', precision: 'minute', text: s[26] ?? '' }, route: '101-call', capacity: 'other-third-party', openingCode: s[27] ?? '', sourceClosing: s[28] ?? '', qualifiers: [s[29] ?? ''], grade: null };
  const crime = (allegation: number) => ({ id: `c${allegation}`, allegation, offence: '105/01#1', code: '105/01', class: '105A', title: `Offence ${allegation}`, flags: [], number: `22/${allegation}/26`, recordedAt: null, cancelled: null });
  const view = {
    id: 'd1', revision: 1, current: true, versionRead: 1, by: 'p', at: '2026-04-13T08:00:00.000Z', edition: '2026-27', why: s[0] ?? '', found: null,
    decision: { versionRead: 1, about: { kind: 'allegations', allegations: [allegationOf('Own Victim', own, s), allegationOf(null, other, s)], anotherAllegation: 'no' }, closing: 'C1', closingQualifiers: [], late: s[1] ?? '', facts: null, reasons: { 'third-party': s[2] ?? '' } },
    crimes: [...(own === 'record' ? [crime(0)] : []), ...(other === 'record' ? [crime(1)] : [])],
    told: [{ allegation: 0, whom: 'victim', at: '2026-04-13T07:00:00.000Z', how: 'telephone', by: s[3] ?? '' }],
    references: [{ allegation: 0, force: s[4] ?? '', reference: s[5] ?? '', acceptedBy: s[6] ?? '' }],
    reviews: [{ id: 'r', by: 'p', at: '2026-04-13T08:00:00.000Z', verdict: 'return', mistake: null, comment: s[7] ?? '' }],
  } as unknown as DecisionView;
  return { ref: '260413-0007', versions: [{ number: 1, at: '2026-04-13T08:00:00.000Z', by: 'p', incident: { codes, text } as never }], decisions: [view], cancellations: [] };
};

test('whatever stands in the incident and its decision, no other person, place, telephone, narrative or word of anybody is in the letter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(secret, { minLength: 30, maxLength: 30 }), kinds, kinds, (secrets, own, other) => {
      const found = letterFacts(fileOf(secrets, own, other), 'own  VICTIM', facts());
      if (!found) throw new Error('there is an answer for this victim');
      const said = JSON.stringify(victimLetter(found)).toLowerCase();
      for (const each of secrets) expect(said).not.toContain(each.toLowerCase());
      // What belongs to the victim is there; the other victim's crime and its number are not.
      expect(said.includes('offence 0 (crime number 22/0/26)')).toBe(own === 'record');
      expect(said).not.toContain('22/1/26');
    }),
  );
});

test('control: a name that stands in the facts is seen in the letter', () => {
  expect(JSON.stringify(victimLetter(facts({ victim: 'Zqsomebodyelse' })))).toContain('Zqsomebodyelse');
});

test('of several crimes of a victim those that are cancelled are not named, and where all are it is said', () => {
  const file = fileOf(Array.from({ length: 30 }, (_, at) => `Zq${at}`), 'record', 'no-crime');
  const [view] = file.decisions;
  const [crime] = view?.crimes ?? [];
  if (!view || !crime) throw new Error('there is a crime');
  const gone = { ...crime, id: 'gone', title: 'Gone', cancelled: { category: 'C3', at: '2026-04-14T08:00:00.000Z', by: 'p' } } as const;
  const answersOf = (crimes: DecisionView['crimes']) => letterFacts({ ...file, decisions: [{ ...view, crimes }] }, 'Own Victim', facts())?.answers;
  expect(answersOf([crime, gone])).toEqual([{ kind: 'record', crimes: [{ title: crime.title, number: crime.number }] }]);
  expect(answersOf([gone])).toEqual([{ kind: 'cancelled', category: 'C3' }]);
});

test('of a crime that is transferred the force and its number are said, also where another stays', () => {
  const file = fileOf(Array.from({ length: 30 }, (_, at) => `Zq${at}`), 'record', 'no-crime');
  const [view] = file.decisions;
  const [crime] = view?.crimes ?? [];
  if (!view || !crime) throw new Error('there is a crime');
  const gone = { ...crime, id: 'gone', title: 'Gone', cancelled: { category: 'C1', at: '2026-04-14T08:00:00.000Z', by: 'p' } } as const;
  const asked = { category: 'C1', force: 'Other Police', reference: 'OP/1/26' };
  const cancellations = [{ crime: 'gone', state: 'refused', asked: { ...asked, force: 'Wrong Police' } }, { crime: 'gone', state: 'cancelled', asked }] as never;
  const to = { kind: 'transferred', to: { force: 'Other Police', reference: 'OP/1/26' } };
  const answersOf = (crimes: DecisionView['crimes']) => letterFacts({ ...file, cancellations, decisions: [{ ...view, crimes }] }, 'Own Victim', facts())?.answers;
  expect([answersOf([gone]), answersOf([crime, gone])]).toEqual([[to], [{ kind: 'record', crimes: [{ title: crime.title, number: crime.number }] }, to]]);
});

test.for<readonly [string, string | null]>([['minute', '2026-04-13T07:00:00.000Z'], ['day', '2026-04-13T07:00:00.000Z'], ['month', null], ['unreadable', null]])('of a report whose time has the precision %s the letter says %s', ([precision, day]) => {
  const file = fileOf(Array.from({ length: 30 }, (_, at) => `Zq${at}`), 'no-crime', 'no-crime');
  const [version] = file.versions;
  const codes = { received: { at: '2026-04-13T07:00:00.000Z', precision, text: null } };
  expect(letterFacts({ ...file, versions: [{ ...version, incident: { codes } } as never] }, 'Own Victim', facts())?.receivedAt).toBe(day);
});

test('there is no letter to somebody the decision has no answer for, nor before there is a decision', () => {
  const file = fileOf(Array.from({ length: 30 }, (_, at) => `Zq${at}`), 'record', 'record');
  expect(letterFacts(file, 'Somebody Else', facts())).toBeNull();
  expect(letterFacts({ ...file, decisions: [] }, 'Own Victim', facts())).toBeNull();
});
