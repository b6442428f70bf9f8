/** What the pipeline answers, part by part: crimes with what they swallow and who records them, records kept instead, places, changes proposed, and the trace. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue.ts';
import { act, decideFacts, reported } from '../../../tests/support/facts.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { answerOf, type Answer } from './answer.ts';
import { citation, crr } from './cite.ts';
import { FactsDocument, type FactsInput } from './facts/document.ts';
import { whatFactsSay } from './what-facts-say.ts';

type Crime = Answer['crimes'][number];

const push = (change: object = {}) => act({ kind: 'assault', injury: 'passing-pain', intentSeriousHarm: false, features: [], ...change });
const stalking = act({ id: 'S', kind: 'offence', class: '8Q', code: '195/12' });
const breach = act({ id: 'B', kind: 'offence', class: '8L', code: '008/31', to: [], pointsToProve: 'made-out' });
const killing = act({ kind: 'death', by: [], cause: 'homicide', homicide: 'manslaughter' });
const rental = (change: object) => act({ kind: 'fraud', scheme: 'rental', approach: 'personal', victimDid: 'acted', falseRepresentation: 'shown', items: ['I1'], losers: ['V1'], particulars: [], ...change });
const removal = { of: 'A1', reason: 'C2', independent: true, victimTold: true, decidedBy: 'registrar', withdrawn: false, information: ['additional', 'verifiable', 'determines-no-crime'] } as const;

const crime = (change: Partial<Crime> = {}): Crime => ({ class: '105A', hoCode: '105/01', count: 1, principal: true, additional: false, swallows: [], alreadyRecorded: false, recordedBy: 'this-force', localRecord: true, beforehand: null, ...change });
const two = { victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }] } satisfies FactsInput;
const rules = (page: string) => citation(crr(page));
const nothing = { reclassifications: [], cancellations: [], outcome: [], authority: [], refer: [], needs: [] };

test.each<readonly [string, FactsInput, object]>([
  ['two victims of one act are two crimes (page 12)', reported({ ...two, acts: [push({ to: ['V1', 'V2'] })] }), { ...nothing, record: true, exit: { 'acts.A1': 'record' }, crimes: [crime({ count: 2 })], otherRecords: {}, location: { 'acts.A1': { place: 'this-force', force: 'here' } } }],
  ['of which one is an emergency worker, of a code of its own (page 47)', reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: ['emergency-worker'] }], acts: [push({ to: ['V1', 'V2'] })] }), { ...nothing, crimes: [crime(), crime({ hoCode: '008/73' })] }],
  ['what is part of another crime stands under it (page 57)', reported({ acts: [stalking, push({ id: 'P' })] }), { ...nothing, crimes: [crime({ class: '8Q', hoCode: '195/12', swallows: [{ class: '105A', hoCode: '105/01', acts: ['P'] }] })] }],
  ['a breach stands beside it (page 57)', reported({ acts: [stalking, breach] }), { ...nothing, crimes: [crime({ class: '8Q', hoCode: '195/12' }), crime({ class: '8L', hoCode: '008/31', principal: false, additional: true })] }],
  ['what is on the record already, and nothing alleged', reported({ recorded: [{ victim: 'V1', offender: 'O1', class: '8L', code: '195/94' }] }), { ...nothing, record: true, exit: {}, crimes: [crime({ class: '8L', hoCode: '195/94', alreadyRecorded: true })], otherRecords: { 'nsir-incident': 1 } }],
  ['of which the code is not told', reported({ recorded: [{ victim: 'V1', offender: 'O1', class: '8L' }] }), { crimes: [crime({ class: '8L', hoCode: null, alreadyRecorded: true })] }],
  ['nothing alleged at all (page 6)', { report: { by: 'victim' } }, { ...nothing, record: false, exit: {}, crimes: [], otherRecords: { 'nsir-incident': 1 }, location: {}, due: {} }],
  ['a homicide, before which advice is asked (page 34)', reported({ acts: [killing] }), { crimes: [crime({ class: '4/1', hoCode: '004/01', beforehand: 'advice-of-senior-detective-or-registrar' })] }],
  ['a fraud that Report Fraud records (page 97)', reported({ acts: [rental({ callForService: [] })] }), { ...nothing, record: true, crimes: [crime({ class: 'NFIB1G', hoCode: '053/40', recordedBy: 'report-fraud', localRecord: false })], location: {} }],
  ['a fraud on a call for service, recorded here as well (page 97)', reported({ acts: [rental({ callForService: ['arrest'] })] }), { crimes: [crime({ class: 'NFIB1G', hoCode: '053/40', recordedBy: 'report-fraud', localRecord: true })] }],
  ['a fraud of which it is not told', reported({ acts: [rental({})] }), { record: true, crimes: [crime({ class: 'NFIB1G', hoCode: '053/40', recordedBy: 'report-fraud', localRecord: null })], needs: ['acts.A1.callForService'] }],
  ['a crime that is taken out of the figures (page 25)', reported({ acts: [push()], removals: [{ ...removal, information: [...removal.information] }] }), { ...nothing, record: false, exit: { 'acts.A1': 'record' }, crimes: [], cancellations: [{ of: 'A1', reason: 'C2', removed: true }], authority: [{ about: 'removals.A1', who: 'registrar-or-designated-decision-maker' }] }],
  ['one that may not be', reported({ acts: [push()], removals: [{ ...removal, information: [] }] }), { record: true, crimes: [crime()], cancellations: [{ of: 'A1', reason: 'C2', removed: false }], needs: [] }],
  ['one of which it is not told', reported({ acts: [push()], removals: [{ ...removal, information: [...removal.information], independent: null }] }), { record: true, crimes: [crime()], cancellations: [{ of: 'A1', reason: 'C2', removed: null }], needs: ['removals.A1.independent'] }],
  ['a transfer, for which nobody’s authority is asked (page 25)', reported({ acts: [push()], removals: [{ of: 'A1', reason: 'C1', outsideShown: true, victimTold: true, otherForceReference: 'crime-number' }] }), { record: false, cancellations: [{ of: 'A1', reason: 'C1', removed: true }], authority: [] }],
  ['of two crimes the one that is taken out alone is gone', reported({ ...two, acts: [push(), push({ id: 'A2', to: ['V2'] })], removals: [{ ...removal, information: [...removal.information] }] }), { record: true, crimes: [crime()] }],
  ['a change of class (page 13)', reported({ acts: [push()], reclassifications: [{ of: 'A1', class: '8N', code: '008/06', reason: 'new-information', decidedBy: 'registrar', justified: true }] }), { ...nothing, record: true, crimes: [crime({ class: '8N', hoCode: '008/06' })], reclassifications: [{ of: 'A1', reclassified: true }], authority: [{ about: 'reclassifications.A1', who: 'registrar-or-designated-decision-maker' }] }],
  ['an outcome that may not be given (Outcomes, page 3)', reported({ acts: [push()], outcomes: [{ of: 'A1', type: '14', victimTold: false }] }), { ...nothing, outcome: [{ of: 'A1', type: '14', may: false, because: 'The victim has not been told of the outcome.' }] }],
  ['an outcome of which it is not told', reported({ acts: [push()], outcomes: [{ of: 'A1', type: '14' }] }), { record: true, outcome: [{ of: 'A1', type: '14', may: null, because: null }], needs: ['outcomes.A1-14.suspect', 'outcomes.A1-14.victim', 'outcomes.A1-14.victimTold'] }],
  ['what a person must settle (pages 8-9)', reported({ acts: [push({ circumstances: ['counter-allegation'], supported: false })] }), { ...nothing, record: null, exit: { 'acts.A1': null }, crimes: [], otherRecords: {}, refer: [{ decisive: true, about: 'acts.A1', because: 'A counter-allegation that nothing supports yet: somebody has to judge it on its merits.', cites: [rules('8-9')] }] }],
  ['what is not told', reported({ acts: [push({ probable: null })] }), { ...nothing, record: null, exit: { 'acts.A1': null }, crimes: [], otherRecords: {}, needs: ['acts.A1.probable'] }],
  ['what did probably not happen (page 7)', reported({ acts: [push({ probable: false })] }), { ...nothing, record: false, exit: { 'acts.A1': 'nsir-closure' }, crimes: [], otherRecords: { 'nsir-incident': 1 }, location: {}, due: {} }],
  ['two of which did not', reported({ acts: [push({ probable: false }), push({ id: 'A2', probable: false })] }), { otherRecords: { 'nsir-incident': 2 } }],
  ['one of which was done in the course of the other, and is kept with it', reported({ acts: [push(), push({ id: 'A2', probable: false, inCourseOf: 'A1' })] }), { otherRecords: {} }],
  ['one of which was done in the course of none', reported({ acts: [push(), push({ id: 'A2', probable: false, inCourseOf: 'A2' })] }), { otherRecords: { 'nsir-incident': 1 } }],
  ['two deaths that nothing explains yet (page 35)', reported({ ...two, acts: [act({ kind: 'death', cause: 'not-apparent', alreadyKept: [], to: ['V1', 'V2'] })] }), { ...nothing, record: false, otherRecords: { 'N300/01': 2 } }],
  ['a series is where its most recent principal crime is (page 16)', reported({ acts: [push({ on: '2026-05-01', suspectWas: 'B', setting: [] }), push({ id: 'A2', on: '2026-05-02', suspectWas: 'here', setting: [] })] }), { ...nothing, crimes: [crime()], location: { 'acts.A1': { place: 'most-recent-principal-crime', force: 'here' }, 'acts.A2': { place: 'most-recent-principal-crime', force: 'here' } } }],
  ['what turns out to have been elsewhere is considered for transfer (page 15)', reported({ acts: [push({ suspectWas: 'B', setting: [], recordedAt: '2026-05-04T10:00:00Z' })] }), { ...nothing, crimes: [crime({ recordedBy: 'another-force', localRecord: null })], location: { 'acts.A1': { place: 'where-the-suspect-was', force: 'B' } } }],
  ['a delay is settled beside what is recorded (page 10)', reported({ acts: [push({ recordedAt: '2026-05-07T10:00:00Z', delay: [] })] }), { record: true, crimes: [crime()], refer: [{ decisive: false, about: 'acts.A1', because: 'Recording later than 24 hours after the first report needs a rationale that complies with the National Crime Recording Standard, and the registrar’s oversight.', cites: [rules('10')] }] }],
  ['the clock of each act that has one (page 10)', reported({ acts: [push()] }), { due: { 'acts.A1': { from: 'first-report', atOnce: false, by: '2026-05-05T09:00:00.000Z', sameDay: '2026-05-04', recorded: null, asks: [] } } }],
  ['the flags of each crime, in the order of the crimes (pages 26-31)', reported({ acts: [push({ aspects: ['online', 'hostility-race'] })] }), { flags: [{ of: ['A1'], must: ['hate', 'hate:racial', 'online'], missing: null, problems: [], asks: ['pairs.V1-O1.relationship'] }] }],
])('%s', (_, facts, expected) => {
  expect(answerOf(decideFacts(facts))).toMatchObject(expected);
});

test('who may authorise is named by each thing proposed: a removal, an outcome, a change of class', () => {
  const rape = act({ kind: 'offence', class: '19C', code: '019/08' });
  const answer = answerOf(decideFacts(reported({ acts: [rape], removals: [{ of: 'A1', reason: 'C2' }], reclassifications: [{ of: 'A1', class: '19D' }], outcomes: [{ of: 'A1', type: '5' }] })));
  expect(answer.authority).toEqual([
    { about: 'removals.A1', who: 'registered-registrar' },
    { about: 'outcomes.A1-5', who: 'registrar' },
    { about: 'reclassifications.A1', who: 'registrar-or-designated-decision-maker' },
  ]);
});

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['one act', reported({ acts: [push()] }), ['classification acts.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'counting acts.A1']],
  ['nothing alleged', {}, ['recording report']],
  ['what is not recorded', reported({ acts: [push({ probable: false })] }), ['classification acts.A1', 'recording acts.A1', 'instead acts.A1']],
  ['victims who are judged apart', reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: ['emergency-worker'] }], acts: [push({ to: ['V1', 'V2'] })] }), ['classification acts.A1', 'classification acts.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'counting acts.A1', 'counting acts.A1']],
  ['two crimes of which one is principal', reported({ acts: [stalking, push({ id: 'P' })] }), [...['S', 'P'].flatMap((id) => ['classification', 'recording', 'location', 'time', 'counting'].map((stage) => `${stage} acts.${id}`)), 'principal-crime 195/12 of acts.S and 105/01 of acts.P']],
  ['one beside another', reported({ acts: [stalking, breach] }), [...['S', 'B'].flatMap((id) => ['classification', 'recording', 'location', 'time', 'counting'].map((stage) => `${stage} acts.${id}`)), 'additional 008/31 of acts.B']],
  ['a removal', reported({ acts: [push()], removals: [{ ...removal, information: [...removal.information] }] }), ['classification acts.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'counting acts.A1', 'cancelling removals.A1', 'authority removals.A1']],
  ['a change of class', reported({ acts: [push()], reclassifications: [{ of: 'A1', class: '8N', code: '008/06', reason: 'new-information', decidedBy: 'registrar', justified: true }] }), ['classification acts.A1', 'reclassification reclassifications.A1', 'authority reclassifications.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'counting acts.A1']],
  ['an outcome', reported({ acts: [push()], outcomes: [{ of: 'A1', type: '14', victimTold: false }] }), ['classification acts.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'counting acts.A1', 'outcomes outcomes.A1-14']],
  ['what is done before it is recorded', reported({ acts: [killing] }), ['classification acts.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'counting acts.A1', 'reporting 004/01 of acts.A1']],
  ['what was elsewhere, recorded in time', reported({ acts: [push({ suspectWas: 'B', setting: [], recordedAt: '2026-05-04T10:00:00Z' })] }), ['classification acts.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'time acts.A1', 'counting acts.A1', 'transfer 105/01 of acts.A1']],
  ['a series', reported({ acts: [push({ on: '2026-05-01', suspectWas: 'B', setting: [] }), push({ id: 'A2', on: '2026-05-02', suspectWas: 'here', setting: [] })] }), [...['A1', 'A2'].flatMap((id) => ['classification', 'recording', 'location', 'time', 'counting'].map((stage) => `${stage} acts.${id}`)), 'location 105/01 of acts.A1, acts.A2']],
  ['flags', reported({ acts: [push({ aspects: ['online', 'hostility-race'] })] }), ['classification acts.A1', 'recording acts.A1', 'location acts.A1', 'time acts.A1', 'counting acts.A1', 'flags 105/01 of acts.A1', 'flags 105/01 of acts.A1']],
])('the trace keeps each stage in which a rule spoke, in order: %s', (_, facts, stages) => {
  expect(answerOf(decideFacts(facts)).trace.map(({ stage, about }) => `${stage} ${about}`)).toEqual(stages);
});

test('a finding is what a rule held or referred, with its page; what a rule still needs is no finding', () => {
  const { findings, trace } = answerOf(decideFacts(reported({ acts: [push({ circumstances: ['counter-allegation'], supported: false })] })));
  expect(findings).toContainEqual({ about: 'acts.A1', rule: 'balance-of-probabilities', says: 'holds', because: 'On the balance of probabilities it happened.', cites: [rules('7')] });
  expect(findings).toContainEqual({ about: 'acts.A1', rule: 'counter-allegation', says: 'refers', because: 'A counter-allegation that nothing supports yet: somebody has to judge it on its merits.', cites: [rules('8-9')] });
  const spoken = trace.flatMap(({ said }) => said.filter(({ finding }) => finding.says === 'holds' || finding.says === 'refers'));
  expect(findings).toHaveLength(spoken.length);
  const open = answerOf(decideFacts(reported({ acts: [push({ contraryEvidence: null })] })));
  expect(open.findings.map(({ rule }) => rule)).not.toContain('evidence-to-the-contrary');
});

test('while it is not told how often a crime is counted, nothing says whether one is recorded', () => {
  const stolen = act({ kind: 'theft', force: 'none', goods: 'other', from: 'shop', shop: [], byEmployee: false, intent: 'keep', to: ['S1', 'S2'] });
  const answer = answerOf(decideFacts(reported({ victims: ['S1', 'S2'].map((id) => ({ id, kind: 'organisation' })), acts: [stolen] })));
  expect([answer.record, answer.exit, answer.crimes]).toEqual([null, { 'acts.A1': 'record' }, []]);
  expect(answer.needs.length).toBeGreaterThan(0);
});

test('what the facts say is the answer of the whole rulebook under that list on that day', () => {
  const told = reported({ acts: [push()] });
  expect(whatFactsSay(FactsDocument.parse(told), catalogue, '2026-05-04' as LocalDate)).toEqual(answerOf(decideFacts(told)));
});
