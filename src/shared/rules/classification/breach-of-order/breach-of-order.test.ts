/** Breaches of orders (pages 52, 89-90): each order, its entry in the list, one crime for each offender, always beside the rest. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import type { FactsInput } from '../../facts/document.ts';
import { breachCodes, breaches, restrainingOrder } from './breaches.ts';

type Breach = Parameters<typeof act<'breach-of-order'>>[0];

const breached = (breach: Partial<Breach>, more: FactsInput = {}): FactsInput =>
  reported({ report: { by: 'police', receivedAt: '2026-05-04T09:00:00Z' }, victims: [], acts: [act({ kind: 'breach-of-order', to: [], pointsToProve: 'made-out', ...breach })], ...more });

const notifiable = Object.entries(breaches).flatMap(([order, breach]) => (breach === null ? [] : [[order as keyof typeof breaches, `${breach.class} ${breach.code}`] as const]));

test.each(notifiable)('the breach of a %s is %s', (order, offence) => {
  expect(crimesOf(decideFacts(breached({ order })))).toEqual([offence]);
});

test('every breach is an offence against the state in the list, under its class', () => {
  const rows = [...Object.values(breaches), ...Object.values(restrainingOrder)].flatMap((breach) => breach ?? []);
  expect(rows.filter((row) => !catalogue.offences.some((entry) => entry.class === row.class && entry.code === row.code && entry.basis === 'state' && entry.current))).toEqual([]);
});

test('what the list says of each code is what the order is called', () => {
  const title = (order: keyof typeof breaches): string | undefined => catalogue.byCode.get(breaches[order]?.code ?? '')?.[0]?.title.toLowerCase();
  expect(title('sex-offender-notification-order')).toContain('notification order');
  expect(title('non-molestation-order')).toContain('non-molestation');
  expect(title('violent-offender-order')).toContain('violent offender order');
  expect(title('serious-crime-prevention-order')).toContain('serious crime prevention order');
  expect(title('domestic-abuse-protection-order')).toContain('domestic abuse protection order');
});

test.each(['bail', 'domestic-violence-protection-notice', 'domestic-violence-protection-order', 'prison-licence', 'another-court-order'] as const)('the breach of %s is not notifiable', (order) => {
  expect(answerOf(decideFacts(breached({ order })))).toMatchObject({ record: false, crimes: [], otherRecords: { 'nsir-incident': 1 } });
});

test('a restraining order goes by conviction or acquittal, and that is asked of no other order', () => {
  expect(crimesOf(decideFacts(breached({ order: 'restraining-order', madeOn: 'conviction' })))).toEqual(['8L 008/31']);
  expect(crimesOf(decideFacts(breached({ order: 'restraining-order', madeOn: 'acquittal' })))).toEqual(['66 066/38']);
  expect(decideFacts(breached({ order: 'restraining-order' })).needs).toEqual(['acts.A1.madeOn']);
  expect(decideFacts(breached({})).needs).toEqual(['acts.A1.order']);
  expect(decideFacts(breached({ order: 'criminal-behaviour-order' })).needs).toEqual([]);
});

test('it is recorded once its points to prove are made out', () => {
  expect(decideFacts(breached({ order: 'criminal-behaviour-order', pointsToProve: null })).needs).toEqual(['acts.A1.pointsToProve']);
  expect(crimesOf(decideFacts(breached({ order: 'criminal-behaviour-order', pointsToProve: 'not-made-out' })))).toEqual([]);
});

test.each([
  ['2024-10-31', [], 1],
  ['2024-11-01', ['66 068/19'], 0],
] as const)('a domestic abuse protection order breached on %s: %o', (on, crimes, referred) => {
  const decided = decideFacts(breached({ order: 'domestic-abuse-protection-order', on }));
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.refer).toHaveLength(referred);
});

test.each([
  ['stalking-protection-order', '2020-01-19', '2020-01-20', '8Q 008/74'],
  ['stalking-notification-requirements', '2020-01-19', '2020-01-20', '66 068/16'],
  ['female-genital-mutilation-protection-order', '2015-07-16', '2015-07-17', '66 068/04'],
  ['knife-crime-prevention-order', '2021-07-04', '2021-07-05', '66 068/17'],
  ['knife-crime-notification-requirements', '2021-07-04', '2021-07-05', '66 068/18'],
  ['serious-violence-reduction-order', '2023-04-17', '2023-04-18', '66 008/79'],
] as const)('%s, breached on %s, is for the registrar; on %s its offence had begun (the list)', (order, before, first, crime) => {
  const on = (day: string) => decideFacts(breached({ order, on: day }));
  expect([crimesOf(on(before)), on(before).refer]).toMatchObject([[], [{ because: expect.stringContaining(first) as string }]]);
  expect([crimesOf(on(first)), on(first).refer]).toEqual([[crime], []]);
});

test('an order that may be older than its entry in the list is breached on any day', () => {
  expect(crimesOf(decideFacts(breached({ order: 'sexual-harm-prevention-order', on: '2015-07-06' })))).toEqual(['66 068/08']);
});

test('one crime for each offender, whatever it is told as and however often', () => {
  const offenders = [{ id: 'O1' }, { id: 'O2' }];
  expect(crimesOf(decideFacts(breached({ order: 'criminal-behaviour-order', by: ['O1', 'O2'] }, { offenders })))).toHaveLength(2);
  const told = { kind: 'offence', class: '66', code: '066/98', pointsToProve: 'made-out' } as const;
  expect(crimesOf(decideFacts(reported({ victims: [], offenders, acts: [act({ ...told, to: [], by: ['O1', 'O2'] })] })))).toHaveLength(2);
  const twice = breached({ order: 'criminal-behaviour-order' });
  expect(crimesOf(decideFacts({ ...twice, acts: [...(twice.acts ?? []), ...(breached({ id: 'A2', order: 'criminal-behaviour-order' }).acts ?? [])] }))).toEqual(['66 066/98']);
});

test.each([...breachCodes].filter((code) => catalogue.byCode.get(code)?.some(({ current }) => current) === true))('%s stands beside an assault of the same offender', (code) => {
  const classCode = catalogue.byCode.get(code)?.[0]?.class ?? '';
  const acts = [act({ id: 'A', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] }), act({ id: 'B', kind: 'offence', class: classCode, code, pointsToProve: 'made-out' })];
  expect(crimesOf(decideFacts(reported({ acts })))).toEqual([`+${classCode} ${code}`, '8N 008/06']);
});
