/** Whoever asks for something and goes on before the answer is told of a refusal over every page, by its reference, until it is done. */
import { afterEach, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { beginAllocating, comeBackToAllocation, give, isAllocating, leaveAllocation, setAllocation, stopAllocating } from '../allocation/store.ts';
import { setNow } from '../data/now.ts';
import { useAllBegun } from '../data/begun.ts';
import { forgetTroubles, useTroubles } from '../data/troubles.ts';
import { openReading, saveSettled, settle } from '../features/readings/store.ts';
import { enterOversight, openDelay, writeOversight } from '../features/recording/store.ts';
import { giveVerdict, openReview, writeVerdict } from '../features/review/verdict.ts';
import { closeBatch, forgetBatch, setBatch } from '../features/workspace/batch/batch.ts';

type Case = { readonly name: string; readonly begin: () => void; readonly press: () => Promise<void>; readonly goOn: () => void; readonly said: string };

const row = (change: object): never => ({ incident: 'i1', ref: 'WM-1', mayNot: null, ...change }) as never;
const three = ['1', '2', '3'].map((n) => ({ incident: `i${n}`, ref: `WM-${n}`, heldBy: null }));

const cases: readonly Case[] = [
  {
    name: 'a verdict',
    begin: () => (openReview(row({ decision: 'd1' })), writeVerdict({ comment: 'It reads well.' })),
    press: () => giveVerdict('agree'),
    goOn: () => openReview(null),
    said: 'Review of WM-1',
  },
  {
    name: 'an oversight',
    begin: () => (openDelay(row({ of: 'decision', id: 'd1' })), writeOversight({ finding: 'accepted', note: 'The mailbox is read now.' })),
    press: enterOversight,
    goOn: () => openDelay(null),
    said: 'Oversight of WM-1',
  },
  {
    name: 'what settles two readings',
    begin: () => (openReading(row({ reading: 'r1' })), settle({ stands: 'first', why: 'The second left a blow out.' })),
    press: saveSettled,
    goOn: () => openReading(null),
    said: 'Two readings of WM-1',
  },
  {
    name: 'an allocation',
    begin: () => (beginAllocating(three, () => undefined), setAllocation({ to: 'p1' })),
    press: give,
    goOn: stopAllocating,
    said: 'Allocation of WM-1 and 2 more',
  },
  {
    name: 'a batch',
    begin: () => (setNow('2026-10-13T09:00:00.000Z'), setBatch({ chosen: ['i1'], kind: 'test', why: 'The line was tried' })),
    press: () => closeBatch([{ incident: 'i1', ref: 'WM-1', version: 1 }]),
    goOn: forgetBatch,
    said: 'Closing of WM-1',
  },
];

const refused = fail('busy', 'Not saved. The bureau is busy.');
const done = ok({ event: 1, made: [] });

/** What is asked is answered so once that is let go. Gives what was asked, and the function that lets it go. */
const answering = (answer: Result<unknown>): { readonly asked: readonly string[]; readonly go: () => void } => {
  const gate = Promise.withResolvers<void>();
  const asked: string[] = [];
  const call = async (name: string): Promise<Result<unknown>> => {
    asked.push(name);
    await gate.promise;
    return answer;
  };
  Object.assign(globalThis, { window: { assay: { call } } });
  return { asked, go: gate.resolve };
};

const said = (): readonly string[] => Object.values(useTroubles.getState()).map(({ words }) => words);

afterEach(() => {
  cases.forEach(({ goOn }) => goOn());
  forgetTroubles();
  useAllBegun.setState(useAllBegun.getInitialState());
  Reflect.deleteProperty(globalThis, 'window');
});

const asking = async ({ begin, press }: Case, answer: Result<unknown>, meanwhile: () => void): Promise<void> => {
  const { go } = answering(answer);
  begin();
  const pressed = press();
  meanwhile();
  go();
  await pressed;
};

test.each(cases)('$name that is refused once somebody has gone on is said with its reference, until it is done', async (each) => {
  await asking(each, refused, each.goOn);
  expect(said()).toEqual([`${each.said}: Not saved. The bureau is busy.`]);
  await asking(each, done, each.goOn);
  expect(said()).toEqual([]);
});

test.each(cases)('$name that is refused before its form is left is said there alone', async (each) => {
  await asking(each, refused, () => undefined);
  expect(said()).toEqual([]);
});

test.each(cases)('$name that is pressed for twice is asked for once', async ({ begin, press }) => {
  const { asked, go } = answering(refused);
  begin();
  const pressed = [press(), press()];
  go();
  await Promise.all(pressed);
  expect(asked).toHaveLength(1);
});

test('what was refused to one is said to nobody who signs in after them', async () => {
  for (const each of cases) await asking(each, refused, () => (each.goOn(), forgetTroubles()));
  expect(said()).toEqual([]);
});

test.each([[done, false], [refused, true]] as const)('an allocation whose screen was left while it was asked for is offered again unless it was done', async (answer, isOffered) => {
  const { go } = answering(answer);
  beginAllocating(three, () => undefined);
  setAllocation({ to: 'p1' });
  const pressed = give();
  leaveAllocation('workload');
  go();
  await pressed;
  comeBackToAllocation('workload', () => true, () => undefined);
  expect(isAllocating()).toBe(isOffered);
});
