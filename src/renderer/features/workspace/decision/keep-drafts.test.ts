/** Two windows of one person: what was kept by one is gone on with in the other, and neither is written over. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '../../../../shared/ipc/result.ts';
import { keepNothing, keepNow, keptDrafts } from '../../../data/kept-drafts.ts';
import { useTroubles } from '../../../data/troubles.ts';
import { newDraft, type Draft } from './draft.ts';
import { beginDraft, draftsOf, dropDraft, editDraft, restoreDraft, undo, useDrafts, writingOf } from './drafts.ts';
import { keepDecisions, takenUp, takeUpDecisions } from './keep-drafts.ts';

type Stored = { readonly draft: string; readonly at: string; readonly session: string };
type Asked = { readonly about: string; readonly draft?: string | null; readonly over?: string | null };

/** What the bureau keeps, as `engine/drafts` does. */
let stored: Map<string, Stored>;
let ticks = 0;
/** Anew for each test: what is known of what somebody kept is theirs. */
let me = '';
let stop: () => void = () => undefined;

const keepBy = (session: string, { about, draft = null, over = null }: Asked): Result<unknown> => {
  const before = stored.get(about);
  const isNewer = before !== undefined && before.session !== session && before.at !== over;
  if (isNewer) return draft === null ? ok({ at: null }) : fail('stale', 'Another window of yours has gone on with it since.');
  ticks += 1;
  const at = `at ${ticks}`;
  if (draft === null) stored.delete(about);
  else stored.set(about, { draft, at, session });
  return ok({ at: draft === null ? null : at });
};

const answer = (name: string, input: Asked): Result<unknown> =>
  name === 'keep-draft' ? keepBy('this window', input) : ok({ drafts: [...stored].map(([about, { draft, at }]) => ({ about, draft, at })).filter(({ about }) => input.about === undefined || about === input.about) });

const withWhy = (why: string): Draft => ({ ...newDraft(1), late: why });
const textOf = (draft: Draft): string => JSON.stringify({ form: 1, draft });
/** The other window goes on with what is kept, whatever that is. */
const otherKeeps = (why: string): void => void keepBy('the other', { about: 'i1', draft: textOf(withWhy(why)), over: stored.get('i1')?.at ?? null });
const signIn = async (): Promise<void> => {
  draftsOf(me);
  const kept = keptDrafts();
  takeUpDecisions(kept, me);
  await kept;
  await Promise.resolve();
};
const type = (why: string): void => editDraft('i1', 'text:late', (draft) => ({ ...draft, late: why }));
const keptWhy = (): string => (JSON.parse(stored.get('i1')?.draft ?? '{"draft":{"late":null}}') as { readonly draft: Draft }).draft.late;
const shownWhy = (): string | undefined => writingOf('i1')?.draft.late;

beforeEach(async () => {
  vi.useFakeTimers();
  stored = new Map();
  me = `somebody ${(ticks += 1)}`;
  vi.stubGlobal('window', { assay: { call: (name: string, input: Asked) => Promise.resolve(answer(name, input)) } });
  useDrafts.setState({ writer: null, writing: {}, aside: {} });
  stop = keepDecisions();
  keepNothing();
  await signIn();
});

afterEach(() => {
  draftsOf(null);
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As opening it does. */
const open = async (): Promise<void> => {
  await takenUp('i1');
  if (writingOf('i1') === null) beginDraft('i1', newDraft(1), null);
};

test('what another window kept meanwhile is gone on with, and not begun anew', async () => {
  otherKeeps('an hour of work');
  await open();
  expect(shownWhy()).toBe('an hour of work');
  await vi.advanceTimersByTimeAsync(1000);
  type('an hour of work, and more');
  await keepNow();
  expect(keptWhy()).toBe('an hour of work, and more');
});

test('a form that nobody has typed in is not kept, and what is undone to that is kept no longer', async () => {
  await open();
  await vi.advanceTimersByTimeAsync(1000);
  expect(stored.size).toBe(0);
  type('half');
  await keepNow();
  expect(keptWhy()).toBe('half');
  undo('i1');
  await keepNow();
  expect(stored.size).toBe(0);
});

test('what another window has gone on with is neither written over nor taken away; this one is told, and loses nothing', async () => {
  await open();
  type('half');
  await keepNow();
  otherKeeps('half, and an hour of work');
  type('half a');
  await keepNow();
  expect([keptWhy(), shownWhy()]).toEqual(['half, and an hour of work', 'half a']);
  expect(Object.values(useTroubles.getState())[0]?.words).toContain('Another window of yours has gone on with it since');
  await open();
  expect(shownWhy()).toBe('half a');
  dropDraft('i1');
  await keepNow();
  expect(keptWhy()).toBe('half, and an hour of work');
  await open();
  expect(shownWhy()).toBe('half, and an hour of work');
});

test('whoever comes back finds what the other window wrote since, and keeps again only what was not kept', async () => {
  await open();
  type('half');
  await keepNow();
  draftsOf(null);
  otherKeeps('half, and an hour of work');
  await signIn();
  await vi.advanceTimersByTimeAsync(1000);
  expect([keptWhy(), shownWhy()]).toEqual(['half, and an hour of work', 'half, and an hour of work']);
});

test('what could not be kept before somebody went is kept when they are back', async () => {
  await open();
  type('half');
  draftsOf(null);
  await signIn();
  await vi.advanceTimersByTimeAsync(1000);
  expect(keptWhy()).toBe('half');
});

test('saved and undone it is kept again', async () => {
  await open();
  type('half');
  await keepNow();
  const writing = writingOf('i1');
  if (writing === null) throw new Error('It is not written');
  dropDraft('i1');
  await keepNow();
  expect(stored.size).toBe(0);
  restoreDraft('i1', writing, { number: 3, until: '2099-01-01T00:00:00.000Z' });
  await keepNow();
  expect(keptWhy()).toBe('half');
});
