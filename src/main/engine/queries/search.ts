/** Incidents by what is typed: words, phrases and filters. Whoever types on is answered for what they typed last. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { SearchAnswer } from '../../../shared/ipc/search-shapes.ts';
import { wordsIn } from '../../../shared/search/fold.ts';
import { asksNothing, readSearch } from '../../../shared/search/read-search.ts';
import type { Bureau } from '../bureau/open-bureau.ts';
import { readBlindBy } from '../db/read-blind.ts';
import { expressionOf } from '../search/expression.ts';
import { findIncidents, mostLooked } from '../search/find-incidents.ts';
import { behind } from '../search/follow-log.ts';
import { IndexDamaged } from '../search/open-index.ts';
import type { Context } from '../session.ts';

/** The last search begun in each bureau that is open here. */
const latest = new WeakMap<Bureau, number>();

type Officers = { readonly people: readonly string[] | null; readonly notes: readonly string[] };

/** A person by their name or user name, or `me`. Nobody is found where two that are named have nobody in common. */
const officersNamed = ({ bureau, who }: Context, named: readonly string[]): Officers => {
  if (named.length === 0) return { people: null, notes: [] };
  const all = bureau.reader.store.people.all();
  const idsOf = (text: string): readonly string[] => {
    if (text.toLowerCase() === 'me') return [who.person];
    const words = wordsIn(text);
    return all.filter(({ name, user }) => words.every((word) => wordsIn(`${name} ${user}`).some((each) => each.startsWith(word)))).map(({ id }) => id);
  };
  const found = named.map((text) => ({ text, ids: idsOf(text) }));
  const known = found.filter(({ ids }) => ids.length > 0).map(({ ids }) => ids);
  return {
    people: known.length === 0 ? null : known.reduce((both, ids) => both.filter((id) => ids.includes(id))),
    notes: found.filter(({ ids }) => ids.length === 0).map(({ text }) => `officer:${text} is nobody in this bureau.`),
  };
};

const beingMade = fail('busy', 'The words to search by are damaged where they lie, and are being made again. Try again in a moment.');

/** Damaged, the index is opened as it lies by then, where whoever follows the log may have begun it anew. */
export const search = async (context: Context, asked: Parsed<'search'>): Promise<Result<SearchAnswer>> => {
  for (const isLast of [false, true]) {
    try {
      return await searched(context, asked);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      context.bureau.search.openAnew('as-it-lies');
      if (isLast) break;
    }
  }
  return beingMade;
};

const searched = async (context: Context, { typed, before, limit }: Parsed<'search'>): Promise<Result<SearchAnswer>> => {
  const { bureau } = context;
  const { reader, search: index } = bureau;
  const now = bureau.clock.now();
  const today = localDateOf(now);
  const read = readSearch(typed, today);
  const officers = officersNamed(context, read.officers);
  const notes = [...read.problems, ...officers.notes];
  const answer = { rows: [], next: null, lookedAt: null, notes, offers: [...read.offers], behind: behind(reader, index) };
  const number = (latest.get(bureau) ?? 0) + 1;
  latest.set(bureau, number);
  if (asksNothing({ ...read, officers: officers.people ?? [] })) return ok(answer);
  const said = expressionOf(read, today, index);
  if (said.expression === null) return ok(answer);
  const found = await findIncidents({ reader, index, search: read, expression: said.expression, officers: officers.people, now, before, limit, isStale: () => latest.get(bureau) !== number });
  const isCut = found.next !== null && found.looked >= mostLooked;
  // A filter by class would say how it was decided.
  const blind = found.rows.length === 0 ? null : readBlindBy(reader.store, context.who.person);
  return ok({ ...answer, rows: found.rows.filter(({ incident }) => incident !== blind), next: found.next, lookedAt: isCut ? found.looked : null, notes: [...notes, ...said.notes] });
};
