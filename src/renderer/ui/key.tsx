/** The key of a command, as this person has it: asked by the command's id, so that no control can show another than the one that acts. */
import { createContext, use } from 'react';

/** What the application answers for a command: its key in words, or null where it has none. */
export const KeyWords = createContext<(command: string) => string | null>(() => null);

export const Key = ({ of }: { readonly of: string }) => {
  const words = use(KeyWords)(of);
  return words !== null && <kbd>{words}</kbd>;
};
