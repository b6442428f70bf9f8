/** Finds by typed words, each somewhere in the name or in what is said of it. Whatever begins so by name is first, then what has the words in its name. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{Letter}\p{Number}/]+/u).filter((word) => word !== '');

type Said = { readonly name: string; readonly besides: string };

const rankOf = (typed: readonly string[], { name, besides }: Said): number => {
  const [inName, inBoth] = [name.toLowerCase(), `${name} ${besides}`.toLowerCase()];
  const words = wordsOf(name);
  if (typed.every((word) => words.some((each) => each.startsWith(word)))) return 0;
  if (typed.every((word) => inName.includes(word))) return 1;
  return typed.every((word) => inBoth.includes(word)) ? 2 : 3;
};

export const byWords = <T>(all: readonly T[], text: string, saidOf: (each: T) => Said): readonly T[] => {
  const typed = wordsOf(text);
  const ranked = all.map((each) => ({ each, rank: rankOf(typed, saidOf(each)) }));
  return ranked.filter(({ rank }) => rank < 3).toSorted((one, other) => one.rank - other.rank).map(({ each }) => each);
};
