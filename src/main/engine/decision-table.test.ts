/**
 * The decision table, row by row: what each asks, what it does and where. A block is refused by the engine and nothing is
 * written; a warning is refused without its reason and kept with it; a prompt is shown and stops nothing. Decisions go through
 * the dispatcher, as the window's do; what is told as facts goes through the one function all three programs use.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, testBureau, type TestBureau } from '../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../tests/support/calling.ts';
import { act, reported } from '../../../tests/support/facts.ts';
import { enterReport } from '../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, recordPath, report, toldBy } from '../../../tests/support/invented.ts';
import { abh, factsWith, rapeOfGirl } from '../../../tests/support/outcomes.ts';
import type { DecisionInput } from '../../shared/domain/decision.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { WarningId } from '../../shared/domain/warning.ts';
import type { Answer } from '../../shared/rules/answer.ts';
import { FactsDocument, type FactsInput } from '../../shared/rules/facts/document.ts';
import { promptsFor, secondLook } from '../../shared/rules/recording/prompts.ts';
import { whatFactsSay } from '../../shared/rules/what-facts-say.ts';
import { bandAt } from '../../shared/triage/clock.ts';

type Allegation = Extract<DecisionInput['about'], { kind: 'allegations' }>['allegations'][number];
type Report = Parameters<typeof report>[0] & { readonly narrative?: string; readonly parties?: readonly { readonly role: 'victim' | 'suspect'; readonly age: number }[] };
type Made = ReturnType<typeof decision>;

let t: TestBureau;
let call: Calling;
beforeAll(() => {
  t = testBureau();
  call = calling(t);
});
afterAll(() => t.close());

const entered = ({ narrative = 'She says he pushed her.', parties = [], ...change }: Report = {}): string =>
  enterReport(t, { ...change, text: { ...report().text, narrative, parties: parties.map((party) => ({ ...party, kind: 'person', name: null, dateOfBirth: null, phone: null, note: null })) } });

const path = (written: string): Allegation['path'] => written.split(' ').map((step) => ({ box: step.slice(0, 2) as 'F1', answer: step.endsWith('Y') ? 'yes' : 'no' }));
const made = (...allegations: readonly Allegation[]): Made => decision([...allegations]);
const crimes = (offences: readonly string[], change: Partial<Allegation> = {}): Allegation => allegation({ answer: { kind: 'record', crimes: offences.map((offence) => ({ offence, flags: [] })) }, ...change });
const cri = (ground: 'a' | 'b' | 'c', change: object = {}, more: Partial<Allegation> = {}): Allegation =>
  allegation({ path: path({ a: 'F1Y F2Y F3N F4N', b: 'F1Y F2Y F3N F4Y F5Y F6Y', c: 'F1Y F2Y F3N F4Y F5Y F6N F7Y' }[ground]), answer: { kind: 'crime-related-incident', ground, ...change }, told: toldBy, ...more });
const enquiries = { enquiries: 'Called twice and visited.' };
const passed = { otherForce: { force: 'Other Police', reference: 'OP/1', acceptedBy: 'Their desk' } };
const state = { victim: { kind: 'state' } } as const;
const statePath = path('F1Y F2Y F3Y F6N F7N');
const knownTo = { offender: { kind: 'person', name: 'Test Suspect' } } as const;
const withFacts = (facts: FactsInput, ...allegations: readonly Allegation[]): Made => decision([...allegations], { facts: { names: {}, document: FactsDocument.parse(facts) } });
const says = (facts: FactsInput): Answer => whatFactsSay(FactsDocument.parse(facts), catalogue, '2026-05-04' as LocalDate);

/** Refused by the engine at this field, and nothing written. */
const blocks = async (field: RegExp, decided: Made, given: Report = {}, incident = entered(given)): Promise<void> => {
  const { problems } = await call.refused('assessor', 'decide-incident', { incident, decision: decided });
  expect(problems.map((problem) => problem.path).join(' ')).toMatch(field);
  expect((await call.get('auditor', 'incident-file', { incident })).decisions).toEqual([]);
};

const saves = async (decided: Made, given: Report = {}, incident = entered(given)) => {
  await call.get('assessor', 'decide-incident', { incident, decision: decided });
  return call.get('auditor', 'incident-file', { incident });
};

/** Refused without the reason, saved with it, and read again under the name of the warning. */
const warns = async (id: WarningId, decided: Made, given: Report = {}): Promise<void> => {
  const incident = entered(given);
  const { problems } = await call.refused('assessor', 'decide-incident', { incident, decision: decided });
  expect(problems.map((problem) => problem.path)).toEqual([`reasons.${id}`]);
  const file = await saves({ ...decided, reasons: { [id]: 'A reason that a reader may judge.' } }, given, incident);
  expect(file.decisions[0]?.decision?.reasons).toEqual({ [id]: 'A reason that a reader may judge.' });
};

/** Called to mind by what is read, and in nobody's way. */
const prompts = async (id: string, narrative: string, decided: Made = made(noCrime()), more: Report = {}): Promise<void> => {
  const incident = entered({ narrative, ...more });
  const file = await call.get('auditor', 'incident-file', { incident });
  const version = file.versions.at(-1)?.incident ?? null;
  expect(version && promptsFor(version).map((prompt) => prompt.id)).toContain(id);
  await saves(decided, {}, incident);
};

type Removal = NonNullable<FactsInput['removals']>[number];

const avi: Removal = { of: 'A1', reason: 'C2', independent: true, victimTold: true, pressure: false, decidedBy: 'designated-decision-maker', information: ['additional', 'verifiable', 'determines-no-crime'] };
const away: Removal = { of: 'A1', reason: 'C1', outsideShown: true, victimTold: true, otherForceReference: 'crime-number' };

const removed = (removal: Removal, crime = abh): boolean | null | undefined => says(reported({ acts: [crime], removals: [removal] })).cancellations[0]?.removed;

const hit = (change: object = {}) => act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], ...change });
const conduct = (change: object = {}) => act({ kind: 'course-of-conduct', occasions: 3, features: [], ...change });
const formerPartners = (registrarSaysHarassmentOnly: boolean): FactsInput => ({ victims: [{ id: 'V1', capacity: [], age: 30 }], offenders: [{ id: 'O1', age: 30 }], pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner', registrarSaysHarassmentOnly }] });

type Effect = 'block' | 'warn' | 'prompt';
type Row = readonly [row: string, effect: Effect, where: string, holds: () => Promise<void> | void];

/** What no program of ours holds: the row has nothing to stand on here. */
const leftOut: readonly (readonly [row: string, why: string])[] = [
  ['52 a victim without equality fields', 'An incident holds a party’s age and date of birth and none of the other fields: they are kept where the crime is, in the crime system'],
];

const rows: readonly Row[] = [
  ['01 nothing is decided that is not an incident', 'block', 'the command', async () => {
    expect(await call.refused('assessor', 'decide-incident', { incident: 'none', decision: made(allegation()) })).toMatchObject({ code: 'not-found' });
    expect(says(reported({ acts: [] })).otherRecords).toEqual({ 'nsir-incident': 1 });
  }],
  ['02 every question of the chart is answered', 'block', 'validation', () => blocks(/allegations\.0\.path/, made(allegation({ path: path('F1Y F2Y') })))],
  ['03 not recorded: why, and who was told', 'block', 'validation', async () => {
    await blocks(/allegations\.0\.told/, made(noCrime({ told: null })));
    await saves(made(noCrime({ told: { state: 'not-yet', reason: 'She is asleep.', due: '2026-04-13T12:00:00.000Z' } })));
  }],
  ['04 amber at 18 hours, red at 24, and then only with a reason', 'block', 'the queue and validation', async () => {
    expect(['2026-04-14T00:59:00.000Z', '2026-04-14T01:00:00.000Z', '2026-04-14T07:00:01.000Z'].map((now) => bandAt('2026-04-14T07:00:00.000Z', now))).toEqual(['in-time', 'amber', 'red']);
    await blocks(/^late$/, made(allegation()), { received: { at: '2026-04-12T07:00:00.000Z', precision: 'minute', text: null } });
  }],
  ['05 waiting for an investigation is no reason', 'block', 'validation', async () => {
    const received = { received: { at: '2026-04-12T07:00:00.000Z', precision: 'minute', text: null } } as const;
    for (const late of ['Awaiting investigation', 'Pending further enquiries', 'We were waiting for the CCTV', 'Awaited her statement']) await blocks(/^late$/, { ...made(allegation()), late }, received);
    await saves({ ...made(allegation()), late: 'Sent to a mailbox nobody reads.' }, received);
  }],
  ['06 later than 24 hours: rationale, and the registrar’s oversight', 'block', 'validation, and referral by the facts', async () => {
    const late = hit({ recordedAt: '2026-05-06T09:00:00Z' });
    expect(says(reported({ acts: [{ ...late, delay: ['rationale'] }] })).refer).toMatchObject([{ cites: ['Crime Recording Rules 2026/27, page 10'] }]);
    expect(says(reported({ acts: [{ ...late, delay: ['rationale', 'registrar-oversight'] }] })).refer).toEqual([]);
    const file = await saves({ ...made(allegation()), late: 'Sent to a mailbox nobody reads.' }, { received: { at: '2026-04-12T07:00:00.000Z', precision: 'minute', text: null } });
    expect(file.decisions[0]?.decision?.late).toBe('Sent to a mailbox nobody reads.');
  }],
  ['07 a victim who confirms and will not support is recorded', 'block', 'validation', () => blocks(/allegations\.0\.answer/, made(cri('a', enquiries, { path: recordPath })))],
  ['08 reported by a professional, parent or carer: recorded, or the doubt named', 'block', 'warnings: the page’s one exception', async () => {
    for (const capacity of ['professional', 'parent-or-carer'] as const) await warns('reporter-in-doubt', made(cri('a', enquiries)), { capacity });
    await blocks(/^facts$/, withFacts(reported({ report: { by: 'professional', receivedAt: '2026-05-04T09:00:00Z', inDoubt: false }, acts: [hit({ confirmed: false })] }), noCrime()));
  }],
  ['09 another third party: confirmed, or with its ground', 'warn', 'warnings', () => warns('third-party', made(allegation()), { capacity: 'other-third-party' })],
  ['10 a conference or a partner’s referral', 'prompt', 'prompts', () => prompts('partner-agency', 'Raised at MARAC on Tuesday.')],
  ['11 video alone', 'prompt', 'prompts', () => prompts('seen-on-video', 'The operator saw it on CCTV.')],
  ['12 a victim who is drunk or impaired', 'prompt', 'prompts', () => prompts('impaired', 'The caller was drunk.')],
  ['13 an offender under ten is recorded all the same', 'block', 'validation by the facts, and prompts', async () => {
    await prompts('under-ten', 'A window was broken.', made(noCrime()), { parties: [{ role: 'suspect', age: 9 }] });
    await blocks(/^facts$/, withFacts(reported({ offenders: [{ id: 'O1', age: 8 }], acts: [hit()] }), noCrime()));
  }],
  ['14 against the state: its points to prove, and no victim', 'block', 'validation', async () => {
    await blocks(/crimes\.0\.points/, made(crimes(['092/61#1'], { ...state, path: statePath })));
    await blocks(/crimes\.0\.offence/, made(crimes(['092/61#1'])));
  }],
  ['15 an offence with a victim and no victim', 'block', 'validation', async () => {
    await blocks(/crimes\.0\.offence/, made(crimes(['105/01'], { ...state, path: statePath })));
    await blocks(/allegations\.0\.answer/, made(crimes(['105/01'], { path: path('F1Y F2Y F3N F4N') })));
  }],
  ['16 a counter-allegation, whose refusal is kept', 'prompt', 'prompts', () => prompts('counter-allegation', 'He says he was attacked first.')],
  ['17 at school and not serious', 'prompt', 'prompts', () => prompts('at-school', 'Two pupils fought in the playground.', made(cri('c', { rule: 'The schools protocol.' }, { alleged: '105/01' })))],
  ['18 at school and serious is recorded', 'block', 'validation', async () => {
    await blocks(/answer\.rule/, made(cri('c', { rule: 'The schools protocol.' }, { alleged: '008/27#1' })));
    await blocks(/^facts$/, withFacts(reported({ acts: [act({ kind: 'offence', class: '10D', code: '008/27', against: 'state', to: [], pointsToProve: 'made-out', circumstances: ['school-premises-in-school-hours'], askedToRecord: [] })] }), noCrime()));
  }],
  ['19 police in the execution of duty', 'prompt', 'prompts', () => prompts('police-on-duty', 'Complains that he was assaulted in the cell by two officers.')],
  ['20 rape that is not recorded is N100', 'block', 'validation, and warnings where only words say it', async () => {
    await blocks(/allegations\.0\.answer/, made(noCrime({ alleged: '019/16#1' })));
    await blocks(/allegations\.0\.answer/, made(cri('a', enquiries, { alleged: '019/16#1' })));
    await blocks(/allegations\.0\.answer/, made(noCrime({ rejected: [{ offence: '019/16#1', element: 'Penetration', why: 'She does not say so.' }] })));
    await warns('rape-in-the-words', made(noCrime()), { narrative: 'A friend says she was raped.' });
  }],
  ['21 rape elsewhere is N100/03 and passed on', 'block', 'validation', async () => {
    await blocks(/allegations\.0\.answer/, made(cri('b', passed, { alleged: '019/16#1' })));
    await blocks(/answer\.code/, made(allegation({ path: path('F1Y F2Y F3N F4Y F5Y F6Y'), answer: { kind: 'reported-incident', code: '100/01' }, alleged: '019/16#1', told: toldBy })));
  }],
  ['22 N100 stays open until the registrar has looked', 'block', 'the command', async () => {
    const file = await saves(made(allegation({ path: [], answer: { kind: 'reported-incident', code: '100/01' }, told: toldBy })));
    expect(file.reported).toMatchObject([{ state: 'open' }]);
    const id = file.reported[0]?.id ?? '';
    for (const who of ['assessor', 'supervisor', 'head'] as const) expect((await call.refused(who, 'oversee-reported-incident', { reported: id, note: 'Looked at.' })).code).toBe('forbidden');
    await call.get('registrar', 'oversee-reported-incident', { reported: id, note: 'Looked at.' });
    expect((await call.get('auditor', 'incident-file', { incident: file.id })).reported).toMatchObject([{ state: 'overseen' }]);
  }],
  ['23 nothing cancels an N100', 'block', 'there is no such command', async () => {
    expect(await call.raw('supervisor', 'cancel-reported-incident', {})).toMatchObject({ ok: false });
    expect(says(reported({ acts: [act({ kind: 'offence', class: '19D', code: '019/07', probable: false })], removals: [avi] })).cancellations).toEqual([]);
  }],
  ['24 a recorded rape goes back to N100 by a registered registrar alone', 'block', 'the command, and the facts', async () => {
    const incident = entered();
    const first = await call.get('assessor', 'decide-incident', { incident, decision: made(crimes(['019/16#1'])) });
    const back = made(allegation({ path: [], answer: { kind: 'reported-incident', code: '100/01' }, told: toldBy }));
    expect(await call.get('supervisor', 'correct-decision', { incident, supersedes: first.decision, decision: back, why: 'Recorded too early.' })).toMatchObject({ applied: false });
    const to = { of: 'A1', to: 'N100/01', class: null, code: null, reason: 'original-error', justified: true, investigated: false } as const;
    const made24 = (decidedBy: 'registered-registrar' | 'designated-decision-maker') => says(reported({ acts: [rapeOfGirl], reclassifications: [{ ...to, decidedBy }] })).reclassifications[0]?.reclassified;
    expect([made24('registered-registrar'), made24('designated-decision-maker')]).toEqual([true, false]);
  }],
  ['25 a referral is recorded as 106, or its exception named', 'block', 'validation by the facts, and warnings: the page’s exceptions', async () => {
    await warns('referral-without-slavery', made(noCrime()), { narrative: 'An NRM referral came for him.' });
    await blocks(/^facts$/, withFacts(reported({ report: { by: 'competent-authority', receivedAt: '2026-05-04T09:00:00Z' }, acts: [act({ kind: 'modern-slavery', source: 'referral', where: 'this-force', crimeInLaw: true, exploitation: 'servitude' })] }), noCrime()));
  }],
  ['26 class 106 alone', 'warn', 'warnings', () => warns('nothing-beside-slavery', made(crimes(['036/06#1'])))],
  ['27 an unexpected death is N300', 'warn', 'warnings', async () => {
    await warns('death-in-the-words', made(noCrime()), { narrative: 'A man was found dead in the street.' });
    await warns('death-in-the-words', { ...made(noCrime()), closing: 'P16' });
    await saves(made(allegation({ path: [], answer: { kind: 'reported-incident', code: '300/01' }, told: toldBy })), { narrative: 'A man was found dead in the street.' });
  }],
  ['28 more than one occasion', 'prompt', 'prompts', () => prompts('course-of-conduct', 'He keeps messaging her at work.')],
  ['29 former partners: stalking, unless the registrar is satisfied', 'block', 'validation by the facts', async () => {
    const harassment = crimes(['195/94']);
    const facts = reported({ ...formerPartners(false), acts: [conduct()] });
    await blocks(/^facts$/, { ...withFacts(facts, harassment), reasons: { 'other-than-the-facts': 'It is harassment to me.' } });
    expect(says(facts).crimes).toMatchObject([{ class: '8Q' }]);
    expect(says(reported({ ...formerPartners(true), acts: [conduct()] })).crimes).toMatchObject([{ class: '8L' }]);
  }],
  ['30 a conduct crime and others: the principal, and what is part of it', 'prompt', 'the arithmetic of the facts', () => {
    const told = says(reported({ ...formerPartners(false), acts: [conduct({ id: 'C', features: ['fixated-or-obsessive'] }), hit({ id: 'H' })] }));
    expect(told.crimes).toMatchObject([{ class: '8Q', principal: true, swallows: [{ class: '105A', acts: ['H'] }] }]);
  }],
  ['31 more of the same joins the crime on record', 'warn', 'warnings', () => warns('added-to-an-open-crime', made(crimes(['195/12#1'])), { narrative: 'He was reported last month, and messaged her again.' })],
  ['32 the breach of an order is recorded beside it', 'warn', 'warnings, and prompts', async () => {
    await prompts('an-order', 'The court made a restraining order in May.');
    await warns('breach-not-recorded', made(allegation()), { narrative: 'He breached his restraining order and pushed her.' });
  }],
  ['33 two crimes between the same two', 'warn', 'warnings', async () => {
    await warns('more-than-one-crime', made(crimes(['105/01', '008/06#1'])));
    await warns('more-than-one-crime', made(crimes(['105/01'], knownTo), crimes(['008/06#1'], knownTo)));
  }],
  ['34 more victims than allegations', 'warn', 'warnings', () => warns('victim-without-an-answer', made(allegation()), { parties: [{ role: 'victim', age: 30 }, { role: 'victim', age: 31 }] })],
  ['35 an injury and a class that has none, or the reverse', 'warn', 'warnings by the facts', async () => {
    await warns('other-than-the-facts', withFacts(reported({ acts: [hit({ injury: 'actual' })] }), crimes(['105/01'])));
    await warns('other-than-the-facts', withFacts(reported({ acts: [hit()] }), crimes(['008/06#1'])));
  }],
  ['36 section 5 without aggravation is not notifiable', 'block', 'validation', () => blocks(/crimes\.0\.offence/, made(crimes(['125/12#1'])))],
  ['37 fraud and cyber', 'prompt', 'prompts', () => prompts('fraud', 'A scam caller asked for her card details.')],
  ['38 outside the area', 'prompt', 'prompts', () => prompts('elsewhere', 'It happened in Scotland.')],
  ['39 an offence that has ceased or not begun', 'block', 'validation', () => blocks(/crimes\.0\.offence/, made(crimes([catalogue.offences.find(({ current, basis }) => !current && basis === 'victim')?.id ?? ''])))],
  ['40 another class is for the registrar or a designated decision maker', 'block', 'the command, and the facts', async () => {
    const incident = entered();
    const first = await call.get('assessor', 'decide-incident', { incident, decision: made(allegation()) });
    expect(await call.get('supervisor', 'correct-decision', { incident, supersedes: first.decision, decision: made(crimes(['008/06#1'])), why: 'A bruise showed.' })).toMatchObject({ applied: false });
    const change = { of: 'A1', class: '5D', code: '005/01', reason: 'new-information', justified: true } as const;
    expect(says(reported({ acts: [abh], reclassifications: [{ ...change, decidedBy: 'somebody-else' }] })).reclassifications[0]?.reclassified).toBe(false);
    expect(says(reported({ acts: [abh], reclassifications: [{ ...change, decidedBy: 'registrar', justified: false }] })).reclassifications[0]?.reclassified).toBe(false);
  }],
  ['41 C1: the other force’s number, and the victim told of it', 'block', 'the facts', () => {
    expect([removed(away), removed({ ...away, otherForceReference: 'none' }), removed({ ...away, victimTold: false })]).toEqual([true, false, false]);
  }],
  ['42 C2: information that is additional, verifiable and decides it, by somebody independent', 'block', 'the facts', () => {
    expect([removed(avi), removed({ ...avi, information: ['additional', 'verifiable'] }), removed({ ...avi, independent: false }), removed({ ...avi, decidedBy: 'somebody-else' })]).toEqual([true, false, false, false]);
  }],
  ['43 C2 of rape: a registered registrar', 'block', 'the facts', () => {
    expect([removed(avi, rapeOfGirl), removed({ ...avi, decidedBy: 'registered-registrar' }, rapeOfGirl)]).toEqual([false, true]);
  }],
  ['44 the victim is told before it goes', 'block', 'the facts', () => {
    expect([removed({ ...avi, victimTold: false }), removed({ ...avi, victimTold: null })]).toEqual([false, null]);
  }],
  ['45 C5 of section 47 and common assault alone', 'block', 'the facts', () => {
    const c5 = { of: 'A1', reason: 'C5', independent: true, victimTold: true, pressure: false, decidedBy: 'designated-decision-maker', selfDefence: true } as const;
    expect([removed(c5), removed(c5, act({ kind: 'offence', class: '8N', code: '008/01', against: 'victim' }))]).toEqual([true, false]);
  }],
  ['46 withdrawn under pressure: not cancelled', 'block', 'the facts', () => expect(removed({ ...avi, pressure: true })).toBe(false)],
  ['47 flags that do not go together', 'block', 'validation', async () => {
    const flagged = (offence: string, flags: Extract<Allegation['answer'], { kind: 'record' }>['crimes'][number]['flags']): Made => made(allegation({ answer: { kind: 'record', crimes: [{ offence, flags }] } }));
    await blocks(/flags/, flagged('105/01', ['cse']));
    await blocks(/flags/, flagged('008/52#1', []));
    await blocks(/flags/, flagged('105/01', ['metal-theft', 'metal-theft:infrastructure', 'metal-theft:non-infrastructure']));
    await blocks(/flags/, flagged('105/01', ['hate', 'hate:religion']));
  }],
  ['48 coded as domestic abuse, without its flag', 'warn', 'warnings', () => warns('no-domestic-abuse-flag', made(allegation()), { openingCode: 'Domestic - assault' })],
  ['49 outcomes 15 and 16 of rape or high-risk domestic abuse', 'block', 'the facts', () => {
    const may = (type: '15' | '16', change: Parameters<typeof factsWith>[1]) => says(factsWith(type, change)).outcome[0]?.may;
    for (const type of ['15', '16'] as const) {
      expect([may(type, { crime: rapeOfGirl, decidedBy: 'officer' }), may(type, { crime: rapeOfGirl, decidedBy: 'inspector' }), may(type, { nature: ['high-risk-domestic-abuse'], decidedBy: 'sergeant' })]).toEqual([false, true, false]);
    }
  }],
  ['50 reported before: linked, closed as a duplicate, its text kept', 'prompt', 'prompts, and validation', async () => {
    const [first, second] = [entered(), entered({ narrative: 'Already reported by her sister on Monday.' })];
    const before = await call.get('auditor', 'incident-file', { incident: second });
    expect(promptsFor(before.versions[0]?.incident as never).map(({ id }) => id)).toEqual(['said-before']);
    const after = await saves(decision([], { about: { kind: 'duplicate', of: (await call.get('auditor', 'incident-file', { incident: first })).ref, why: 'The same push.', told: toldBy as NonNullable<typeof toldBy> } }), {}, second);
    expect(after.versions).toEqual(before.versions);
  }],
  ['51 a closing code that the words contradict', 'prompt', 'the second look', async () => {
    const file = await saves(made(noCrime()), { narrative: 'He punched her and left.' });
    expect(secondLook(file.versions[0]?.incident as never)?.id).toBe('crime-in-the-words');
  }],
];

describe('the decision table', () => {
  test.each(rows)('%s: %s, by %s', async (_, __, ___, holds) => {
    await holds();
  });

  test('has every row once, in order', () => {
    const numbers = [...rows, ...leftOut].map(([row]) => row.slice(0, 2)).toSorted((a, b) => (a < b ? -1 : 1));
    expect(numbers).toEqual(Array.from({ length: 52 }, (_, index) => String(index + 1).padStart(2, '0')));
  });
});
