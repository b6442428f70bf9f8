/** What stands beside fraud and computer misuse, and what is part of them: the fraud volume, and page 97 of the Crime Recording Rules. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { fraud, mass, misuse, personal, shown, type ActInput, type FraudInput, type MisuseInput } from '../../../../../tests/support/fraud.ts';
import { offence, stateOffence } from '../../../../../tests/support/offences.ts';

const told = (acts: readonly ActInput[]) =>
  decideFacts(reported({ victims: ['V1', 'V2', 'V3'].map((id) => ({ id, capacity: [] })), offenders: ['O1', 'O2', 'O3'].map((id) => ({ id })), acts: [...acts] }));

const classesOf = (acts: readonly ActInput[]): readonly string[] => crimesOf(told(acts)).map((crime) => crime.split(' ')[0] ?? '').toSorted();

const one = { by: ['O1'] };
/** Of another victim, so that the principal crime rule has nothing to say. */
const part = { id: 'P', by: ['O1'], to: ['V2'] };
const theft = offence('T 49 049/10', { to: ['V2'] });

const retail = (change: Partial<FraudInput> = {}) => fraud('retail', { ...one, ...change });
const card = (change: Partial<FraudInput> = {}) => fraud('cheque-card-or-bank-account', { ...one, items: ['I1'], losers: [], ...change });
const employee = (change: Partial<FraudInput> = {}) => fraud('corporate-employee', { ...one, ...shown, ...change });
const accounts = (change: Partial<FraudInput> = {}) => fraud('false-accounting', { ...one, ...change });
const rental = (change: Partial<FraudInput> = {}) => fraud('rental', { ...one, ...change });
const mandate = (change: Partial<FraudInput> = {}) => fraud('mandate', { ...one, items: ['I1'], ...change });
const abuse = (change: Partial<FraudInput> = {}) => fraud('abuse-of-position', { ...part, ...change });
const conspiracy = (change: Partial<FraudInput> = {}) => fraud('other', { ...part, particulars: ['conspiracy'], ...change });
const passport = (change: Partial<FraudInput> = {}) => fraud('passport-application', { ...part, items: ['I1'], ...change });
const licence = (change: Partial<FraudInput> = {}) => fraud('driving-licence-application', { ...part, items: ['I1'], ...change });
const recovery = (change: Partial<FraudInput> = {}) => fraud('fraud-recovery', { id: 'R', ...one, ...personal, ...change });
const attack = (change: Partial<MisuseInput> = {}) => misuse('denial-of-service', { ...one, concerted: true, ...change });
const server = (change: Partial<MisuseInput> = {}) => misuse('hacking-server', { ...one, items: ['S1'], ...change });
const device = (change: Partial<MisuseInput> = {}) => misuse('hacking-device', { ...one, items: ['S2'], ...change });
const account = (change: Partial<MisuseInput> = {}) => misuse('hacking-account', { ...one, items: ['S3'], unauthorised: true, ...change });
const malware = (change: Partial<MisuseInput> = {}) => misuse('malware', { ...one, reach: 'link-followed', malwareUsed: false, ...change });
const held = (change: Partial<ReturnType<typeof act<'fraud-articles'>>> = {}) =>
  act({ id: 'B', kind: 'fraud-articles', what: 'possessing-articles', to: [], pointsToProve: 'made-out', usedInFraud: true, ...change });

const extortion = { demand: 'made' } as const;

test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['making off, and lying about the petrol (page 59)', [retail(), offence('P 49A', part)], ['NFIB3G']],
  ['stealing from a machine, and using its card (page 69)', [card(), offence('P 47', part)], ['NFIB5A']],
  ['an employee of a broker (page 84)', [fraud('insurance-broker', one), employee(part)], ['NFIB6B']],
  ['a laptop stolen by an employee who claims false miles (page 89)', [employee(), offence('P 41', part)], ['NFIB8A']],
  ['accounts falsified by an employee who defrauds (page 97)', [employee(), accounts(part)], ['NFIB8A']],
  ['blackmail with an attack (page 134)', [attack(extortion), offence('P 35', part)], ['NFIB51B']],
  ['attacks on the service, and the demand (page 134)', [attack(extortion), attack(part)], ['NFIB51B']],
  ['blackmail with hacking (page 146)', [server(extortion), offence('P 35', part)], ['NFIB52E']],
  ['a server hacked, and the demand (page 146)', [server(extortion), server(part)], ['NFIB52E']],
  ['a device hacked, and the demand', [server(extortion), device(part)], ['NFIB52E']],
  ['an account hacked, and the demand', [server(extortion), account(part)], ['NFIB52E']],
  ['an exchange hacked, and the demand', [server(extortion), misuse('hacking-exchange', { ...part, items: ['S4'] })], ['NFIB52E']],
  ['malware, and a demand: not of hacking', [server(extortion), malware(part)], ['NFIB50A', 'NFIB52E']],
  ['blackmail with an attack without a demand', [attack(), offence('P 35', part)], ['35', 'NFIB51A']],
  ['another theft by an employee', [employee(), offence('P 49', part)], ['49', 'NFIB8A']],
  ['theft by an employee, and another fraud', [rental(), offence('P 41', part)], ['41', 'NFIB1G']],
  ['what has no class yet', [employee(), offence('P', { ...part, against: 'victim' })], ['?', 'NFIB8A']],
  ['beside what has no class yet', [offence('P', { ...part, against: 'victim' }), offence('E 41', one)], ['41', '?'].toSorted()],
  ['by another offender', [employee(), offence('P 41', { ...part, by: ['O2'] })], ['41', 'NFIB8A']],
  ['by two, of whom one defrauded', [employee(), offence('P 41', { ...part, by: ['O2', 'O1'] })], ['NFIB8A']],
  ['after police had heard of it', [employee(), offence('P 41', { ...part, afterReport: 1 })], ['41', 'NFIB8A']],
  ['by nobody known, of one victim', [employee({ by: [] }), offence('P 41', { by: [] })], ['NFIB8A']],
  ['by nobody known, of two victims', [employee({ by: [] }), offence('P 41', { ...part, by: [] })], ['41', 'NFIB8A']],
  ['by somebody known, the fraud by nobody known', [employee({ by: [], to: ['V2'] }), offence('P 41', part)], ['NFIB8A']],
  ['by nobody known, the fraud by somebody known', [employee({ to: ['V2'] }), offence('P 41', { ...part, by: [] })], ['NFIB8A']],
])('part of a fraud: %s', (_, acts, classes) => {
  expect(classesOf(acts)).toEqual(classes);
});

test.each(['58A', '58B', '58C', '58D'])('damage of class %s is part of the attack that did it (page 131)', (classCode) => {
  expect(classesOf([attack(), offence(`P ${classCode}`, { ...part, against: 'victim' })])).toEqual(['NFIB51A']);
  expect(classesOf([attack(extortion), offence(`P ${classCode}`, { ...part, against: 'victim' })])).toEqual(['NFIB51B']);
  expect(classesOf([server(), offence(`P ${classCode}`, { ...part, against: 'victim' })])).toEqual([classCode, 'NFIB52A']);
});

test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['abuse of position, and another fraud (page 120)', [rental(), abuse()], ['NFIB1G']],
  ['and a theft besides', [rental(), offence('T 49', { to: ['V3'] }), abuse()], ['49', 'NFIB1G']],
  ['abuse of position towards two people', [abuse(), abuse({ id: 'Q', to: ['V3'] })], ['NFIB19', 'NFIB19']],
  ['abuse of position, and a theft', [theft, abuse({ to: ['V1'] })], ['49', 'NFIB19']],
  ['abuse of position, and hacking', [server(), abuse()], ['NFIB19', 'NFIB52A']],
  ['abuse of position, and the fraud of another', [rental({ by: ['O2'] }), abuse()], ['NFIB19', 'NFIB1G']],
  ['a conspiracy, and the fraud (page 7)', [rental(), conspiracy()], ['NFIB1G']],
  ['and a theft besides', [rental(), offence('T 49', { to: ['V3'] }), conspiracy()], ['49', 'NFIB1G']],
  ['a conspiracy, and a theft', [offence('T 49', one), conspiracy()], ['49', 'NFIB90']],
  ['a conspiracy, and hacking', [server(), conspiracy()], ['NFIB52A', 'NFIB90']],
  ['a conspiracy, and the fraud of another', [rental({ by: ['O2'] }), conspiracy()], ['NFIB1G', 'NFIB90']],
  ['two conspiracies', [card({ particulars: ['conspiracy'] }), conspiracy()], ['NFIB5A', 'NFIB90']],
  ['articles that were used (page 97)', [rental(), held()], ['NFIB1G']],
  ['articles that were not', [rental(), held({ usedInFraud: false })], ['33A', 'NFIB1G']],
  ['articles made, and a fraud', [rental(), held({ what: 'making-or-supplying-articles' })], ['33A', 'NFIB1G']],
  ['articles chosen by their class, and a fraud', [rental(), stateOffence('B 33A 053/43')], ['33A', 'NFIB1G']],
  ['articles, a fraud and a theft', [rental(), theft, held()], ['49', 'NFIB1G']],
  ['articles, and a theft', [theft, held()], ['33A', '49']],
  ['articles that were used in the fraud of nobody known', [rental({ by: [] }), held()], ['NFIB1G']],
  ['articles, and the fraud of another', [rental({ by: ['O2'] }), held()], ['33A', 'NFIB1G']],
])('%s', (_, acts, classes) => {
  expect(told(acts).needs).toEqual([]);
  expect(classesOf(acts)).toEqual(classes);
});

const enabled = (what: 'fraud' | 'computer-misuse' | 'nothing' | null) => ({ ...part, enabled: what });

test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['malware that found the details for a fraud reported with it (page 128)', [mandate(), malware(enabled('fraud'))], ['NFIB5D']],
  ['a server hacked for the fraud (page 137)', [mandate(), server(enabled('fraud'))], ['NFIB5D']],
  ['a device hacked for the fraud (page 139)', [mandate(), device(enabled('fraud'))], ['NFIB5D']],
  ['malware that found the details to get into a server (page 128)', [server(), malware(enabled('computer-misuse'))], ['NFIB52A']],
  ['a denial of service made by hacking (page 125)', [attack(), server(enabled('computer-misuse'))], ['NFIB51A']],
  ['beside a theft', [mandate(), offence('T 49', { to: ['V3'] }), server(enabled('fraud'))], ['49', 'NFIB5D']],
  ['what only prepared it (page 137)', [mandate(), server(enabled('nothing'))], ['NFIB52A', 'NFIB5D']],
  ['what enabled something else', [mandate(), server(enabled('computer-misuse'))], ['NFIB52A', 'NFIB5D']],
  ['what enabled a fraud, beside an attack', [attack(), server(enabled('fraud'))], ['NFIB51A', 'NFIB52A']],
  ['a server hacked by way of another', [server({ items: ['S5'] }), server(enabled('computer-misuse'))], ['NFIB52A', 'NFIB52A']],
  ['a device hacked for what opens a server (page 139)', [server(), device(enabled('computer-misuse'))], ['NFIB52A', 'NFIB52B']],
  ['a server hacked for what is on a device', [device(), server(enabled('computer-misuse'))], ['NFIB52B']],
  ['a device hacked for an attack', [attack(), device(enabled('computer-misuse'))], ['NFIB51A']],
  ['the fraud of another', [mandate({ by: ['O2'] }), server(enabled('fraud'))], ['NFIB52A', 'NFIB5D']],
  ['malware on the customer’s computer, and the fraud the bank bears, by nobody known (page 128)', [mandate({ by: [] }), malware({ ...enabled('fraud'), by: [] })], ['NFIB5D']],
  ['the page of a charity hacked by nobody known, and two who gave (page 61)', [fraud('charity', { to: ['V1', 'V3'] }), server({ ...enabled('fraud'), by: [] })], ['NFIB4A', 'NFIB4A']],
  ['and what only prepared it', [mandate({ by: [] }), malware({ ...enabled('nothing'), by: [] })], ['NFIB50A', 'NFIB5D']],
  ['and the fraud reported a week later', [mandate({ by: [], afterReport: 1 }), malware({ ...enabled('fraud'), by: [] })], ['NFIB50A', 'NFIB5D']],
  ['hacking of one by nobody known, and an attack on another', [attack({ by: [] }), server({ ...enabled('computer-misuse'), by: [] })], ['NFIB51A', 'NFIB52A']],
  ['reported after it (page 128)', [mandate({ afterReport: 1 }), malware(enabled('fraud'))], ['NFIB50A', 'NFIB5D']],
  ['hacking that led to a demand, whatever it enabled (page 146)', [server({ id: 'Q' }), server({ ...extortion, ...enabled('computer-misuse') })], ['NFIB52E']],
  ['hacking whose demand was met, beside a fraud', [mandate(), server({ ...part, demand: 'met', enabled: null })], ['35', 'NFIB5D']],
  ['an account hacked, in addition to the fraud it led to (page 142)', [mandate(), account({ ...part, enabled: null })], ['+NFIB52C', 'NFIB5D']],
  ['an account hacked, in addition to the fraud on others and a theft', [mandate(), offence('T 49', { to: ['V3'] }), account({ ...part, enabled: null })], ['+NFIB52C', '49', 'NFIB5D']],
  ['an account hacked by another than who defrauded its holder', [mandate({ by: ['O2'] }), account({ id: 'P', enabled: null })], ['+NFIB52C', 'NFIB5D']],
  ['an account hacked, which did not enable the mandate fraud on its holder', [mandate(), account({ id: 'P', enabled: 'nothing' })], ['+NFIB52C', 'NFIB5D']],
  ['an account hacked, and another fraud on its holder', [rental(), account({ id: 'P', enabled: null })], ['+NFIB52C', 'NFIB1G']],
  ['an account hacked, and a theft', [theft, account({ enabled: null })], ['49', 'NFIB52C']],
  ['an account hacked for an attack', [attack(), account({ ...part, enabled: null })], ['NFIB51A', 'NFIB52C']],
])('computer misuse: %s', (_, acts, classes) => {
  expect(told(acts).needs).toEqual([]);
  expect(classesOf(acts)).toEqual(classes.toSorted());
});

test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['what hacking enabled, beside a fraud', [mandate(), server(enabled(null))], ['acts.P.enabled']],
  ['what it enabled, beside an attack', [attack(), server(enabled(null))], ['acts.P.enabled']],
  ['and beside the fraud on another, by nobody known', [mandate({ by: [] }), malware({ ...enabled(null), by: [] })], ['acts.P.enabled']],
  ['not beside a fraud on another that was reported later', [mandate({ by: [], afterReport: 1 }), malware({ ...enabled(null), by: [] })], []],
  ['what the hacking of an account enabled, beside a mandate fraud on its holder', [mandate(), account({ id: 'P', enabled: null })], ['acts.P.enabled']],
  ['not beside one on another', [mandate(), account({ ...part, enabled: null })], []],
  ['not beside a theft', [offence('T 49', { to: ['V3'] }), server(enabled(null))], []],
  ['not of hacking that is part of a demand', [server(extortion), server(enabled(null))], []],
  ['not of the demand it is part of', [server({ id: 'Q' }), server({ ...extortion, ...enabled(null) })], []],
  ['whether articles were used, beside a fraud', [rental(), held({ usedInFraud: null })], ['acts.B.usedInFraud']],
  ['not beside a theft', [theft, held({ usedInFraud: null })], []],
  ['not of making them', [rental(), held({ what: 'making-or-supplying-articles', usedInFraud: null })], []],
])('asked: %s', (_, acts, needs) => {
  expect(told(acts).needs).toEqual(needs);
});

test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['a card stolen and used (page 66)', [offence('T 49'), card()], ['+NFIB5A', '49']],
  ['a card stolen from a car and used, and another theft', [offence('T 45'), offence('S 49', { to: ['V3'] }), card()], ['+NFIB5A', '45', '49']],
  ['a card that paid the deposit on finance (page 74)', [fraud('credit-application', { id: 'C', ...one, items: ['I1'] }), card()], ['+NFIB5A', 'NFIB5B']],
  ['a card that paid for a telephone contract (page 86)', [fraud('telecom-contract', { id: 'C', ...one, items: ['I1'] }), card()], ['+NFIB5A', 'NFIB7']],
  ['a card, and the theft from somebody else', [theft, card()], ['49', 'NFIB5A']],
  ['two cards of one victim', [card({ items: ['I1', 'I2'] })], ['NFIB5A', 'NFIB5A']],
  ['a card used after a machine was broken into (page 69)', [offence('T 47'), card()], ['NFIB5A']],
  ['a card, and a machine broken into by somebody else', [offence('T 47', { by: ['O2'] }), card()], ['47', 'NFIB5A']],
  ['a card, abuse of position, and another theft', [abuse({ to: ['V1'] }), theft, card()], ['49', 'NFIB5A']],
  ['an exchange hacked, a card, and another theft', [misuse('hacking-exchange', { id: 'X', ...one, items: ['S4'] }), theft, card()], ['49', 'NFIB52D', 'NFIB5A']],
  ['a card, articles not used against its victim, and another theft', [held({ to: ['V1'], usedInFraud: false }), theft, card()], ['33A', '49', 'NFIB5A']],
  ['an employee’s fraud, a card, and another theft', [employee({ id: 'E' }), theft, card()], ['49', 'NFIB5A', 'NFIB8A']],
  ['a card, and a conspiracy about cards', [card({ id: 'C', particulars: ['conspiracy'] }), card(), theft], ['49', 'NFIB5A']],
  ['a conspiracy about cards, and a theft', [offence('T 49'), card({ particulars: ['conspiracy'] })], ['49', 'NFIB5A']],
  ['a passport, and the finance it was used for (page 102)', [fraud('credit-application', { ...one, items: ['I1'] }), passport()], ['+NFIB12', 'NFIB5B']],
  ['a licence, and the finance it was used for (page 122)', [fraud('credit-application', { ...one, items: ['I1'] }), licence()], ['+NFIB20A', 'NFIB5B']],
  ['a passport, and any other offence', [stateOffence('X 80 080/01'), passport()], ['+NFIB12', '80']],
  ['two passports, and a theft', [theft, passport({ items: ['I1', 'I2'] })], ['+NFIB12', '+NFIB12', '49']],
  ['two passports', [passport({ items: ['I1', 'I2'] })], ['NFIB12', 'NFIB12']],
  ['a grant applied for, and a theft from whoever pays it', [theft, fraud('government-grant', { ...part, items: ['I1'] })], ['49', 'NFIB14']],
  ['recovery of what a boiler room took (page 22)', [fraud('boiler-room', { ...one, ...mass('acted') }), recovery()], ['+NFIB1E', 'NFIB2A']],
  ['and a theft from another', [fraud('boiler-room', { ...one, ...mass('acted') }), theft, recovery()], ['+NFIB1E', '49', 'NFIB2A']],
  ['recovery, and the fraud on another', [fraud('boiler-room', { ...part, ...mass('acted') }), recovery()], ['NFIB1E', 'NFIB2A']],
  ['recovery, hacking of the same victim, and a theft', [server(), theft, recovery()], ['49', 'NFIB1E', 'NFIB52A']],
  ['recovery twice, and a theft', [recovery({ id: 'Q', by: ['O2'] }), theft, recovery()], ['49', 'NFIB1E', 'NFIB1E']],
  ['perverting the course of justice with a fraud (page 7)', [rental(), stateOffence('J 79 079/01')], ['+79', 'NFIB1G']],
  ['by another, and with a theft', [rental({ by: ['O2'] }), { ...theft, by: ['O3'] }, stateOffence('J 79 079/01')], ['+79', '49', 'NFIB1G']],
  ['perverting the course of justice, and a theft by another', [{ ...theft, by: ['O3'] }, stateOffence('J 79 079/01')], ['49', '79']],
  ['another offence against the state with a fraud', [rental(), stateOffence('J 80 080/01')], ['80', 'NFIB1G']],
])('beside a fraud: %s', (_, acts, classes) => {
  expect(classesOf(acts)).toEqual(classes.toSorted());
});

test('the hacking of an account for a mandate fraud on its holder is for a person: page 78 counts one crime, and page 137 excepts such accounts', () => {
  const acts = [mandate(), account({ id: 'P', enabled: 'fraud' })];
  expect(classesOf(acts)).toEqual(['+NFIB52C', 'NFIB5D']);
  expect(told(acts).refer.map(({ decisive, cites }) => [decisive, cites.map(({ page }) => page)])).toEqual([[true, ['142', '78', '137', '139']]]);
});

const dating = (change: Partial<FraudInput> = {}) => fraud('dating', { ...one, ...shown, ...change });
const arrested = { callForService: ['arrest'], places: [] } satisfies Partial<FraudInput>;

/** Report Fraud can only record fraud and computer misuse; other offences the police record (page 97; fraud volume, page 1). */
test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['grievous bodily harm', [dating(), offence('G 8N 008/01', one)], ['8N', 'NFIB1D']],
  ['actual bodily harm, and abuse of position', [abuse({ to: ['V1'] }), offence('G 8N 008/06', one)], ['8N', 'NFIB19']],
  ['strangulation', [dating(), offence('G 8N 008/77', one)], ['8N', 'NFIB1D']],
  ['assault without injury', [dating(), offence('G 105A 105/01', one)], ['105A', 'NFIB1D']],
  ['the same, with an arrest for the fraud', [dating(arrested), offence('G 105A 105/01', one)], ['105A', 'NFIB1D']],
  ['damage', [dating(), offence('G 58A 149/00', { ...one, against: 'victim' })], ['58A', 'NFIB1D']],
  ['a shop theft, and a refund', [retail(), offence('G 46 046/00', one)], ['46', 'NFIB3G']],
  ['harassment', [dating(), offence('G 8L 195/94', one)], ['8L', 'NFIB1D']],
  ['a crime graver than the fraud', [dating(), offence('G 5D 005/01', one)], ['5D', 'NFIB1D']],
  ['blackmail', [dating(), offence('G 35 035/00', one)], ['35', 'NFIB1D']],
  ['a theft and a graver assault, of which one is the principal crime', [dating(), theft, { ...theft, id: 'S', to: ['V1'] }, offence('G 5D 005/01', one)], ['49', '5D', 'NFIB1D']],
  ['two frauds of one victim, of which the longer sentence is the principal crime (page 13)', [dating(), accounts({ id: 'Q' }), offence('G 5D 005/01', one)], ['5D', 'NFIB1D']],
])('fraud and what Report Fraud cannot record, of one offender and one victim: %s', (_, acts, classes) => {
  expect(classesOf(acts)).toEqual(classes);
  expect(told(acts).refer.filter(({ decisive }) => decisive)).toEqual([]);
});

const paidByCard = { particulars: ['paid-with-stolen-card'] } satisfies Partial<FraudInput>;
const finance = (change: Partial<FraudInput> = {}) => fraud('credit-application', { id: 'C', ...one, items: ['I1'], ...change });

test.each<readonly [string, readonly ActInput[], readonly string[], boolean]>([
  ['paid the deposit (page 74)', [finance(paidByCard)], ['NFIB5B'], true],
  ['paid for a contract (page 86)', [fraud('telecom-contract', { ...one, items: ['I1'], ...paidByCard })], ['NFIB7'], true],
  ['paid into a payment service (page 44)', [fraud('online-shopping-or-auction', { ...one, ...shown, particulars: ['paid-with-stolen-card', 'through-payment-service'] })], ['NFIB3A'], true],
  ['paid the deposit, and is told', [finance(paidByCard), card()], ['+NFIB5A', 'NFIB5B'], false],
  ['paid for goods online, which is that one crime (page 43)', [fraud('online-shopping-or-auction', { ...one, ...shown, items: ['I1'], losers: [], ...paidByCard })], ['NFIB5A'], false],
  ['is not told to have paid', [finance()], ['NFIB5B'], false],
])('a card that %s', (_, acts, classes, referred) => {
  expect(classesOf(acts)).toEqual(classes);
  expect(told(acts).refer.map(({ decisive }) => decisive)).toEqual(referred ? [true] : []);
});
