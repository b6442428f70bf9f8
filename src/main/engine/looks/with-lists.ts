/** Writes down which incidents stood in what was shown, unless the same session was shown them so within the minute. */
import { listsWithAnswers, rowTellsAnswer } from '../../../shared/authority/shows-answers.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Output, Parsed, QueryName } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { readSearch } from '../../../shared/search/read-search.ts';
import type { Context } from '../session.ts';
import { notShown } from './not-shown.ts';
import { isSameLookAt, type Looks } from './open-looks.ts';
import { shownIn } from './shown-in.ts';

/** When each incident was last shown to a session in a list, with the decision that stood, so far as that is within the minute. */
type Lately = Map<string, { readonly at: string; readonly decision: string | null }>;

/** As many lists as somebody reads in a minute, many times over. */
const mostLists = 1000;

const lately = new WeakMap<Looks, Map<string, Lately>>();

const lastShown = ({ bureau: { looks }, who }: Context, list: string): Lately => {
  const lists = lately.get(looks) ?? new Map<string, Lately>();
  lately.set(looks, lists);
  // Every word typed is a list of its own. What is forgotten is at worst written down once more.
  if (lists.size >= mostLists) lists.clear();
  const key = `${who.session} ${list}`;
  const shown: Lately = lists.get(key) ?? new Map();
  lists.set(key, shown);
  return shown;
};

/** One list of what was shown: which, whether it says how its incidents were decided, and what is written down of it. */
type Shown = { readonly list: string; readonly tells: boolean; readonly incidents: readonly string[]; readonly look: (incidents: string[]) => Parameters<Looks['soon']>[2] };

/** Those that the session was not shown so within the minute: of what tells how they were decided, not since that was so. */
const newlyShown = ({ bureau }: Context, lately: Lately, { tells, incidents }: Shown, at: string): Lately => {
  const isSame = isSameLookAt(at);
  for (const [incident, last] of lately) if (!isSame(last.at)) lately.delete(incident);
  const standing = tells ? bureau.reader.store.standing.decisionsOf(incidents) : null;
  const all = incidents.map((incident) => [incident, { at, decision: standing?.get(incident) ?? null }] as const);
  return new Map(all.filter(([incident, { decision }]) => lately.get(incident)?.decision !== decision));
};

const ofSearch = ({ bureau }: Context, { typed }: Parsed<'search'>, incidents: readonly string[]): Shown => {
  // What was typed is its own list: the same words again have shown the same.
  const query = bureau.looks.hashOf(typed);
  const tells = readSearch(typed, localDateOf(bureau.clock.now())).classes.length > 0;
  return { list: query, tells, incidents, look: (shown) => ({ kind: 'search.shown', data: { query, incidents: shown, ...(tells ? { answers: true } : {}) } }) };
};

const ofQueue = (input: Parsed<'queue-page'>, { rows }: Output<'queue-page'>): readonly Shown[] =>
  [true, false].map((tells) => ({
    list: `queue-page ${tells}`,
    tells,
    incidents: rows.filter((row) => rowTellsAnswer(input, row) === tells).map(({ id }) => id),
    look: (incidents) => ({ kind: 'list.shown', data: { list: 'queue-page', incidents, ...(tells ? { answers: true as const } : {}) } }),
  }));

/** What is shown beside an open incident is looked at with it, and otherwise for itself. */
const isOpen = ({ bureau, who }: Context, incident: string): boolean => {
  const last = bureau.looks.asked().last(incident, who.session);
  return last !== null && isSameLookAt(bureau.clock.now())(last.at);
};

const listsIn = <Q extends QueryName>(context: Context, name: Q, input: Parsed<Q>, answer: Output<Q>): readonly Shown[] => {
  const shows = shownIn[name] as ((answer: Output<Q>, input: Parsed<Q>) => readonly string[]) | null | 'opened';
  if (shows === null || shows === 'opened') return [];
  const incidents = shows(answer, input);
  if (incidents.length === 0) return [];
  if (name === 'queue-page') return ofQueue(input as Parsed<'queue-page'>, answer as Output<'queue-page'>);
  if (name === 'search') return [ofSearch(context, input as Parsed<'search'>, incidents)];
  const shown: Shown = { list: name, tells: listsWithAnswers.some((each) => each === name), incidents, look: (fresh) => ({ kind: 'list.shown', data: { list: name, incidents: fresh } }) };
  return [name === 'incident-victims' ? { ...shown, incidents: incidents.filter((incident) => !isOpen(context, incident)) } : shown];
};

const mostIds = 2000;

const note = (context: Context, shown: Shown, at: string): void => {
  const lately = lastShown(context, shown.list);
  const fresh = newlyShown(context, lately, shown, at);
  const ids = [...fresh.keys()];
  for (let from = 0; from < ids.length; from += mostIds) context.bureau.looks.soon(context.who, at, shown.look(ids.slice(from, from + mostIds)));
  // Only now: what could not be written down was not shown, and is a look when it is asked for again.
  for (const [incident, when] of fresh) lately.set(incident, when);
};

/** What is new of an answer is written down; an answer that cannot be is not given. */
export const noteShown = <Q extends QueryName>(context: Context, name: Q, input: Parsed<Q>, answer: Output<Q>): Result<Output<Q>> => {
  const at = context.bureau.clock.now();
  try {
    for (const shown of listsIn(context, name, input, answer)) note(context, shown, at);
    return ok(answer);
  } catch (error) {
    return notShown(error);
  }
};
