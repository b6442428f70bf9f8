/** Writes down which incidents stood in what was shown, unless the same session was shown them so within the minute. */
import type { Output, Parsed, QueryName } from '../../../shared/ipc/calls.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import type { Looks } from './open-looks.ts';
import { notShown } from './not-shown.ts';
import { shownIn } from './shown-in.ts';

/** How soon the same may be shown again in the same list without its being another look, in milliseconds. */
const sameLookMs = 60_000;

/** When each incident was last shown to a session in a list, so far as that is within the minute. */
type Lately = Map<string, string>;

/** As many lists as somebody reads in a minute, many times over. */
const mostLists = 1000;

const lately = new WeakMap<Looks, Map<string, Lately>>();

const lastShown = ({ bureau: { looks }, who }: Context, list: string): Lately => {
  const lists = lately.get(looks) ?? new Map<string, Lately>();
  lately.set(looks, lists);
  // Every word typed is a list of its own. What is forgotten is at worst written down once more.
  if (lists.size >= mostLists) lists.clear();
  const key = `${who.session} ${list}`;
  const shown = lists.get(key) ?? new Map<string, string>();
  lists.set(key, shown);
  return shown;
};

/** Those that the session was not shown so within the minute; of each the time is kept. */
const newlyShown = (context: Context, list: string, incidents: readonly string[], at: string): readonly string[] => {
  const shown = lastShown(context, list);
  for (const [incident, when] of shown) if (msBetween(when, at) >= sameLookMs) shown.delete(incident);
  const fresh = [...new Set(incidents)].filter((incident) => !shown.has(incident));
  for (const incident of fresh) shown.set(incident, at);
  return fresh;
};

const mostIds = 2000;

/** What is new of an answer is written down; an answer that cannot be is not given. */
export const noteShown = <Q extends QueryName>(context: Context, name: Q, input: Parsed<Q>, answer: Output<Q>): Result<Output<Q>> => {
  const shows = shownIn[name] as ((answer: Output<Q>) => readonly string[]) | null | 'opened';
  if (shows === null || shows === 'opened') return ok(answer);
  const { looks, clock } = context.bureau;
  const at = clock.now();
  const typed = name === 'search' ? (input as Parsed<'search'>).typed : null;
  // What was typed is its own list: the same words again have shown the same.
  const hash = typed === null ? null : looks.hashOf(typed);
  const fresh = newlyShown(context, hash ?? name, shows(answer), at);
  if (fresh.length === 0) return ok(answer);
  try {
    for (let from = 0; from < fresh.length; from += mostIds) {
      const incidents = fresh.slice(from, from + mostIds);
      looks.soon(context.who, at, hash === null ? { kind: 'list.shown', data: { list: name, incidents } } : { kind: 'search.shown', data: { query: hash, incidents } });
    }
    return ok(answer);
  } catch (error) {
    return notShown(error);
  }
};
