/** What a decision still needs: a complete one of each kind, the smallest change from it, the field and the sentence. */
import { expect, test } from 'vitest';
import { Decision, type DecisionInput, type PathStep } from '../../domain/decision.ts';
import { citation, crr } from '../cite.ts';
import { nothingSigned } from '../points-to-prove/elements-of.ts';
import { awaitsReference, decisionProblems, type DecisionContext, type OffenceFacts } from './decision-problems.ts';

type AllegationInput = Extract<DecisionInput['about'], { kind: 'allegations' }>['allegations'][number];
type AnswerInput = AllegationInput['answer'];

const facts = (id: string, change: Partial<OffenceFacts> = {}): OffenceFacts => ({
  id,
  code: id.split('#')[0] ?? id,
  class: '105A',
  group: 'Violence against the person',
  basis: 'victim',
  notInForceBecause: null,
  isRape: false,
  isSeriousAtSchool: false,
  ...change,
});

/** Four offences are enough: one with a victim, one against the state, a rape, and one that has ceased. */
const known: Readonly<Record<string, OffenceFacts>> = {
  '105/01': facts('105/01'),
  '081/03': facts('081/03', { class: '81', group: 'Possession of weapons', basis: 'state', isSeriousAtSchool: true }),
  '005/13': facts('005/13', { class: '5E', basis: 'either' }),
  '019/16#1': facts('019/16#1', { class: '19D', isRape: true }),
  '008/01': facts('008/01', { notInForceBecause: 'it ceased on 1 April 2023' }),
};

const context = (change: Partial<DecisionContext> = {}): DecisionContext => ({
  now: '2026-04-13T08:00:00.000Z',
  due: '2026-04-14T07:00:00.000Z',
  currentVersion: 1,
  offence: (given) => known[given] ?? null,
  signedOf: nothingSigned,
  factsSay: () => {
    throw new Error('No facts are told here');
  },
  ...change,
});

const steps = (written: string): PathStep[] => written.split(' ').map((step) => ({ box: step.slice(0, 2) as PathStep['box'], answer: step.endsWith('Y') ? 'yes' : 'no' }));

const recordPath = 'F1Y F2Y F3N F4Y F5Y F6N F7N';
const told: AllegationInput['told'] = { state: 'told', whom: 'victim', at: '2026-04-13T07:30:00.000Z', how: 'telephone', by: 'Test assessor', rightToAppeal: true };

const allegation = (path: string, answer: AnswerInput, change: Partial<AllegationInput> = {}): AllegationInput => ({
  victim: { kind: 'person', name: 'Test Victim' },
  offender: { kind: 'unknown', name: null },
  path: path === '' ? [] : steps(path),
  answer,
  why: 'As the log says.',
  told: answer.kind === 'record' ? null : told,
  ...change,
});

const crime = (offence = '105/01', flags: string[] = []): AnswerInput => ({ kind: 'record', crimes: [{ offence, flags: flags as never[] }] });
const noCrime = (change: object = {}): AnswerInput => ({ kind: 'no-crime', ...change });
const passed = (reference: string | null = 'OP/1', acceptedBy: string | null = 'Their desk') => ({ force: 'Other Police', reference, acceptedBy });
const ground = (letter: 'a' | 'b' | 'c', change: object = {}): AnswerInput => ({ kind: 'crime-related-incident', ground: letter, ...change });
const state = { victim: { kind: 'state' } } as const;

/** As crime where a crime is recorded, as concern for safety otherwise. */
const closingOf = (allegations: readonly AllegationInput[]): string => (allegations.some(({ answer }) => answer.kind === 'record') ? 'C1' : 'P6');

const decision = (allegations: readonly AllegationInput[], change: Partial<DecisionInput> = {}): Decision =>
  Decision.parse({ versionRead: 1, about: { kind: 'allegations', allegations, anotherAllegation: 'no' }, closing: closingOf(allegations), ...change });

const one = (...given: Parameters<typeof allegation>): Decision => decision([allegation(...given)]);

const toCriA = 'F1Y F2Y F3N F4N';
const toCriB = 'F1Y F2Y F3N F4Y F5Y F6Y';
const toCriC = 'F1Y F2Y F3N F4Y F5Y F6N F7Y';

const complete: readonly (readonly [string, Decision])[] = [
  ['a recorded crime', one(recordPath, crime())],
  ['a recorded crime against the state', one('F1Y F2Y F3Y F6N F7N', crime('081/03'), state)],
  ['an offence that is either, with a victim', one(recordPath, crime('005/13'))],
  ['an offence that is either, against the state', one('F1Y F2Y F3Y F6N F7N', crime('005/13'), state)],
  ['a crime closed with qualifiers', decision([allegation(recordPath, crime())], { closingQualifiers: ['alcohol', 'weapons'] })],
  ['no crime at F1', one('F1N', noCrime())],
  ['no crime at F2', one('F1Y F2N', noCrime())],
  ['no crime at F3, the evidence named', one('F1Y F2Y F3Y', noCrime({ contraryEvidence: 'The yard camera shows nobody there.' }))],
  ['points to prove not made out, which is no evidence to name', one('F1Y F2Y F3N', noCrime(), state)],
  ['ground a at F4', one(toCriA, ground('a', { enquiries: 'Called twice and visited.' }))],
  ['ground a at F5', one('F1Y F2Y F3N F4Y F5N', ground('a', { enquiries: 'Spoke to her at home.' }))],
  ['ground b', one(toCriB, ground('b', { otherForce: passed() }))],
  ['ground b that awaits its reference', one(toCriB, ground('b', { otherForce: passed(null) }))],
  ['ground c', one(toCriC, ground('c', { rule: 'The schools protocol' }))],
  ['a reported incident at once', one('', { kind: 'reported-incident', code: '100/01' })],
  ['a reported incident half-way through the chart', one('F1Y F2Y', { kind: 'reported-incident', code: '300/01' })],
  ['a reported incident where the chart closes', one('F1N', { kind: 'reported-incident', code: '300/07' })],
  ['a rape contradicted', one('F1Y F2Y F3Y', { kind: 'reported-incident', code: '100/02' }, { alleged: '019/16#1' })],
  ['a rape of another force', one(toCriB, { kind: 'reported-incident', code: '100/03', otherForce: passed() }, { alleged: '019/16#1' })],
  ['a reported death, and another force is recording', one(toCriB, { kind: 'reported-incident', code: '300/07' })],
  ['a reported death, and a rule directs it', one(toCriC, { kind: 'reported-incident', code: '300/07' })],
  ['somebody told at this very moment', one('F1N', noCrime(), { told: { ...told, at: '2026-04-13T08:00:00.000Z' } })],
  ['a rape abroad, where no notifiable crime was committed here', one('F1Y F2N', { kind: 'reported-incident', code: '100/03' }, { alleged: '019/16#1' })],
  ['a reference awaited, accepted by nobody yet', one(toCriB, ground('b', { otherForce: passed(null, null) }))],
  ['a rape not confirmed', one(toCriA, { kind: 'reported-incident', code: '100/01' }, { alleged: '019/16#1' })],
  ['a rape recorded', one(recordPath, crime('019/16#1'), { alleged: '019/16#1' })],
  ['nobody told yet, with a reason and a time', one('F1N', noCrime(), { told: { state: 'not-yet', reason: 'She is in theatre', due: '2026-04-14T09:00:00.000Z' } })],
  ['a duplicate', Decision.parse({ versionRead: 1, about: { kind: 'duplicate', of: 'A-1', why: 'The same again', told }, closing: 'D4' })],
  ['a test', Decision.parse({ versionRead: 1, about: { kind: 'test', why: 'A test call' }, closing: 'D9' })],
];

test.for(complete)('%s needs nothing more', ([, given]) => {
  expect(decisionProblems(given, context())).toEqual([]);
});

const page = (n: string): string => citation(crr(n));
const at = 'about.allegations.0';

/** What is wrong, with what, at which field, in which words, on which page. */
const rows: readonly (readonly [string, Decision, string, string, string | null])[] = [
  ['no answer to the chart', one('', crime()), `${at}.path`, 'F1 is not answered: Does the report concern a crime?', page('11')],
  ['a chart half answered', one('F1Y F2Y F3N', crime()), `${at}.path`, 'F4 is not answered: Can a victim or representative be traced, or is it appropriate to record without confirmation?', page('11')],
  ['a path with a box left out', one('F1Y F3N', crime()), `${at}.path.1`, 'F2 comes here, not F3', page('11')],
  ['a reported incident on a path that is none', one('F2Y', { kind: 'reported-incident', code: '100/01' }), `${at}.path.0`, 'F1 comes here, not F2', page('11')],
  ['record where the chart closes', one('F1N', crime()), `${at}.answer`, 'These answers lead to an NSIR closure, or N100 where it is required', page('11')],
  ['record where no victim confirms', one(toCriA, crime()), `${at}.answer`, 'These answers lead to a crime related incident: not confirmed, or no victim found', page('11')],
  ['record where another force does', one(toCriB, crime()), `${at}.answer`, 'These answers lead to a crime related incident: another force records it', page('11')],
  ['record where a rule says not to', one(toCriC, crime()), `${at}.answer`, 'These answers lead to a crime related incident: a rule directs it', page('11')],
  ['no crime where the chart records', one(recordPath, noCrime()), `${at}.answer`, 'These answers lead to a recorded crime', page('11')],
  ['no crime where no victim confirms', one(toCriA, noCrime()), `${at}.answer`, 'These answers lead to a crime related incident: not confirmed, or no victim found', page('11')],
  ['no crime where a rule directs it', one(toCriC, noCrime()), `${at}.answer`, 'These answers lead to a crime related incident: a rule directs it', page('11')],
  ['no crime while F3 has gone on', one('F1Y F2Y F3N', noCrime()), `${at}.path`, 'F4 is not answered: Can a victim or representative be traced, or is it appropriate to record without confirmation?', page('11')],
  ['no crime while the points to prove are made out', one('F1Y F2Y F3Y', noCrime(), state), `${at}.path`, 'F6 is not answered: Is another force recording the crime?', page('11')],
  ['a serious offence, since a school asked', one(toCriC, ground('c', { rule: 'The school deals with it' }), { alleged: '081/03' }), `${at}.answer.rule`, '081/03 is serious in the sense of the schools protocol: it is recorded, in school hours too', page('12')],
  ['a reported incident where the chart records', one(recordPath, { kind: 'reported-incident', code: '300/01' }), `${at}.answer`, 'These answers lead to a recorded crime', page('11')],
  ['ground a where the chart says b', one(toCriB, ground('a', { enquiries: 'Called twice.' })), `${at}.answer`, 'These answers lead to a crime related incident: another force records it', page('11')],
  ['ground a without enquiries', one(toCriA, ground('a')), `${at}.answer.enquiries`, 'Say what enquiries were made to trace the victim or representative', page('9')],
  ['ground b without the other force', one(toCriB, ground('b')), `${at}.answer.otherForce`, 'Name the force, its reference and who accepted it', page('9')],
  ['ground c without the rule', one(toCriC, ground('c')), `${at}.answer.rule`, 'Name the rule that directs it', page('10')],
  ['F3 left without the evidence', one('F1Y F2Y F3Y', noCrime()), `${at}.answer.contraryEvidence`, 'Say what the credible evidence to the contrary is', page('7')],
  ['no crime and nobody told', one('F1N', noCrime(), { told: null }), `${at}.told`, 'The victim or the person reporting is told, or it says why not yet and by when', page('10')],
  ['ground a and nobody told', one(toCriA, ground('a', { enquiries: 'Called twice.' }), { told: null }), `${at}.told`, 'The victim or the person reporting is told, or it says why not yet and by when', page('10')],
  ['a reported incident and nobody told', one('', { kind: 'reported-incident', code: '100/01' }, { told: null }), `${at}.told`, 'The victim or the person reporting is told, or it says why not yet and by when', page('10')],
  ['told in the future', one('F1N', noCrime(), { told: { ...told, at: '2026-04-13T08:00:00.001Z' } }), `${at}.told.at`, 'They cannot have been told in the future', null],
  ['an offence nobody knows', one(recordPath, crime('999/99')), `${at}.answer.crimes.0.offence`, 'There is no single offence 999/99 in the list: choose it by its id', null],
  ['an offence that has ceased', one(recordPath, crime('008/01')), `${at}.answer.crimes.0.offence`, '008/01 is not in force: it ceased on 1 April 2023', null],
  ['an offence against the state with a victim', one(recordPath, crime('081/03')), `${at}.answer.crimes.0.offence`, '81 is an offence against the state: its points to prove are asked, not a victim', page('7-8')],
  ['an offence with a victim against the state', one('F1Y F2Y F3Y F6N F7N', crime(), state), `${at}.answer.crimes.0.offence`, '105A needs a victim', page('12')],
  ['flags that do not go together', one(recordPath, crime('105/01', ['cse'])), `${at}.answer.crimes.0.flags`, 'Child sexual exploitation is always flagged as child sexual abuse too', page('29')],
  ['a flag for violence on an offence that is none', one('F1Y F2Y F3Y F6N F7N', crime('081/03', ['corrosive']), state), `${at}.answer.crimes.0.flags`, 'The corrosive flag is for violence against the person and robbery', page('30')],
  ['a flag that is not for weapons', one('F1Y F2Y F3Y F6N F7N', crime('081/03', ['spiking']), state), `${at}.answer.crimes.0.flags`, 'The spiking flag is for violence, robbery and sexual offences', page('31')],
  ['an alleged offence nobody knows', one('F1N', noCrime(), { alleged: '999/99' }), `${at}.alleged`, 'There is no single offence 999/99 in the list: choose it by its id', null],
  ['a rape closed as no crime', one('F1N', noCrime(), { alleged: '019/16#1' }), `${at}.answer`, 'A report of rape that is not recorded becomes N100', page('63')],
  ['a rape as a crime related incident', one(toCriA, ground('a', { enquiries: 'Called twice.' }), { alleged: '019/16#1' }), `${at}.answer`, 'A report of rape that is not recorded becomes N100', page('63')],
  ['a rape as a reported death', one('', { kind: 'reported-incident', code: '300/01' }, { alleged: '019/16#1' }), `${at}.answer`, 'A report of rape that is not recorded becomes N100', page('63')],
  ['closed as crime with none recorded', decision([allegation('F1N', noCrime())], { closing: 'C1' }), 'closing', 'No crime is recorded, so the incident does not close as crime', 'National Standard for Incident Recording 2011, page 19'],
  ['a crime closed as something else', decision([allegation(recordPath, crime())], { closing: 'A1' }), 'closing', 'A crime is recorded, so the incident closes as crime, C1', 'National Standard for Incident Recording 2011, page 19'],
  ['an allegation closed as a duplicate', decision([allegation('F1N', noCrime())], { closing: 'D4' }), 'closing', 'Duplicate and test are answers about the whole incident, not closings of an allegation', 'National Standard for Incident Recording 2011, page 26'],
  ['a duplicate closed as concern', Decision.parse({ versionRead: 1, about: { kind: 'duplicate', of: 'A-1', why: 'The same again', told }, closing: 'P6' }), 'closing', 'A duplicate closes as D4', 'National Standard for Incident Recording 2011, page 26'],
  ['a test closed as a duplicate', Decision.parse({ versionRead: 1, about: { kind: 'test', why: 'A test call' }, closing: 'D4' }), 'closing', 'A test closes as D9', 'National Standard for Incident Recording 2011, page 27'],
  ['a reference that nobody gave', one(toCriB, ground('b', { otherForce: passed('OP/1', null) })), `${at}.answer.otherForce.acceptedBy`, 'Say who of the other force accepted it', page('9')],
  ['a reported rape with a reference that nobody gave', one('', { kind: 'reported-incident', code: '100/03', otherForce: passed('OP/1', null) }), `${at}.answer.otherForce.acceptedBy`, 'Say who of the other force accepted it', page('9')],
  ['a reported rape without a victim', one('', { kind: 'reported-incident', code: '100/01' }, state), `${at}.victim`, 'A reported rape or death has a person for its victim', page('63')],
  ['a reported death without a person', one('', { kind: 'reported-incident', code: '300/01' }, state), `${at}.victim`, 'A reported rape or death has a person for its victim', page('35')],
  ['contrary evidence where the victim cannot be traced', one(toCriA, { kind: 'reported-incident', code: '100/02' }), `${at}.answer.code`, '100/02 does not fit an exit at F4', page('63')],
  ['not confirmed where there is contrary evidence', one('F1Y F2Y F3Y', { kind: 'reported-incident', code: '100/01' }), `${at}.answer.code`, '100/01 does not fit an exit at F3', page('63')],
  ['another force where the victim does not confirm', one('F1Y F2Y F3N F4Y F5N', { kind: 'reported-incident', code: '100/03' }), `${at}.answer.code`, '100/03 does not fit an exit at F5', page('64')],
  ['a rape confirmed and dealt with here, kept as recorded elsewhere', one(toCriA, { kind: 'reported-incident', code: '100/03' }), `${at}.answer.code`, '100/03 does not fit an exit at F4', page('64')],
  ['contradicted, where it concerns another force', one(toCriB, { kind: 'reported-incident', code: '100/02' }), `${at}.answer.code`, '100/02 does not fit an exit at F6', page('63')],
  ['an allegation closed as a test', decision([allegation('F1N', noCrime())], { closing: 'D9' }), 'closing', 'Duplicate and test are answers about the whole incident, not closings of an allegation', 'National Standard for Incident Recording 2011, page 27'],
  ['a test closed as crime', Decision.parse({ versionRead: 1, about: { kind: 'test', why: 'A test call' }, closing: 'C1' }), 'closing', 'A test closes as D9', 'National Standard for Incident Recording 2011, page 27'],
  ['a rejected offence nobody knows', one(recordPath, crime(), { rejected: [{ offence: '999/99', element: 'Penetration', why: 'She does not say so.' }] }), `${at}.rejected.0.offence`, 'There is no single offence 999/99 in the list: choose it by its id', null],
  ['a closing code that is none', decision([allegation(recordPath, crime())], { closing: 'X9' }), 'closing', 'X9 is not a closing code of the National Incident Category List', null],
  ['a qualifier that is none', decision([allegation(recordPath, crime())], { closingQualifiers: ['alcohol', 'thirst'] }), 'closingQualifiers.1', 'thirst is not a qualifier of the National Incident Category List', null],
  ['a version that is not the latest', decision([allegation(recordPath, crime())], { versionRead: 2 }), 'versionRead', 'The incident is at version 1; the decision was made on version 2', null],
  ['a duplicate told of in the future', Decision.parse({ versionRead: 1, about: { kind: 'duplicate', of: 'A-1', why: 'The same again', told: { ...told, at: '2026-04-13T08:00:00.001Z' } }, closing: 'D4' }), 'about.told.at', 'They cannot have been told in the future', null],
];

test.for(rows)('%s', ([, given, path, message, cite]) => {
  expect(decisionProblems(given, context())).toEqual([{ path, message, cite }]);
});

const leavingAt = { F1: 'F1N', F2: 'F1Y F2N', F3: 'F1Y F2Y F3Y', F4: toCriA, F5: 'F1Y F2Y F3N F4Y F5N', F6: toCriB, F7: toCriC } as const;
const boxes = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'] as const;

test.for<readonly [string, string, readonly (typeof boxes)[number][]]>([
  ['100/01', 'not confirmed, or not traced', ['F1', 'F2', 'F4', 'F5', 'F7']],
  ['100/02', 'credible evidence to the contrary', ['F1', 'F2', 'F3']],
  ['100/03', 'committed elsewhere', ['F1', 'F2', 'F6', 'F7']],
])('%s, %s, fits where the chart was left (page 63)', ([code, , fits]) => {
  const fitting = boxes.filter((box) => decisionProblems(one(leavingAt[box], { kind: 'reported-incident', code }), context()).length === 0);
  expect(fitting).toEqual(fits);
});

test('a reported rape is kept before the chart is finished, under whichever code (page 63)', () => {
  const open = ['F1Y', 'F1Y F2Y', 'F1Y F2Y F3N', 'F1Y F2Y F3N F4Y', 'F1Y F2Y F3N F4Y F5Y', 'F1Y F2Y F3N F4Y F5Y F6N'];
  expect(['100/01', '100/02', '100/03'].flatMap((code) => open.flatMap((path) => decisionProblems(one(path, { kind: 'reported-incident', code }), context())))).toEqual([]);
});

test.for<readonly [string, Decision, Partial<DecisionContext>, boolean]>([
  ['a crime at the last moment of the 24 hours', one(recordPath, crime()), { now: '2026-04-14T07:00:00.000Z' }, false],
  ['a crime a moment after', one(recordPath, crime()), { now: '2026-04-14T07:00:00.001Z' }, true],
  ['a crime a moment after, with its reason', decision([allegation(recordPath, crime())], { late: 'Sent to the wrong desk' }), { now: '2026-04-14T07:00:00.001Z' }, false],
  ['no crime a moment after', one('F1N', noCrime()), { now: '2026-04-14T07:00:00.001Z' }, false],
  ['a crime among other answers, a moment after', decision([allegation('F1N', noCrime()), allegation(recordPath, crime())]), { now: '2026-04-14T07:00:00.001Z' }, true],
  ['a crime the incident had before, said again', one(recordPath, crime()), { now: '2026-04-14T07:00:00.001Z', recorded: [{ id: 'x', class: '105A', allegation: 0 }] }, false],
  ['a crime beside one it had before', decision([allegation(recordPath, crime()), allegation(recordPath, crime())]), { now: '2026-04-14T07:00:00.001Z', recorded: [{ id: 'x', class: '105A', allegation: 0 }] }, true],
  ['a crime that goes on in another class', one(recordPath, crime('005/13')), { now: '2026-04-14T07:00:00.001Z', recorded: [{ id: 'x', class: '105A', allegation: 0 }] }, false],
  ['a crime beside one that goes on in another class', decision([allegation(recordPath, crime('005/13')), allegation(recordPath, crime('005/13'))]), { now: '2026-04-14T07:00:00.001Z', recorded: [{ id: 'x', class: '105A', allegation: 0 }] }, true],
  ['a duplicate, a moment after', Decision.parse({ versionRead: 1, about: { kind: 'duplicate', of: 'A-1', why: 'The same again', told }, closing: 'D4' }), { now: '2026-04-14T07:00:00.001Z' }, false],
  ['a crime of an incident without a clock', one(recordPath, crime()), { due: null, now: '2030-01-01T00:00:00.000Z' }, false],
])('%s: whether a reason for being late is asked', ([, given, change, asked]) => {
  expect(decisionProblems(given, context(change))).toEqual(
    asked ? [{ path: 'late', message: 'More than 24 hours have passed since the report: give the reason. Waiting for an investigation is not one', cite: page('10') }] : [],
  );
});

test('an offence nobody knows is late as another is', () => {
  expect(decisionProblems(one(recordPath, crime('999/99')), context({ now: '2026-04-14T07:00:00.001Z' })).map(({ path }) => path)).toEqual([`${at}.answer.crimes.0.offence`, 'late']);
});

test.for<readonly [string, string, boolean]>([
  ['a witness awaited', 'To await a witness statement', true],
  ['a witness who is awaited', 'The desk awaits victim statements', true],
  ['an inquiry', 'Waiting on the inquiries of the ward', true],
  ['one interview', 'Pending interview', true],
  ['several', 'Pending interviews', true],
  ['film', 'Awaited CCTV', true],
  ['footage', 'Awaiting the footage', true],
  ['a laboratory', 'Awaiting forensics', true],
  ['one examination', 'Awaiting a forensic report', true],
  ['a statement of another sentence', 'The form was awaited. Her statement was at hand', false],
  ['waiting', 'Awaiting further investigation', true],
  ['waiting, in other words', 'Recording was pending the outcome of enquiries', true],
  ['waiting for somebody', 'We were waiting for her statement', true],
  ['an investigation that nothing waited for', 'The investigation had begun when the form was found', false],
  ['something else that was waited for', 'Awaiting a login for the new desk', false],
])('%s as the reason for being late', ([, late, refused]) => {
  const problems = decisionProblems(decision([allegation(recordPath, crime())], { late }), context({ now: '2026-04-14T07:00:00.001Z' }));
  const said = 'Recording is not delayed in order to investigate: waiting for an investigation is no reason. Say what else delayed it';
  expect(problems).toEqual(refused ? [{ path: 'late', message: said, cite: page('10') }] : []);
});

test.for<readonly [string, Decision, readonly string[]]>([
  ['serious, by the schools protocol', one(toCriC, ground('c', { rule: 'The schools protocol' }), { alleged: '081/03' }), [`${at}.answer.rule`]],
  ['serious, by another rule', one(toCriC, ground('c', { rule: 'Driving offence still to be made out' }), { alleged: '081/03' }), []],
  ['not serious, by the schools protocol', one(toCriC, ground('c', { rule: 'The schools protocol' }), { alleged: '105/01' }), []],
  ['serious, and a school named where no rule is', one(toCriA, ground('a', { enquiries: 'Called twice.', rule: 'The schools protocol' }), { alleged: '081/03' }), []],
  ['serious, and no rule named', one(toCriC, ground('c'), { alleged: '081/03' }), [`${at}.answer.rule`]],
  ['nothing alleged, by the schools protocol', one(toCriC, ground('c', { rule: 'The schools protocol' })), []],
  ['an offence nobody knows, by the schools protocol', one(toCriC, ground('c', { rule: 'The schools protocol' }), { alleged: '999/99' }), [`${at}.alleged`]],
  ['rape considered, and no crime', one('F1N', noCrime(), { rejected: [{ offence: '019/16#1', element: 'Penetration', why: 'She does not say so.' }] }), [`${at}.answer`]],
  ['rape considered, and another crime recorded', one(recordPath, crime(), { rejected: [{ offence: '019/16#1', element: 'Penetration', why: 'She does not say so.' }] }), []],
])('%s', ([, given, paths]) => {
  expect(decisionProblems(given, context()).map(({ path }) => path)).toEqual(paths);
});

test('each allegation is checked by itself, and all that is missing is said at once', () => {
  const problems = decisionProblems(decision([allegation(recordPath, crime()), allegation('F1N', noCrime(), { told: null }), allegation(toCriA, ground('a'))], { closing: 'X9' }), context());
  expect(problems.map(({ path }) => path)).toEqual(['about.allegations.1.told', 'about.allegations.2.answer.enquiries', 'closing']);
});

test.for<readonly [string, Decision, boolean]>([
  ['ground b without a reference', one(toCriB, ground('b', { otherForce: passed(null) })), true],
  ['ground b with its reference', one(toCriB, ground('b', { otherForce: passed() })), false],
  ['100/03 passed on without a reference', one('', { kind: 'reported-incident', code: '100/03', otherForce: passed(null) }), true],
  ['100/03 not passed on yet', one('', { kind: 'reported-incident', code: '100/03' }), false],
  ['one of two allegations without a reference', decision([allegation(recordPath, crime()), allegation(toCriB, ground('b', { otherForce: passed(null) }))]), true],
  ['100/03 passed on with its reference', one('', { kind: 'reported-incident', code: '100/03', otherForce: passed() }), false],
  ['ground a, and a force that was asked', one(toCriA, ground('a', { enquiries: 'Called twice.', otherForce: passed(null) })), false],
  ['ground b that names no force', one(toCriB, ground('b')), false],
  ['a recorded crime', one(recordPath, crime()), false],
  ['a duplicate', Decision.parse({ versionRead: 1, about: { kind: 'duplicate', of: 'A-1', why: 'The same again', told }, closing: 'D4' }), false],
  ['a test', Decision.parse({ versionRead: 1, about: { kind: 'test', why: 'A test call' }, closing: 'D9' }), false],
])('%s: whether its clock goes on', ([, given, awaits]) => {
  expect(awaitsReference(given)).toBe(awaits);
});
