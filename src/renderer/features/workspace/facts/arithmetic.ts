/** The offence arithmetic as a table: acts down, victim and offender across, and in each cell what becomes of the act between these two. */
import type { Decided, DecidedCrime } from '../../../../shared/rules/decide.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { personWords } from './fact-words.ts';

export type Mark =
  /** Recorded: the principal crime between these two, or one recorded in addition. */
  | { readonly is: 'recorded'; readonly class: string; readonly code: string | null; readonly additional: boolean }
  /** Part of a crime that stands in this line or another. */
  | { readonly is: 'swallowed'; readonly class: string }
  | { readonly is: 'not-recorded'; readonly exit: string }
  | { readonly is: 'open' }
  | { readonly is: 'nothing' };

export type Column = { readonly key: string; readonly words: string; readonly victim: string | null; readonly offender: string | null };

export type Line = { readonly act: string; readonly marks: readonly Mark[] };

const columnKey = (victim: string | null, offender: string | null): string => `${victim ?? 'state'} ${offender ?? ''}`;

type Pairing = readonly (readonly [string | null, string | null])[];

const orNobody = (ids: readonly string[]): readonly (string | null)[] => (ids.length === 0 ? [null] : ids);

const pairsOf = ({ to, by }: { readonly to: readonly string[]; readonly by: readonly string[] }): Pairing => orNobody(to).flatMap((victim) => orNobody(by).map((offender) => [victim, offender] as const));

/** Every two between whom something was done, in the order of the acts. */
export const columnsOf = (facts: ToldFacts): readonly Column[] => {
  const made = new Map<string, Column>();
  for (const [victim, offender] of facts.document.acts.flatMap(pairsOf)) {
    const to = victim === null ? 'State' : personWords(facts, victim);
    const words = offender === null ? to : `${to} › ${personWords(facts, offender)}`;
    made.set(columnKey(victim, offender), { key: columnKey(victim, offender), words, victim, offender });
  }
  return [...made.values()];
};

const isOf = (crime: { readonly acts: DecidedCrime['acts']; readonly victims: readonly string[] }, at: string, victim: string | null): boolean =>
  crime.acts.some((act) => act.at === at) && (victim === null || crime.victims.length === 0 || crime.victims.includes(victim));

const exitWords: Readonly<Record<string, string>> = { 'nsir-closure': 'no crime', 'cri-a': 'CRI (a)', 'cri-b': 'CRI (b)', 'cri-c': 'CRI (c)' };

const markOf = (decided: Decided, at: string, [victim]: readonly [string | null, string | null]): Mark => {
  const crime = decided.crimes.find((each) => isOf(each, at, victim));
  if (crime) {
    // A crime that joins several acts stands in the line of its first; the others are part of it.
    return crime.acts[0]?.at === at ? { is: 'recorded', class: crime.class ?? '?', code: crime.code, additional: crime.additional } : { is: 'swallowed', class: crime.class ?? '?' };
  }
  const swallowed = decided.crimes.flatMap((each) => each.swallows).find((each) => isOf(each, at, victim));
  if (swallowed) return { is: 'swallowed', class: swallowed.class ?? '?' };
  const end = decided.acts.find(({ act }) => act === at)?.followed?.end;
  if (end?.is === 'exit' && end.exit !== 'record') return { is: 'not-recorded', exit: exitWords[end.exit] ?? end.exit };
  return { is: 'open' };
};

export const linesOf = (facts: ToldFacts, decided: Decided): readonly Line[] => {
  const columns = columnsOf(facts);
  return facts.document.acts.map((act) => {
    const own = new Set(pairsOf(act).map(([victim, offender]) => columnKey(victim, offender)));
    return { act: act.id, marks: columns.map((column) => (own.has(column.key) ? markOf(decided, `acts.${act.id}`, [column.victim, column.offender]) : { is: 'nothing' })) };
  });
};
