/**
 * Every text that an event committed to, held against it under the text's own salt: it is there, under the name of that event, and is what was said. One that
 * was emptied is lawful and counted; one that is gone is not. Whether the event is the one that was written, the log tells.
 */
import { committedTexts } from '../../../shared/trail/committed-texts.ts';
import type { TrailEvent } from '../../../shared/trail/event.ts';
import type { Clock } from '../clock.ts';
import { actId, workstationOf } from '../db/act-id.ts';
import { storageError } from '../db/storage-error.ts';
import type { Store } from '../db/store.ts';
import { commit } from './hash.ts';
import type { StoredEvent } from './log.ts';
import type { Verification } from './verify-log.ts';

const slice = 400;

/** The name of a file that came in, and a row that was refused, no event commits to. */
const isBound = (id: string): boolean => !/\/(?:file|row-\d+)$/.test(id);

type Committed = { readonly seq: number; readonly commitment: string };

/** By the id it is kept under. Of bytes that are no event the log tells. */
const committedIn = ({ seq, bytes }: StoredEvent, workstation: string): readonly (readonly [string, Committed])[] => {
  try {
    return committedTexts(JSON.parse(bytes) as TrailEvent).map(({ name, commitment }) => [`${actId(workstation, seq)}/${name}`, { seq, commitment }]);
  } catch {
    return [];
  }
};

type TextsChecked = Verification & { readonly emptied: number };

/** `done`: the last event that was read. */
type Count = { size: number; emptied: number; done: number };

const bad = (seq: number, reason: string): Verification['firstBad'] => ({ seq, reason });

/** The first of a slice that does not hold. */
const firstBadOf = (events: readonly StoredEvent[], rows: ReturnType<Store['texts']['between']>, workstation: string, count: Count): Verification['firstBad'] => {
  const committed = new Map(events.flatMap((event) => committedIn(event, workstation)));
  for (const { id, event_seq: seq, salt, body } of rows) {
    if (!isBound(id)) continue;
    const under = committed.get(id);
    committed.delete(id);
    if (under?.seq !== seq) return bad(seq, 'a text is kept with it that it did not commit to');
    if (body === null) count.emptied += 1;
    else if (salt === null || commit(salt, body) !== under.commitment) return bad(seq, 'a text kept with it is not the one it committed to');
    else count.size += 1;
  }
  const [missing] = committed.values();
  return missing ? bad(missing.seq, 'a text it committed to is missing') : null;
};

const firstWrong = async ({ log, texts }: Pick<Store, 'log' | 'texts'>, workstation: string, count: Count): Promise<Verification['firstBad']> => {
  let from = '';
  for (let events = log.after(0, slice); events.length > 0; events = log.after(count.done, slice)) {
    count.done = events.at(-1)?.seq ?? count.done;
    const until = actId(workstation, count.done + 1);
    const found = firstBadOf(events, texts.between(from, until), workstation, count);
    if (found !== null) return found;
    from = until;
    await new Promise((resolve) => setImmediate(resolve));
  }
  // The sign after the hyphen: from there on lies what no act of this workstation made.
  const stray = texts.stray(from, `${workstation}.`, count.done);
  return stray === null ? null : bad(stray, 'a text is kept with it that it did not commit to');
};

/** `size`: how many were held against their events. Gives way between slices, so that nobody waits. */
export const checkTexts = async (store: Pick<Store, 'log' | 'texts'>, origin: string, clock: Clock): Promise<TextsChecked> => {
  const count: Count = { size: 0, emptied: 0, done: 0 };
  const firstBad = await firstWrong(store, workstationOf(origin), count).catch((error: unknown) => {
    if (storageError(error)) return bad(Math.max(1, count.done), 'the store is damaged where texts lie');
    throw error;
  });
  const { size, emptied } = count;
  return { at: clock.now(), size, emptied, holds: firstBad === null, firstBad };
};
