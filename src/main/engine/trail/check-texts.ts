/**
 * Every text that is kept, held against the event that committed to it, under the text's own salt. One that was emptied is lawful, and passed over;
 * whether the event is the one that was written, the log tells.
 */
import type { Clock } from '../clock.ts';
import { storageError } from '../db/storage-error.ts';
import type { KeptText, textsTable } from '../db/tables/texts.ts';
import { commit } from './hash.ts';
import type { Verification } from './verify-log.ts';

const slice = 400;

/** The name of a file that came in, and a row that was refused, no event commits to. */
const isBound = (name: string): boolean => name !== 'file' && !name.startsWith('row-');

/** What an event calls a text: by its own name (`agreedBy`), or as the body of what it is about. */
const fieldsOf = (name: string): readonly string[] => [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), 'body'];

/** The event's bytes are canonical, so what it commits to stands in them as it is written here. */
const fits = (name: string, { salt, body, bytes }: KeptText): boolean => {
  if (salt === null || bytes === null) return false;
  const commitment = commit(salt, body);
  return fieldsOf(name).some((field) => bytes.includes(`"${field}":"${commitment}"`));
};

/** `size`: how many were held against their events. Gives way between slices, so that nobody waits. */
export const checkTexts = async (texts: Pick<ReturnType<typeof textsTable>, 'after'>, clock: Clock): Promise<Verification> => {
  let size = 0;
  let seq = 1;
  const ended = (firstBad: Verification['firstBad']): Verification => ({ at: clock.now(), size, holds: firstBad === null, firstBad });
  try {
    for (let rows = texts.after('', slice); rows.length > 0; rows = texts.after(rows.at(-1)?.id ?? '', slice)) {
      for (const row of rows) {
        seq = row.event_seq;
        const name = row.id.slice(row.id.lastIndexOf('/') + 1);
        if (!isBound(name)) continue;
        size += 1;
        if (!fits(name, row)) return ended({ seq, reason: 'a text kept with it is not the one it committed to' });
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    return ended(null);
  } catch (error) {
    if (storageError(error)) return ended({ seq, reason: 'the store is damaged where texts lie' });
    throw error;
  }
};
