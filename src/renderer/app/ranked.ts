/** Commands by the words somebody types for them: those whose words begin so before those that only hold them, what can act now before what cannot. */
import type { Command } from './command-table.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[\s,]+/).filter((word) => word !== '');

/** How well one word fits: 3 begins the label, 2 begins a word of it, 1 is in it, or begins its group's name; 0 not at all. */
const fit = (word: string, { label, group }: Command): number => {
  const words = wordsOf(label);
  if (words[0]?.startsWith(word)) return 3;
  if (words.some((each) => each.startsWith(word))) return 2;
  return label.toLowerCase().includes(word) || wordsOf(group).some((each) => each.startsWith(word)) ? 1 : 0;
};

export type Ranked = { readonly command: Command; readonly canAct: boolean };

export const ranked = (text: string, commands: readonly Command[]): readonly Ranked[] =>
  commands
    .map((command) => {
      const fits = wordsOf(text).map((word) => fit(word, command));
      return { command, canAct: command.when(), isFound: fits.every((each) => each > 0), score: fits.reduce((sum, each) => sum + each, 0) };
    })
    .filter(({ isFound }) => isFound)
    .toSorted((a, b) => Number(b.canAct) - Number(a.canAct) || b.score - a.score);
