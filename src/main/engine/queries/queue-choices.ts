/** What the open queue can be narrowed by: one look at an index for each code and qualifier there is, and not one for each incident. */
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Reader } from '../bureau/open-reader.ts';
import { atMost } from '../db/at-most.ts';
import { qualifierList } from '../db/tables/queue-lists.ts';
import type { Context } from '../session.ts';

const most = 500;

type Key = { readonly key: string };

const codeAfter = "SELECT opening_code AS key FROM standing INDEXED BY standing_by_code WHERE regime = 'live' AND state <> 'decided' AND opening_code > ? ORDER BY opening_code LIMIT 1";
const listAfter = 'SELECT list AS key FROM queue_lists INDEXED BY queue_lists_in_order WHERE holds = 1 AND shown = 1 AND list > ? AND list < ? ORDER BY list LIMIT 1';

const each = (next: (after: string) => string | undefined, first: string): string[] => {
  const found: string[] = [];
  for (let key = next(first); key !== undefined && found.length < most; key = next(key)) found.push(key);
  return found;
};

const qualifiers = (reader: Reader): string[] => {
  const first = qualifierList('live', '');
  // The sign after the slash ends what begins with it.
  const end = `${first.slice(0, -1)}0`;
  return each((after) => reader.prepared<Key>(listAfter).get(after, end)?.key, first).map((list) => list.slice(first.length));
};

/** The bureau's own reports, and what each import called itself. */
const sources = (reader: Reader): string[] =>
  reader
    .prepared<Key>(`SELECT DISTINCT t.body ->> '$.sourceName' AS key FROM imports m JOIN texts t ON t.id = m.mapping_text WHERE t.body IS NOT NULL ORDER BY key ${atMost}`)
    .all(most)
    .map(({ key }) => key);

export const queueChoices = ({ bureau: { reader } }: Context): Output<'queue-choices'> => ({
  codes: each((after) => reader.prepared<Key>(codeAfter).get(after)?.key, ''),
  qualifiers: qualifiers(reader),
  sources: ['assay', ...sources(reader).filter((source) => source !== 'assay')],
});
