/** A moment by the clock on the wall in the United Kingdom; the log's own, in UTC, on hover. */
import { useNow } from '../data/now.ts';
import { momentWords, utcWords } from '../data/time-words.ts';

export const Moment = ({ at, words }: { readonly at: string; /** Where it is said in others. */ readonly words?: string }) => {
  const now = useNow();
  return <time dateTime={at} title={utcWords(at)}>{words ?? momentWords(at, now)}</time>;
};
