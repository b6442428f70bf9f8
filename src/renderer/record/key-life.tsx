/** What tells one printed recovery key from another, and that only the latest opens the bureau. */
import { clockWords, dayWords } from '../data/time-words.ts';

export const KeyLife = ({ madeAt }: { readonly madeAt: string | null }) => (
  <p>{madeAt !== null && `Made on ${dayWords(madeAt)} at ${clockWords(madeAt)}. `}Once another is made, this one opens nothing.</p>
);
