/** Computer misuse: the examples of the fraud volume, the smallest change from each, and what is asked. */
import { expect, test } from 'vitest';
import { crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { fraud, items, misuse, to, victims, type ActInput, type MisuseInput } from '../../../../../tests/support/fraud.ts';
import { answerOf } from '../../answer.ts';
import { kindsOfMisuse } from './kinds-of-misuse.ts';

const decided = (...acts: readonly ActInput[]) => decideFacts(reported({ victims: victims(12), acts: [...acts] }));

const attack = (id: string, afterReport = 0) => misuse('denial-of-service', { id, concerted: true, afterReport });
const server = (id: string, afterReport = 0) => misuse('hacking-server', { id, items: items(1), afterReport });
const bank = (change: object = {}) => fraud('cheque-card-or-bank-account', { id: 'F', items: items(1), losers: [], ...change });

test.each<readonly [string, readonly ActInput[], readonly string[]]>([
  ['a link that locked a telephone (page 128)', [misuse('malware', { reach: 'link-followed', malwareUsed: false })], ['NFIB50A']],
  ['the program stores images (pages 128 and 140)', [misuse('malware', { reach: 'link-followed', malwareUsed: true, items: items(1) })], ['NFIB52B']],
  ['to everyone at a firm: the firm (page 127)', [misuse('malware', { reach: 'sent-to-victim', malwareUsed: false })], ['NFIB50A']],
  ['three viruses released (page 129)', [misuse('malware', { to: [], reach: 'released-by-suspect-here', items: items(3) })], ['NFIB50A', 'NFIB50A', 'NFIB50A']],
  [
    'three victims and the suspect who released it (page 129)',
    [misuse('malware', { to: to(3), reach: 'link-followed', malwareUsed: false }), misuse('malware', { id: 'R', to: [], reach: 'released-by-suspect-here', items: items(1) })],
    ['NFIB50A', 'NFIB50A', 'NFIB50A', 'NFIB50A'],
  ],
  ['a site overcome by orders (page 131)', [misuse('denial-of-service', { concerted: false })], []],
  ['an attack that did not stop the service (page 131)', [attack('D')], ['NFIB51A']],
  ['a demand without any attack (page 134)', [misuse('denial-of-service', { demand: 'made' })], ['NFIB51B 035/00']],
  ['a demand that was paid (page 134)', [misuse('denial-of-service', { demand: 'met' })], ['NFIB51B 035/00']],
  [
    'two attacks reported, then a third with a demand (page 134)',
    [attack('A'), attack('B', 1), attack('C', 2), misuse('denial-of-service', { id: 'D', demand: 'made', afterReport: 2 })],
    ['NFIB51A', 'NFIB51A', 'NFIB51B 035/00'],
  ],
  ['attacks and a demand reported at once (page 135)', [attack('A'), attack('B'), misuse('denial-of-service', { id: 'D', demand: 'made' })], ['NFIB51B 035/00']],
  ['two servers (page 137)', [misuse('hacking-server', { items: items(2) })], ['NFIB52A', 'NFIB52A']],
  ['a bank’s server, and money moved (page 137)', [misuse('hacking-server', { items: items(1), enabled: 'fraud' }), bank()], ['NFIB5A 053/40']],
  ['the same, logged out before it moved (page 137)', [misuse('hacking-server', { items: items(1) })], ['NFIB52A']],
  ['a telephone hacked for the passwords to a server, and the server (page 139)', [misuse('hacking-device', { id: 'D', items: items(1), enabled: 'computer-misuse' }), misuse('hacking-server', { id: 'S', items: items(1) })], ['NFIB52A', 'NFIB52B']],
  ['two attacks last week, a demand today (page 135)', [attack('D'), attack('E'), misuse('denial-of-service', { id: 'X', concerted: true, demand: 'made', enabled: null })].map((one) => ({ ...one, enabled: null })), ['NFIB51B 035/00']],
  ['code from a server last week, a demand today (page 147)', [misuse('hacking-server', { id: 'D', items: items(1), enabled: null }), misuse('hacking-server', { id: 'X', items: items(1), demand: 'made', enabled: null })], ['NFIB52E 035/00']],
  ['malware used for an attack (page 131)', [misuse('malware', { reach: 'sent-to-victim', malwareUsed: false, enabled: 'computer-misuse' }), attack('D')], ['NFIB51A']],
  ['a telephone, and then a server (page 139)', [misuse('hacking-device', { items: items(1) }), misuse('hacking-server', { id: 'S', to: ['V2'], items: items(1) })], ['NFIB52A', 'NFIB52B']],
  ['malware, then mandate fraud in the same report (page 128)', [misuse('malware', { reach: 'link-followed', malwareUsed: false, enabled: 'fraud' }), fraud('mandate', { id: 'M', items: items(1) })], ['NFIB5D 053/40']],
  [
    'an account, and three friends who paid (page 142)',
    [misuse('hacking-account', { items: items(1), unauthorised: true, enabled: 'fraud' }), fraud('other-advance-fee', { id: 'F', to: ['V2', 'V3', 'V4'], approach: 'personal' })],
    ['+NFIB52C', 'NFIB1H 053/40', 'NFIB1H 053/40', 'NFIB1H 053/40'],
  ],
  ['comments by somebody who has access (page 142)', [misuse('hacking-account', { items: items(1), unauthorised: false })], []],
  ['three telephone systems (page 144)', [misuse('hacking-exchange', { items: items(3) })], ['NFIB52D', 'NFIB52D', 'NFIB52D']],
  ['photographs and a demand (page 146)', [misuse('hacking-device', { demand: 'made' })], ['NFIB52E 035/00']],
  ['a demand that was paid (page 146)', [misuse('hacking-account', { demand: 'met' })], ['35 035/00']],
  ['code stolen twice, then a demand (page 147)', [server('A'), server('B', 1), misuse('hacking-server', { id: 'C', demand: 'made', afterReport: 2 })], ['NFIB52A', 'NFIB52A', 'NFIB52E 035/00']],
  ['a demand after code was stolen, reported at once (page 147)', [server('A'), misuse('hacking-server', { id: 'C', demand: 'made' })], ['NFIB52E 035/00']],
  ['a phishing message (page 125)', [misuse('phishing', { reach: 'let-loose' })], []],
  ['malware used, and a demand', [misuse('malware', { reach: 'link-followed', malwareUsed: true, demand: 'made' })], ['NFIB52E 035/00']],
])('%s', (_, acts, expected) => {
  const answer = decided(...acts);
  expect(crimesOf(answer)).toEqual(expected);
  expect([answer.needs, answer.refer]).toEqual([[], []]);
});

test.each([
  ['police', 'crime-related-incident'],
  ['report-fraud', 'information-report'],
] as const)('malware let loose, reported to %s, is kept as %s (page 127)', (receiver, kept) => {
  const loose = misuse('malware', { reach: 'let-loose', malwareUsed: false });
  expect(answerOf(decideFacts(reported({ report: { by: 'victim', to: receiver }, acts: [loose] }))).otherRecords).toEqual({ [kept]: 1 });
});

test('malware let loose is kept by who received the report, which is asked', () => {
  expect(decided(misuse('malware', { reach: 'let-loose', malwareUsed: false })).needs).toEqual(['report.to']);
});

test.each([
  ['phishing of a victim who was targeted (page 125)', misuse('phishing', { reach: 'sent-to-victim' }), '125'],
  ['a demand tied to malware not used (pages 128 and 145)', misuse('malware', { reach: 'link-followed', malwareUsed: false, demand: 'made' }), '145'],
] as const)('%s is referred', (_, told, page) => {
  const { refer } = decided(told);
  expect(refer.flatMap(({ cites }) => cites.map((cite) => cite.page))).toContain(page);
});

test('of a virus released here no demand is asked (page 129); of malware that came to somebody it is, once it is known how', () => {
  const malware = (change: object) => decided(misuse('malware', { to: [], items: items(1), demand: undefined, ...change }));
  expect([crimesOf(malware({ reach: 'released-by-suspect-here' })), malware({ reach: 'released-by-suspect-here' }).needs]).toEqual([['NFIB50A'], []]);
  expect([malware({}).needs, malware({ reach: 'link-followed' }).needs]).toEqual([['acts.A1.reach'], ['acts.A1.demand']]);
});

const onItems = { items: items(1) } as const;
const came = { reach: 'link-followed' } as const;

/** What one act is, or what is kept of it: of each kind with nothing demanded, with a demand, and with one that was met. */
test.each<readonly [string, Parameters<typeof misuse>, none: string, made: string, met: string]>([
  ['malware that was not used (page 128)', ['malware', { ...came, malwareUsed: false }], 'NFIB50A', 'refer', 'refer'],
  ['malware that was used (pages 128, 140 and 146)', ['malware', { ...came, ...onItems, malwareUsed: true }], 'NFIB52B', 'NFIB52E 035/00', '35 035/00'],
  ['malware released here, used or not (page 129)', ['malware', { ...onItems, to: [], reach: 'released-by-suspect-here', malwareUsed: true }], 'NFIB50A', 'NFIB50A', 'NFIB50A'],
  ['an attack (pages 131 and 134)', ['denial-of-service', { concerted: true }], 'NFIB51A', 'NFIB51B 035/00', 'NFIB51B 035/00'],
  ['unexpected demand for a service (page 131)', ['denial-of-service', { concerted: false }], 'auditable-incident', 'NFIB51B 035/00', 'NFIB51B 035/00'],
  ['a server (pages 137 and 146)', ['hacking-server', onItems], 'NFIB52A', 'NFIB52E 035/00', '35 035/00'],
  ['a device (pages 139 and 146)', ['hacking-device', onItems], 'NFIB52B', 'NFIB52E 035/00', '35 035/00'],
  ['an account (pages 142 and 146)', ['hacking-account', { ...onItems, unauthorised: true }], 'NFIB52C', 'NFIB52E 035/00', '35 035/00'],
  ['an account of somebody who let them in (page 142)', ['hacking-account', { ...onItems, unauthorised: false }], 'auditable-incident', 'NFIB52E 035/00', '35 035/00'],
  ['an exchange (pages 144 and 146)', ['hacking-exchange', onItems], 'NFIB52D', 'NFIB52E 035/00', '35 035/00'],
])('%s', (_, [what, change], ...expected) => {
  const found = (['none', 'made', 'met'] as const).map((demand) => {
    const each = decided(misuse(what, { ...change, demand }));
    expect(each.needs).toEqual([]);
    return each.refer.length > 0 ? 'refer' : (crimesOf(each)[0] ?? Object.keys(answerOf(each).otherRecords).join(' '));
  });
  expect(found).toEqual(expected);
});

test.each<readonly [MisuseInput['what'], string, page: string]>([
  ['malware', 'It is NFIB50A, Computer viruses and malware.', '126-129'],
  ['denial-of-service', 'It is NFIB51A, Denial of service attack.', '130-132'],
  ['hacking-server', 'It is NFIB52A, Hacking: server.', '136-137'],
  ['hacking-device', 'It is NFIB52B, Hacking: personal.', '138-140'],
  ['hacking-account', 'It is NFIB52C, Hacking: social media and e-mail.', '141-142'],
  ['hacking-exchange', 'It is NFIB52D, Hacking: PBX or dial through.', '143-144'],
])('of %s it is said: %s', (what, because, page) => {
  const told = misuse(what ?? 'phishing', { ...came, ...onItems, concerted: true, unauthorised: true, malwareUsed: false });
  expect(answerOf(decided(told)).findings).toContainEqual(expect.objectContaining({ rule: 'the-kind-of-misuse', because }));
  expect(kindsOfMisuse.find((kind) => kind.what === what)?.page).toBe(page);
});

test.each<readonly [NonNullable<MisuseInput['what']>, page: string, many: number]>([
  ['malware', '127', 3],
  ['denial-of-service', '131', 3],
  ['hacking-server', '137', 2],
  ['hacking-device', '139', 2],
  ['hacking-account', '142', 2],
  ['hacking-exchange', '144', 2],
])('%s of three victims and two things (page %s): %d crimes', (what, _, many) => {
  expect(decided(misuse(what, { ...came, items: items(2), to: to(3), concerted: true, unauthorised: true, malwareUsed: false })).crimes).toHaveLength(many);
});

test.each<readonly [string, Partial<MisuseInput>, string]>([
  ['let loose', { reach: 'let-loose' }, 'information-report'],
  ['sent to a victim, and used for a fraud', { reach: 'sent-to-victim', enabled: 'fraud' }, 'information-report'],
  ['sent to a victim, and used for computer misuse', { reach: 'sent-to-victim', enabled: 'computer-misuse' }, 'information-report'],
])('phishing that was %s is no crime of its own (page 125)', (_, change, kept) => {
  expect(answerOf(decided(misuse('phishing', change)))).toMatchObject({ record: false, otherRecords: { [kept]: 1 }, needs: [] });
});

test('phishing of a victim who was targeted is recorded, of a class that is for a person to say (page 125)', () => {
  const answer = answerOf(decided(misuse('phishing', { reach: 'sent-to-victim' })));
  expect(answer).toMatchObject({ record: true, crimes: [{ class: null, count: 1 }], refer: [{ decisive: true }] });
});

test.each<readonly [string, Partial<MisuseInput>, readonly string[], readonly string[]]>([
  ['used is a deliberate targeting of the computer, and hacking', { malwareUsed: true }, ['NFIB52B'], []],
  ['used, with a demand', { malwareUsed: true, demand: 'made' }, ['NFIB52E 035/00'], []],
  ['not used is no crime', { malwareUsed: false }, [], []],
  ['of which that is not told: it is asked', {}, [], ['acts.A1.malwareUsed']],
])('malware let loose that was %s (page 128)', (_, change, crimes, needs) => {
  const decided = decideFacts(reported({ report: { by: 'victim', to: 'police' }, acts: [misuse('malware', { reach: 'let-loose', items: items(1), ...change })] }));
  expect([crimesOf(decided), decided.needs, decided.refer]).toEqual([crimes, needs, []]);
});

test.each([
  ['what was done', misuse('phishing', { what: undefined }), 'acts.A1.what'],
  ['a concerted effort', misuse('denial-of-service'), 'acts.A1.concerted'],
  ['access', misuse('hacking-account', { items: items(1) }), 'acts.A1.unauthorised'],
  ['how malware came', misuse('malware', { demand: 'none' }), 'acts.A1.reach'],
  ['whether malware was used', misuse('malware', { reach: 'sent-to-victim' }), 'acts.A1.malwareUsed'],
  ['how phishing came', misuse('phishing'), 'acts.A1.reach'],
  ['what phishing was used for', misuse('phishing', { reach: 'sent-to-victim', enabled: undefined }), 'acts.A1.enabled'],
  ['the demand', misuse('hacking-server', { items: items(1), demand: undefined }), 'acts.A1.demand'],
  ['the computers', misuse('hacking-device'), 'acts.A1.items'],
] as const)('%s is asked where it is not told', (_, told, need) => {
  const { crimes, needs } = decided(told);
  expect([crimes, needs]).toEqual([[], [need]]);
});
