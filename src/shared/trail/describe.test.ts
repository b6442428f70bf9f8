/** One golden sentence per kind of event, and what no sentence may hold. */
import { expect, test } from 'vitest';
import { actGroups, allActs, kindsOf, wordsOfAct, type ActGroup } from './acts.ts';
import { describe, type Names } from './describe.ts';
import { eventKinds, TrailEvent, type EventData, type EventDraft, type EventKind } from './event.ts';

const commitment = 'c0ffee'.padEnd(64, '0');
const names: Names = { person: (id) => ({ p1: 'A. Test', p2: 'B. Test' })[id] ?? id, incident: (id) => ({ i1: '260413-0007' })[id] ?? id, team: (id) => ({ t1: 'Days' })[id] ?? id };

const answered = (answer: EventData<'incident.decided'>['answers'][number]['answer'], code: string | null = null) => ({ allegation: 0, basis: 'victim' as const, answer, code, path: 'F1N', told: 'told' as const });

const decided = (change: Partial<EventData<'incident.decided'>> = {}): EventData<'incident.decided'> => ({
  incident: 'i1',
  decision: 'd1',
  revision: 1,
  version: 1,
  edition: '2026-27',
  answers: [answered('record')],
  crimes: [{ crime: 'x1', allegation: 0, offence: '105/01#1', class: '105A', flags: [] }],
  reported: [],
  confirmed: [],
  closing: 'C1',
  late: false,
  document: commitment,
  ...change,
});

const imported = { import: 'm1', row: 12, incident: 'i1', version: 1, regime: 'live', receivedAt: '2026-04-13T07:00:00.000Z', precision: 'minute', codes: commitment, text: commitment } as const;
const finished = { import: 'm1', read: 1234, added: 1000, updated: 200, unchanged: 30, refused: 4, reasons: { 'no-narrative': 4 } } as const;

type Golden = { readonly [K in EventKind]: readonly (readonly [EventData<K>, string])[] };

/** A kind that is missing here does not compile. */
const golden: Golden = {
  'bureau.created': [
    [{ bureau: 'b1', force: commitment, name: commitment, demo: false, edition: '2026-27' }, 'A. Test created the bureau, with the offence list of 2026-27.'],
    [{ bureau: 'b1', force: commitment, name: commitment, demo: true, edition: '2026-27' }, 'A. Test created the bureau as a demonstration, with the offence list of 2026-27.'],
  ],
  'person.added': [[{ person: 'p2', role: 'supervisor', user: commitment, name: commitment }, 'A. Test added B. Test as supervisor.'], [{ person: 'p2', role: 'registrar', registered: true, user: commitment, name: commitment }, 'A. Test added B. Test as force crime registrar, on the College’s register.']],
  'person.proposed': [
    [{ change: 'h1', person: 'p2', role: 'registrar', registered: true, sameAs: null, user: commitment, name: commitment }, 'A. Test asked for B. Test to be added as force crime registrar, on the College’s register.'],
    [{ change: 'h1', person: 'p2', role: 'assessor', registered: false, sameAs: 'p1', user: commitment, name: commitment }, 'A. Test asked for B. Test to be added as assessor.'],
  ],
  'role.proposed': [[{ change: 'h2', person: 'p2', role: 'senior-assessor', registered: false, why: commitment }, 'A. Test asked for B. Test to become senior assessor.']],
  'person-change.approved': [[{ change: 'h2', person: 'p2', role: 'senior-assessor', registered: false }, 'A. Test approved that B. Test is senior assessor.']],
  'person-change.refused': [[{ change: 'h2', person: 'p2', why: commitment }, 'A. Test refused what was asked for B. Test.']],
  'person.removed': [[{ person: 'p2', why: commitment }, 'A. Test removed B. Test from the bureau.']],
  'attempt.refused': [
    [{ call: 'review-decision', incident: 'i1' }, 'A. Test tried to review decisions, on 260413-0007, and was refused.'],
    [{ call: 'export-log', incident: null }, 'A. Test tried to export the decision log and was refused.'],
    [{ call: 'unknown', incident: null }, 'A. Test tried to do what Assay does not offer (unknown) and was refused.'],
  ],
  'sign-in.failed': [
    [{ person: 'p2', times: 1 }, 'A. Test found that the passphrase of B. Test had been wrong once.'],
    [{ person: 'p2', times: 12 }, 'A. Test found that the passphrase of B. Test had been wrong 12 times.'],
  ],
  'tries.forgiven': [[{ person: 'p2' }, 'A. Test let B. Test try their passphrase again.']],
  'passphrase.changed': [
    [{ person: 'p1', second: null }, 'A. Test changed their passphrase.'],
    [{ person: 'p1', second: 'p2' }, 'A. Test set a new passphrase for A. Test in the presence of B. Test.'],
  ],
  'key.bound': [[{ person: 'p1' }, 'A. Test bound their key to a computer account.']],
  'key.unbound': [[{ person: 'p1' }, 'A. Test made their key need no more than their passphrase.']],
  'data-key.rotated': [
    [{ second: 'p2', kept: 1, left: 0 }, 'A. Test rotated the data key in the presence of B. Test: 1 key slot given the new one, 0 not.'],
    [{ second: 'p2', kept: 12, left: 2 }, 'A. Test rotated the data key in the presence of B. Test: 12 key slots given the new one, 2 not.'],
  ],
  'recovery-key.issued': [[{ second: 'p2' }, 'A. Test made a recovery key in the presence of B. Test.'], [{ second: null }, 'A. Test made a recovery key.']],
  'recovery-key.used': [[{ person: 'p2' }, 'A. Test used the recovery key for B. Test.']],
  'session.locked': [
    [{ session: 's1' }, 'A. Test was locked out.'],
    [{ session: 's1', why: 'idle' }, 'A. Test was locked out after a while without doing anything.'],
    [{ session: 's1', why: 'asked' }, 'A. Test locked the window.'],
    [{ session: 's1', why: 'left' }, 'A. Test was locked out when the machine was left.'],
  ],
  'session.opened': [[{ session: 's1' }, 'A. Test signed in.']],
  'session.closed': [[{ session: 's1' }, 'A. Test signed out.']],
  'setting.changed': [
    [{ setting: 'is-crime-system', value: 'yes' }, 'A. Test declared Assay the force’s crime system.'],
    [{ setting: 'look-reasons', value: 'yes' }, 'A. Test had it asked again why somebody looks at an incident.'],
    [{ setting: 'look-reasons', value: 'no' }, 'A. Test turned off that it is asked why somebody looks at an incident.'],
    [{ setting: 'is-crime-system', value: 'no' }, 'A. Test declared that crimes are recorded on another system.'],
  ],
  'mapping.saved': [[{ mapping: 'm1', body: commitment }, 'A. Test saved a mapping for an import.']],
  'incident.reported': [
    [{ incident: 'i1', version: 1, regime: 'live', receivedAt: '2026-04-13T07:00:00.000Z', precision: 'minute', route: '101-call', capacity: 'victim', codes: commitment, text: commitment }, 'A. Test entered the report 260413-0007.'],
  ],
  'import.started': [
    [{ import: 'm1', file: commitment, bytes: 1234567, regime: 'historic', mapping: commitment }, 'A. Test started a historic import of 1,234,567 bytes.'],
    [{ import: 'm1', file: commitment, bytes: 1, regime: 'live', mapping: commitment }, 'A. Test started a live import of 1 byte.'],
  ],
  'incident.imported': [[imported, 'A. Test imported 260413-0007 from row 12.']],
  'incident.updated': [
    [{ import: 'm1', row: 12, incident: 'i1', version: 2, decidedBefore: false, codes: commitment, text: commitment }, 'A. Test updated 260413-0007 to version 2 from row 12.'],
    [{ import: 'm1', row: 12, incident: 'i1', version: 3, decidedBefore: true, codes: commitment, text: commitment }, 'A. Test updated 260413-0007 to version 3 from row 12, which had been decided.'],
  ],
  'incident.copied': [
    [{ incident: 'i1', from: 'i2', fromVersion: 1, version: 2, decidedBefore: false, codes: commitment, text: commitment }, 'A. Test copied what i2 adds to 260413-0007, now version 2.'],
    [{ incident: 'i1', from: 'i2', fromVersion: 1, version: 3, decidedBefore: true, codes: commitment, text: commitment }, 'A. Test copied what i2 adds to 260413-0007, now version 3, which had been decided.'],
  ],
  'import.finished': [
    [{ ...finished, ended: 'completed' }, 'A. Test finished an import: 1,234 rows read, 1,000 added, 200 updated, 30 unchanged, 4 refused.'],
    [{ ...finished, ended: 'completed', otherDay: 12 }, 'A. Test finished an import: 1,234 rows read, 1,000 added, 200 updated, 30 unchanged, 4 refused; 12 rows added under a reference of another day.'],
    [{ ...finished, ended: 'cancelled' }, 'A. Test cancelled an import: 1,234 rows read, 1,000 added, 200 updated, 30 unchanged, 4 refused.'],
    [{ ...finished, ended: 'interrupted', read: 1, added: 1, updated: 0, unchanged: 0, refused: 0 }, 'A. Test found interrupted an import: 1 row read, 1 added, 0 updated, 0 unchanged, 0 refused.'],
  ],
  'incident.taken': [[{ incident: 'i1', version: 1 }, 'A. Test took 260413-0007.']],
  'incident.put-back': [[{ incident: 'i1' }, 'A. Test put 260413-0007 back in the queue.']],
  'incident.allocated': [
    [{ incident: 'i1', to: 'p2', from: null, why: null }, 'A. Test gave 260413-0007 to B. Test.'],
    [{ incident: 'i1', to: 'p2', from: 'p1', why: commitment }, 'A. Test gave 260413-0007 to B. Test, from A. Test.'],
  ],
  'team.named': [[{ team: 't1', name: commitment }, 'A. Test named the team Days.']],
  'person.assigned': [[{ person: 'p2', team: 't1' }, 'A. Test put B. Test into the team Days.'], [{ person: 'p2', team: null }, 'A. Test took B. Test out of their team.']],
  'incident.parked': [
    [{ incident: 'i1', parking: 'k1', version: 1, reason: 'victim', until: '2026-04-13T15:00:00.000Z', oversight: false, asked: commitment, note: commitment, rationale: null }, 'A. Test parked 260413-0007 until 16:00 on 13 April 2026: contact with the victim.'],
    [{ incident: 'i1', parking: 'k1', version: 1, reason: 'registrar', until: '2026-04-15T15:00:00.000Z', oversight: true, asked: commitment, note: commitment, rationale: commitment }, 'A. Test parked 260413-0007 until 16:00 on 15 April 2026: the registrar’s ruling; past its 24 hours, for the registrar’s oversight.'],
  ],
  'incident.unparked': [[{ incident: 'i1', parking: 'k1' }, 'A. Test brought 260413-0007 back from where it was parked.']],
  'view.saved': [
    [{ view: 'w1', replaces: null, body: commitment }, 'A. Test saved a view of the queue.'],
    [{ view: 'w1', replaces: 'w0', body: commitment }, 'A. Test saved a view of the queue anew.'],
  ],
  'view.removed': [[{ view: 'w1' }, 'A. Test removed a saved view of the queue.']],
  'reported-incident.opened': [[{ incident: 'i1', reported: 'r1', code: '100/01', version: 1, note: commitment }, 'A. Test opened N100/01 on 260413-0007.']],
  'reported-incident.recoded': [[{ incident: 'i1', reported: 'r1', from: '300/01', to: '300/02', why: commitment }, 'A. Test changed N300/01 to N300/02 on 260413-0007.']],
  'reported-incident.overseen': [
    [{ incident: 'i1', reported: 'r1', registrar: commitment, note: commitment, at: '2026-04-13T07:00:00.000Z' }, 'A. Test entered the registrar’s oversight of a reported incident on 260413-0007.'],
    [{ incident: 'i1', reported: 'r1', office: 'head-of-crime', note: commitment, at: '2026-04-13T07:00:00.000Z' }, 'A. Test oversaw a reported incident on 260413-0007 as head of crime.'],
  ],
  'cancellation.asked': [[{ incident: 'i1', cancellation: 'k1', crime: 'c1', decision: 'd1', category: 'C2', offence: '105/01#1', class: '105A', decider: 'registrar-or-designated-decision-maker', tells: true, asked: commitment }, 'A. Test asked for a crime of class 105A of 260413-0007 to be cancelled under C2, additional verifiable information.']],
  'cancellation.advised': [[{ incident: 'i1', cancellation: 'k1', words: commitment }, 'A. Test entered the registrar’s advice on a cancellation of 260413-0007.']],
  'cancellation.authorised': [
    [{ incident: 'i1', cancellation: 'k1', crime: 'c1', category: 'C2', independent: true, effective: false, why: commitment }, 'A. Test authorised a cancellation under C2 on 260413-0007, which waits until the victim is told.'],
    [{ incident: 'i1', cancellation: 'k1', crime: 'c1', category: 'C4', independent: true, effective: true, why: commitment }, 'A. Test authorised a cancellation under C4 on 260413-0007: the crime has left the figures.'],
  ],
  'cancellation.refused': [[{ incident: 'i1', cancellation: 'k1', why: commitment }, 'A. Test refused a cancellation on 260413-0007.']],
  'cancellation.told': [[{ incident: 'i1', cancellation: 'k1', whom: 'victim', at: '2026-04-13T07:00:00.000Z', how: 'telephone', by: commitment }, 'A. Test entered that the victim of 260413-0007 was told of a cancellation.']],
  'crime.cancelled': [[{ incident: 'i1', cancellation: 'k1', crime: 'c1', category: 'C2' }, 'A. Test cancelled a crime of 260413-0007 under C2: it has left the figures.']],
  'cancellation.barred': [[{ incident: 'i1', crime: 'c1', words: commitment }, 'A. Test entered clear concern that a report of 260413-0007 was withdrawn under pressure: its crime stays recorded.']],
  'delay.overseen': [
    [{ incident: 'i1', decision: 'd1', parking: null, accepted: true, note: commitment }, 'A. Test oversaw that 260413-0007 was recorded past its 24 hours and accepted the rationale.'],
    [{ incident: 'i1', decision: null, parking: 'k1', accepted: false, note: commitment }, 'A. Test oversaw that 260413-0007 was parked past its 24 hours and did not accept the rationale.'],
    [{ incident: 'i1', decision: null, parking: null, recording: 'l1', accepted: true, note: commitment }, 'A. Test oversaw that a crime of 260413-0007 got its number past its 24 hours and accepted the rationale.'],
    [{ incident: 'i1', decision: 'd1', parking: null, clock: 'appropriate-authority', accepted: true, note: commitment }, 'A. Test oversaw that 260413-0007 was recorded past the day of the appropriate authority’s decision and accepted the rationale.'],
  ],
  'incident.decided': [
    [decided(), 'A. Test decided 260413-0007: 1 crime to record (105A 105/01).'],
    [decided({ clock: { from: 'investigation', by: '2026-06-01T22:59:59.999Z' } }), 'A. Test decided 260413-0007: 1 crime to record (105A 105/01); its clock runs from the investigation’s confirmation of the offence.'],
    [
      decided({ answers: [answered('record'), answered('no-crime')], crimes: [...decided().crimes, { crime: 'x2', allegation: 0, offence: '008/06#1', class: '8N', flags: [] }] }),
      'A. Test decided 260413-0007: 2 crimes to record (105A 105/01, 8N 008/06); no notifiable crime.',
    ],
    [decided({ answers: [answered('crime-related-incident', 'b')], crimes: [] }), 'A. Test decided 260413-0007: crime related incident on ground b.'],
    [decided({ answers: [answered('reported-incident', '100/01')], crimes: [] }), 'A. Test decided 260413-0007: reported incident N100/01.'],
    [decided({ answers: [answered('duplicate')], crimes: [] }), 'A. Test decided 260413-0007: duplicate.'],
    [decided({ answers: [answered('test')], crimes: [] }), 'A. Test decided 260413-0007: test.'],
  ],
  'decision.corrected': [
    [{ ...decided({ revision: 2 }), supersedes: 'd0', why: commitment }, 'A. Test corrected the decision on 260413-0007 (revision 2): 1 crime to record (105A 105/01).'],
    [{ ...decided({ revision: 2 }), supersedes: 'd0', why: commitment, mistake: 'late' }, 'A. Test reviewed and amended the decision on 260413-0007 (revision 2): 1 crime to record (105A 105/01).'],
  ],
  'decision.undone': [[{ incident: 'i1', decision: 'd1', revision: 2, state: 'in-assessment', until: '2026-04-13T08:15:00.000Z' }, 'A. Test undid the decision on 260413-0007 (revision 2).']],
  'correction.requested': [
    [{ incident: 'i1', request: 'q1', decision: 'd1', reasons: ['remove:105A'], document: commitment, why: commitment }, 'A. Test asked for a correction of 260413-0007 that needs a designated decision maker.'],
  ],
  'correction.refused': [[{ incident: 'i1', request: 'q1', why: commitment }, 'A. Test refused a correction of 260413-0007 that waited for a designated decision maker.']],
  'victim.told': [[{ incident: 'i1', decision: 'd1', allegation: 0, whom: 'victim', at: '2026-04-13T07:00:00.000Z', how: 'telephone', by: commitment }, 'A. Test entered that the victim of 260413-0007 was told.']],
  'victim.assessed': [
    [{ incident: 'i1', victim: 'v1', assessment: 'a1', codes: ['threat:some', 'dash:high', 'enhanced:serious-crime'], name: null, words: commitment }, 'A. Test assessed what a victim of 260413-0007 needs.'],
  ],
  'victim.contacted': [
    [{ incident: 'i1', victim: 'v1', contact: 'c1', at: '2026-04-13T07:00:00.000Z', how: 'telephone', outcome: 'message-left', name: null, words: null }, 'A. Test entered a contact with a victim of 260413-0007: a message was left.'],
  ],
  'victim.referred': [
    [
      { incident: 'i1', victim: 'v1', referral: 'f1', to: 'advice-line', at: '2026-04-13T07:00:00.000Z', consent: 'given', outcome: 'accepted', service: 7, name: null, words: null },
      'A. Test entered a referral of a victim of 260413-0007 to the victim advice line: accepted.',
    ],
    [
      { incident: 'i1', victim: 'v1', referral: 'f1', to: 'safeguarding', at: '2026-04-13T07:00:00.000Z', consent: 'not-asked', outcome: 'not-made', service: null, name: commitment, words: commitment },
      'A. Test entered a referral of a victim of 260413-0007 for safeguarding: none made, with the reason.',
    ],
  ],
  'victim-policy.changed': [
    [{ from: '2026-05-01', referral: 2, telling: 5, enhanced: 1 }, 'A. Test set the working days for victims from 1 May 2026: referral 2, told 5, told with enhanced rights 1.'],
  ],
  'advice-line.named': [[{ service: commitment }, 'A. Test named the victim advice line and how victims reach the force.']],
  'crime-number.entered': [[{ incident: 'i1', crime: 'x1', number: commitment, recordedAt: '2026-04-13T07:00:00.000Z' }, 'A. Test entered a crime number for 260413-0007.'], [{ incident: 'i1', crime: 'x1', number: commitment, recordedAt: '2026-04-13T07:00:00.000Z', recording: 'l1', rationale: commitment }, 'A. Test entered a crime number for 260413-0007: recorded late, for the registrar’s oversight.']],
  'crime-number.corrected': [[{ incident: 'i1', crime: 'x1', number: commitment, why: commitment, recordedAt: '2026-04-13T07:00:00.000Z' }, 'A. Test corrected a crime number of 260413-0007.'], [{ incident: 'i1', crime: 'x1', number: commitment, why: commitment, recordedAt: '2026-04-13T07:00:00.000Z', recording: 'l1' }, 'A. Test corrected a crime number of 260413-0007: recorded late, for the registrar’s oversight.']],
  'reference.received': [[{ incident: 'i1', decision: 'd1', allegation: 0, reference: commitment }, 'A. Test entered the other force’s reference for 260413-0007.']],
  'decision.agreed': [[{ incident: 'i1', decision: 'd1', review: 'v1', comment: null }, 'A. Test agreed the decision on 260413-0007.']],
  'decision.returned': [
    [{ incident: 'i1', decision: 'd1', review: 'v1', comment: commitment }, 'A. Test returned the decision on 260413-0007 with a comment.'],
    [{ incident: 'i1', decision: 'd1', review: 'v1', comment: commitment, mistake: 'late' }, 'A. Test returned the decision on 260413-0007 with a comment: Recorded late.'],
  ],
  'decision.escalated': [[{ incident: 'i1', decision: 'd1', review: 'r1', comment: commitment }, 'A. Test put the decision on 260413-0007 to the registrar.']],
  'review.asked': [[{ incident: 'i1', decision: 'd1', why: commitment }, 'A. Test asked for the decision on 260413-0007 to be reviewed.']],
  'review-policy.changed': [
    [{ newcomers: 50, shares: { sexual: 10, 'not-recorded': 5 }, blind: 2, golden: 10 }, 'A. Test set what is reviewed: everybody’s first 50, 10% of sexual, 5% of not recorded; 2% read a second time.'],
  ],
  'second-readings.drawn': [
    [{ decisions: ['d1'] }, 'A. Test drew 1 decision for second readings.'],
    [{ decisions: ['d1', 'd2'] }, 'A. Test drew 2 decisions for second readings.'],
    [{ decisions: ['d1', 'd2'], since: '2026-04-13', asked: 10, of: 2 }, 'A. Test drew 2 decisions for second readings: 10 asked for, of 2 made since 13 April 2026.'],
  ],
  'second-reading.begun': [[{ incident: 'i1', decision: 'd1', reading: 'r1', golden: true }, 'A. Test began to read 260413-0007 a second time.']],
  'second-reading.saved': [
    [{ incident: 'i1', decision: 'd1', reading: 'r1', first: '1 × 8N', second: '1 × 8N', blind: true, document: commitment }, 'A. Test read 260413-0007 a second time: agrees, 1 × 8N.'],
    [{ incident: 'i1', decision: 'd1', reading: 'r1', first: 'no notifiable crime', second: '1 × 8N', blind: false, document: commitment }, 'A. Test read 260413-0007 a second time: 1 × 8N, where the first was no notifiable crime, having seen the first answer.'],
  ],
  'second-reading.given-up': [[{ incident: 'i1', reading: 'r1' }, 'A. Test gave up reading 260413-0007 a second time.']],
  'reading.adjudicated': [
    [{ incident: 'i1', decision: 'd1', reading: 'r1', stands: 'second', mistake: 'common-assault', why: commitment }, 'A. Test settled the two readings of 260413-0007: the second answer stands: Common assault not recognised.'],
    [{ incident: 'i1', decision: 'd1', reading: 'r1', stands: 'first', mistake: null, why: commitment }, 'A. Test settled the two readings of 260413-0007: the first answer stands.'],
  ],
  'known-answer.marked': [[{ incident: 'i1', decision: 'd1', why: commitment }, 'A. Test held the answer on 260413-0007 to be known.']],
  'known-answer.dropped': [[{ incident: 'i1', decision: 'd1', why: commitment }, 'A. Test held the answer on 260413-0007 to be known no longer.']],
  'edition.accepted': [
    [
      { edition: '2027-28', replaces: '2026-27', from: '2027-04-01', file: commitment, bytes: 194456, catalogue: commitment, current: 1640, offences: { added: 12, ceased: 2, changed: 1005 }, classes: { added: 1, ceased: 0, changed: 0 } },
      'A. Test accepted the offence list of 2027-28 after that of 2026-27, in force from 1 April 2027: 1,640 current offences, 12 added, 2 ceased, 1,005 changed.',
    ],
  ],
  'claim.renewed': [[{ incident: 'i1', claim: 4, until: '2026-04-13T08:15:00.000Z' }, 'A. Test still has 260413-0007.']],
  'ruling.signed': [
    [{ ruling: 'n1', ref: 'R-7', kind: 'principal-crime', principal: '195/12', over: '035/00', from: '2026-04-01', until: null, reasons: commitment }, 'A. Test signed ruling R-7: 195/12 is the principal crime over 035/00.'],
    [{ ruling: 'n1', ref: 'R-7', kind: 'harassment-only', incident: 'i1', reasons: commitment }, 'A. Test signed ruling R-7: 260413-0007 is harassment in law only.'],
    [{ ruling: 'n1', ref: 'R-7', kind: 'place-agreed', incident: 'i1', otherForce: 'Staffordshire Police', recordedBy: 'this-force', agreedAs: 'force-crime-registrar', agreedBy: commitment, reasons: commitment }, 'A. Test signed ruling R-7: 260413-0007 is recorded by this force and not Staffordshire Police, as both agreed.'],
    [{ ruling: 'n1', ref: 'R-7', kind: 'place-agreed', incident: 'i1', otherForce: 'Staffordshire Police', recordedBy: 'other-force', agreedAs: 'designated-decision-maker', agreedBy: commitment, reasons: commitment }, 'A. Test signed ruling R-7: 260413-0007 is recorded by Staffordshire Police and not this force, as both agreed.'],
  ],
  'delegation.given': [[{ person: 'p2' }, 'A. Test let B. Test rule on the principal crime in the registrar’s stead.']],
  'delegation.ended': [[{ person: 'p2' }, 'A. Test let B. Test rule on the principal crime no longer.']],
  'ruling.withdrawn': [[{ ruling: 'n1', ref: 'R-7', why: commitment }, 'A. Test withdrew ruling R-7.']],
  'decision.recalled': [[{ incident: 'i1', decision: 'd1', ruling: 'n1' }, 'A. Test sent the decision on 260413-0007 for another look under a ruling.']],
  'points.signed': [[{ signed: 'g1', offence: '079/01#1', on: '2026-04-02', body: commitment, registrar: commitment }, 'A. Test entered the points to prove of 079/01 that the registrar signed on 2 April 2026.']],
  'glass.broken': [[{ incident: 'i1', glass: 'g1', until: '2026-04-13T09:00:00.000Z', why: commitment }, 'A. Test broke the glass to read 260413-0007 until 10:00 on 13 April 2026.']],
  'glass.reviewed': [
    [{ incident: 'i1', glass: 'g1', finding: 'justified', note: commitment }, 'A. Test found the glass rightly broken for 260413-0007.'],
    [{ incident: 'i1', glass: 'g1', finding: 'not-justified', note: commitment }, 'A. Test found the glass not rightly broken for 260413-0007.'],
  ],
  'looks.noted': [[{ size: 1204, root: commitment }, 'A. Test ended their looks: the log of looks had 1,204 entries.']],
  'incidents.linked': [
    [{ incident: 'i1', with: 'i2', link: 'l1', reason: 'course-of-conduct', note: null }, 'A. Test linked 260413-0007 with i2: same course of conduct.'],
    [{ incident: 'i1', with: 'i2', link: 'l1', reason: 'duplicate-report', note: commitment }, 'A. Test linked 260413-0007 with i2: duplicate report.'],
  ],
  'incidents.unlinked': [[{ incident: 'i1', with: 'i2', link: 'l1' }, 'A. Test took back the link of 260413-0007 with i2.']],
  'export.ended': [
    [{ export: 'e1', how: 'cancelled' }, 'A. Test cancelled the export begun before: no file was written.'],
    [{ export: 'e1', how: 'failed' }, 'A. Test got no file of the export begun before: it could not be written.'],
  ],
  'refusals.exported': [[{ import: 'm1', rows: 12 }, 'A. Test wrote 12 refused rows of an import to a file.']],
  'readings.exported': [[{ export: 'x1', readings: 12, purpose: commitment, recipient: commitment }, 'A. Test exported 12 second readings.']],
  'log.exported': [
    [{ export: 'e1', format: 'jsonl', events: 1200, decisions: 1, purpose: commitment, recipient: commitment }, 'A. Test exported the decision log: 1,200 events, 1 decision.'],
    [{ export: 'e1', format: 'csv', events: 1, decisions: 0, purpose: commitment, recipient: commitment }, 'A. Test exported the decision log: 1 event, 0 decisions.'],
  ],
};

const event = (draft: EventDraft): TrailEvent =>
  ({ v: 1, origin: 'assay/b1/aaaaaa', seq: 7, at: '2026-04-13T08:00:00.000Z', actor: 'p1', role: 'assessor', session: 's1', app: '0.0.0', ...draft }) as TrailEvent;

const cases = eventKinds.flatMap((kind) => golden[kind].map(([data, sentence]) => [kind, event({ kind, data } as EventDraft), sentence] as const));

test.for(cases)('%s', ([, given, sentence]) => {
  expect(describe(given, names)).toBe(sentence);
});

test.for(cases)('%s: the example is an event the log would take', ([, given]) => {
  expect(TrailEvent.parse(given)).toEqual(given);
});

test.for(cases)('%s: the sentence shows no commitment and nobody the names did not give', ([, given]) => {
  const sentence = describe(given, { person: () => 'Somebody', incident: () => 'an incident', team: () => 'a team' });
  expect(sentence).toMatch(/^Somebody [a-z].*[^.]\.$/);
  expect(sentence).not.toContain(commitment);
  expect(sentence).not.toMatch(/A\. Test|260413/);
});

test.each(eventKinds)('%s is narrowed to in words that begin as its sentence does', (kind) => {
  const [first] = wordsOfAct(kind).split(/[ ,]/);
  expect(golden[kind].map(([data]) => describe(event({ kind, data } as EventDraft), names).split(' ')[2])).toContain(first);
});

test('each kind stands in one group, and no two are called the same', () => {
  expect((Object.keys(actGroups) as readonly ActGroup[]).flatMap(kindsOf).toSorted()).toEqual([...eventKinds].toSorted());
  expect(new Set(allActs.map(wordsOfAct)).size).toBe(allActs.length);
});
