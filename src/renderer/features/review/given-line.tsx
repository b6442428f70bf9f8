/** The verdict given last, for the status line: the next decision stands in its place by then. */
import { useReviewList } from './verdict.ts';

export const GivenLine = () => <span aria-live="polite">{useReviewList((list) => list.given)}</span>;
