/** What is decided and not yet on the crime system: the one due first at the top, page by page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
const crimes: Record<string, readonly string[]> = {};
beforeAll(() => {
  t = testBureau();
  call = calling(t);
  for (const [name, hour] of [['later', '06'], ['first', '03'], ['same', '06']] as const) {
    const incident = enterReport(t, { received: { at: `2026-04-13T${hour}:00:00.000Z`, precision: 'minute', text: null } });
    crimes[name] = decideOk(t, incident, decision([allegation(), noCrime(), allegation()])).crimes;
  }
  decideOk(t, enterReport(t), decision([noCrime()]));
});
afterAll(() => t.close());

const expected = () => [...(crimes['first'] ?? []), ...(crimes['later'] ?? []), ...(crimes['same'] ?? [])];

test.each([1, 2, 3, 4, 6, 7])('in pages of %d each crime comes once, the one due first at the top', async (limit) => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(after, limit);
    seen.push(...page.crimes.map(({ crime }) => crime));
    expect([page.total, page.incidents]).toEqual([6, 3]);
    after = page.next;
    if (seen.length > 100) throw new Error('The pages never end');
  } while (after !== null);
  expect(seen).toEqual(expected());
});

const read = (after: string | null, limit: number) => call.get('auditor', 'awaiting-crime-number', { after, limit });

test('a crime that has its number between two pages is missed by neither', async () => {
  const one = await read(null, 2);
  await call.get('assessor', 'enter-crime-number', { crime: expected()[0] ?? '', number: '22/1/26', recordedAt: '2026-04-13T07:59:00.000Z' });
  const two = await read(one.next, 10);
  expect([...one.crimes, ...two.crimes].map(({ crime }) => crime)).toEqual(expected());
  expect(two.total).toBe(5);
});

test('a row says which crime of which incident, decided when, by whom and due when', async () => {
  expect((await read(null, 1)).crimes).toMatchObject([
    { ref: '260413-0013', code: '105/01', class: '105A', decidedAt: '2026-04-13T08:00:00.000Z', decidedBy: t.people.assessor.person, due: '2026-04-14T03:00:00.000Z' },
  ]);
});
