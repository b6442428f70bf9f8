/** Who records fraud and computer misuse, and what comes first (pages 97-98; fraud volume, pages 1-6 and 65). */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { fraud, items, misuse, type ActInput } from '../../../../tests/support/fraud.ts';
import { answerOf } from '../answer.ts';

const answerTo = (told: ActInput) => answerOf(decideFacts(reported({ acts: [told] })));
const places = { places: [] };

const extortion = (change: Partial<Extract<ActInput, { kind: 'blackmail' }>>) => act({ kind: 'blackmail', by: [], demand: 'gain-or-loss', unwarranted: true, hacking: true, compliedOrLost: false, callForService: [], ...change });

test.each<readonly [string, ActInput, string, boolean | null, string | null]>([
  ['no call for service', fraud('rental'), 'report-fraud', false, null],
  ['an arrest (page 2)', fraud('rental', { callForService: ['arrest'], ...places }), 'report-fraud', true, null],
  ['at the till, and away before police came (page 3)', fraud('rental', { callForService: ['in-progress-or-just-committed'], ...places }), 'report-fraud', true, null],
  ['a local suspect (page 3)', fraud('corporate-employee', { by: ['O1'], falseRepresentation: 'shown', callForService: ['local-suspect'], places: ['workplace'] }), 'report-fraud', true, null],
  ['a case the NFIB passed (page 5)', fraud('rental', { callForService: ['passed-by-nfib'], ...places }), 'report-fraud', true, null],
  ['a car obtained by fraud, which page 97 lists beside calls for service', fraud('rental', { callForService: ['registered-item'] }), 'report-fraud', true, 'pnc-entry'],
  ['nothing that is registered, and no call', fraud('rental', { callForService: [] }), 'report-fraud', false, null],
  ['a car obtained by fraud, with an arrest', fraud('rental', { callForService: ['registered-item', 'arrest'], ...places }), 'report-fraud', true, 'pnc-entry'],
  ['cards compromised at one place (page 65)', fraud('cheque-card-or-bank-account', { to: [], items: items(1), losers: [], particulars: ['compromised-location'] }), 'this-force', true, null],
  ['the same, with an arrest', fraud('cheque-card-or-bank-account', { to: [], items: items(1), losers: [], particulars: ['compromised-location'], callForService: ['arrest'], ...places }), 'this-force', true, null],
  ['articles for use in fraud (page 97)', act({ kind: 'fraud-articles', what: 'making-or-supplying-articles', to: [], pointsToProve: 'made-out' }), 'this-force', true, null],
  ['making off without payment (page 98)', act({ kind: 'offence', class: '49A', code: '053/25' }), 'this-force', true, null],
  ['blackmail after hacking, paid (fraud volume, page 146)', misuse('hacking-account', { demand: 'met' }), 'this-force', true, null],
  ['extortion by hacking that is told as blackmail, unpaid (page 80; fraud volume, page 147)', extortion({}), 'report-fraud', false, null],
  ['the same, by somebody police can locate (page 97)', extortion({ by: ['O1'], callForService: ['local-suspect'] }), 'report-fraud', true, null],
  ['the same, with an arrest', extortion({ callForService: ['arrest'] }), 'report-fraud', true, null],
  ['the same, paid: blackmail, of which no call is asked', extortion({ compliedOrLost: true, callForService: null }), 'this-force', true, null],
  ['a denial of service that is threatened for money, told as blackmail (fraud volume, page 134)', extortion({ hacking: false, denialOfService: true }), 'report-fraud', false, null],
  ['the same, with an arrest', extortion({ hacking: false, denialOfService: true, callForService: ['arrest'] }), 'report-fraud', true, null],
  ['manslaughter, for which guidance is sought first (page 34)', act({ kind: 'offence', class: '4/1', code: '004/01' }), 'this-force', true, 'advice-of-senior-detective-or-registrar'],
  ['an assault', act({ kind: 'offence', class: '8N', code: '008/06' }), 'this-force', true, null],
  ['an offence of no class yet', act({ kind: 'offence', against: 'victim' }), 'this-force', true, null],
  ['hacking, with an arrest', misuse('hacking-device', { items: items(1), callForService: ['arrest'], ...places }), 'report-fraud', true, null],
  ['hacking (page 97)', misuse('hacking-device', { items: items(1) }), 'report-fraud', false, null],
])('%s', (_, told, recordedBy, localRecord, beforehand) => {
  const { crimes, needs } = answerTo(told);
  expect(crimes[0]).toMatchObject({ recordedBy, localRecord, beforehand });
  expect(needs).toEqual([]);
});

test('what calls for police is asked of fraud, and who records it is known before', () => {
  const { crimes, needs } = answerTo(fraud('rental', { callForService: undefined }));
  expect(crimes[0]).toMatchObject({ recordedBy: 'report-fraud', localRecord: null });
  expect(needs).toEqual(['acts.A1.callForService']);
});

test('and of extortion by hacking, one crime for each victim (fraud volume, page 146)', () => {
  const { crimes, needs } = answerOf(decideFacts(reported({ victims: [{ id: 'V1' }, { id: 'V2' }], acts: [extortion({ to: ['V1', 'V2'], callForService: null })] })));
  expect(crimes).toMatchObject([{ class: 'NFIB52E', recordedBy: 'report-fraud', localRecord: null, count: 2 }]);
  expect(needs).toEqual(['acts.A1.callForService']);
});

test('nothing of it is asked of other crime', () => {
  expect(answerTo(act({ kind: 'offence', class: '8N', code: '008/06' })).needs).toEqual([]);
});

test.each(['33A', '60', '61', '61A', '814', '49A'])('class %s is recorded by the force by the list at the foot of page 98, which is cited', (name) => {
  const rules = answerTo(act({ kind: 'offence', class: name, against: 'victim' })).findings.filter(({ rule }) => rule === 'recorded-locally-and-not-referred');
  expect(rules).toMatchObject([{ cites: ['Crime Recording Rules 2026/27, pages 97-98'] }]);
});
