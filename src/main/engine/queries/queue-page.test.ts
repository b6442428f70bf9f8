/** The queue page by page: together the pages are the list, whatever is decided, taken or entered between two of them. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime } from '../../../../tests/support/invented.ts';
import { queueViews, type QueueView } from '../../../shared/ipc/queries.ts';

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

type Between = { readonly act: 'decide' | 'take' | 'put-back' | 'enter'; readonly at: number };

const between: fc.Arbitrary<Between> = fc.record({ act: fc.constantFrom('decide', 'take', 'put-back', 'enter'), at: fc.nat(30) });
/** Few minutes and few codes, so that many incidents stand at one and the same place in the order. */
const incidents = fc.array(fc.record({ minute: fc.nat(2), code: fc.constantFrom('Theft', 'Violence', 'Rape') }), { minLength: 1, maxLength: 12 });

const enter = (t: TestBureau, { minute, code }: { readonly minute: number; readonly code: string }): string =>
  enterReport(t, { openingCode: code, received: { at: `2026-04-13T07:0${minute}:00.000Z`, precision: 'minute', text: null } });

const whole = async (call: Calling, view: QueueView) => ids((await call.get('assessor', 'queue-page', { view, filter: '', after: null, limit: 500 })).rows);

const act = async (t: TestBureau, call: Calling, entered: readonly string[], { act: what, at }: Between): Promise<void> => {
  const incident = entered[at % entered.length] ?? '';
  if (what === 'enter') enter(t, { minute: at % 3, code: at % 2 === 0 ? 'Rape' : 'Theft' });
  else if (what === 'decide') await call.ask('assessor', 'decide-incident', { incident, decision: decision() });
  else if (what === 'take') await call.ask('other', 'take-incident', { incident, heldBy: null });
  else await call.ask('other', 'put-back-incident', { incident });
};

/** Every page to the end, with something done after each. */
const pages = async (call: Calling, view: QueueView, limit: number, after: (page: number) => Promise<void>): Promise<readonly (readonly string[])[]> => {
  const read: (readonly string[])[] = [];
  let next: string | null = null;
  do {
    const page: { rows: readonly { id: string }[]; next: string | null } = await call.get('assessor', 'queue-page', { view, filter: '', after: next, limit });
    read.push(ids(page.rows));
    next = page.next;
    if (read.length > 100) throw new Error('The pages never end');
    if (next !== null) await after(read.length - 1);
  } while (next !== null);
  return read;
};

const inBureau = async (work: (t: TestBureau, call: Calling) => Promise<void>): Promise<void> => {
  const t = testBureau();
  try {
    await work(t, calling(t));
  } finally {
    t.close();
  }
};

test('the pages of a queue at rest are the whole of it, each but the last full', () =>
  fc.assert(
    fc.asyncProperty(incidents, fc.integer({ min: 1, max: 5 }), (list, limit) =>
      inBureau(async (t, call) => {
        for (const each of list) enter(t, each);
        const read = await pages(call, 'open', limit, () => Promise.resolve());
        expect(read.flat()).toEqual(await whole(call, 'open'));
        expect(read.flat()).toHaveLength(list.length);
        expect(read.slice(0, -1).every((page) => page.length === limit)).toBe(true);
        expect(read.at(-1)).not.toEqual([]);
      }),
    ),
    { numRuns: 15 },
  ));

test('while others decide, take and enter, nothing is shown twice and nothing that stays is missed', () =>
  fc.assert(
    fc.asyncProperty(incidents, fc.integer({ min: 1, max: 4 }), fc.array(between, { minLength: 12, maxLength: 12 }), fc.constantFrom<QueueView>('open', 'unclaimed'), (list, limit, happenings, view) =>
      inBureau(async (t, call) => {
        const entered = list.map((each) => enter(t, each));
        const start = await whole(call, view);
        const read = await pages(call, view, limit, (page) => act(t, call, entered, happenings[page % happenings.length] ?? { act: 'decide', at: 0 }));
        const shown = read.flat();
        const stayed = new Set(await whole(call, view));
        expect(new Set(shown).size).toBe(shown.length);
        const steady = start.filter((id) => stayed.has(id) && !isTouched(happenings, entered, id, read.length));
        expect(shown.filter((id) => steady.includes(id))).toEqual(steady);
      }),
    ),
    { numRuns: 25 },
  ));

/** Whether anything was done to an incident between the pages; what was put back may have been away when its page was read. */
const isTouched = (happenings: readonly Between[], entered: readonly string[], id: string, read: number): boolean =>
  Array.from({ length: read }, (_, page) => happenings[page % happenings.length]).some((each) => each && each.act !== 'enter' && entered[each.at % entered.length] === id);

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const page = async (view: QueueView, filter = '', who: 'assessor' | 'other' = 'assessor') => (await call.get(who, 'queue-page', { view, filter, after: null, limit: 100 })).rows;
const at = (hour: string) => ({ received: { at: `2026-04-${hour}:00:00.000Z`, precision: 'minute', text: null } }) as const;

test('the clock orders the queue and risk brings an incident forward by its hours', async () => {
  const theft = enterReport(t, { openingCode: 'Theft', ...at('13T01') });
  const domestic = enterReport(t, { openingCode: 'Domestic', ...at('13T08') });
  const violence = enterReport(t, { openingCode: 'Violence', ...at('13T06') });
  expect(ids(await page('open'))).toEqual([domestic, theft, violence]);
});

test('every view holds what its name says', async () => {
  const [waiting, mine, theirs, decided, returned, awaiting] = ['Theft', 'Theft', 'Theft', 'Theft', 'Theft', 'Theft'].map((openingCode) => enterReport(t, { openingCode }));
  const overdue = enterReport(t, { openingCode: 'Domestic abuse', ...at('12T07') });
  const all = [waiting, mine, theirs, decided, returned, awaiting, overdue].map((id) => id ?? '');
  const [, m = '', o = '', d = '', r = '', a = ''] = all;
  await call.get('assessor', 'take-incident', { incident: m, heldBy: null });
  await call.get('other', 'take-incident', { incident: o, heldBy: null });
  decideOk(t, d);
  const back = decideOk(t, r, decision(), t.people.other);
  await call.get('supervisor', 'review-decision', { incident: r, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: back.decision, comment: 'Read it again' } });
  const path = [...['F1Y', 'F2Y', 'F3N', 'F4Y', 'F5Y', 'F6Y']].map((step) => ({ box: step.slice(0, 2) as 'F1', answer: step.endsWith('Y') ? ('yes' as const) : ('no' as const) }));
  decideOk(t, a, decision([noCrime({ path, answer: { kind: 'crime-related-incident', ground: 'b', otherForce: { force: 'Other Police', reference: null, acceptedBy: null } } })]));
  await call.get('assessor', 'open-reported-incident', { incident: overdue, versionRead: 1, code: '300/01', note: 'Found by a neighbour' });
  const expected: Readonly<Record<QueueView, readonly string[]>> = {
    open: [r, overdue, waiting ?? '', m, o, a],
    unclaimed: [overdue, waiting ?? '', a],
    mine: [m],
    overdue: [overdue],
    returned: [r],
    changed: [],
    parked: [],
    'domestic-abuse': [overdue],
    'reported-incidents': [overdue],
    'second-look': [],
    'victims-due': [],
    historic: [],
    decided: [d],
  };
  const counts = await call.get('assessor', 'queue-counts', {});
  for (const view of queueViews) {
    expect(ids(await page(view)), view).toEqual(expected[view]);
    expect(counts.views[view], view).toBe(expected[view].length);
  }
  expect(ids(await page('mine', '', 'other'))).toEqual([r, o]);
});

test.for<readonly [string, string, readonly string[]]>([
  ['a part of the opening code, in any case', 'BURG', ['burglary']],
  ['a part of a qualifier', 'knife', ['robbery']],
  ['a qualifier with quotation marks', '"red" gang', ['robbery']],
  ['a percent sign as it is', '100%', ['robbery']],
  ['an underscore as it is', '_', []],
  ['spaces around it', '  burglary ', ['burglary']],
  ['a word of the record’s own making', 'precision', []],
  ['the route, which is no part of it', '101-call', []],
  ['what is in the narrative, which is never searched', 'neighbour', []],
])('typed text finds %s', async ([, filter, expected]) => {
  const names = new Map([
    [enterReport(t, { openingCode: 'Burglary' }), 'burglary'],
    [enterReport(t, { openingCode: 'Robbery', qualifiers: ['Knife', 'The "Red" gang', '100% sure'] }), 'robbery'],
  ]);
  expect(ids(await page('open', filter)).map((id) => names.get(id))).toEqual(expected);
});

test('typed text finds a reference and stays with every page', async () => {
  const entered = [enterReport(t), enterReport(t), enterReport(t)];
  const [first] = await page('open');
  expect(ids(await page('open', first?.ref))).toEqual([first?.id]);
  const one = await call.get('assessor', 'queue-page', { view: 'open', filter: '260413', after: null, limit: 2 });
  const two = await call.get('assessor', 'queue-page', { view: 'open', filter: '260413', after: one.next, limit: 2 });
  expect([...ids(one.rows), ...ids(two.rows)].toSorted()).toEqual(entered);
  expect(two.next).toBeNull();
});
