/** Why incidents are linked, and the reason that a match suggests. */
import type { Match } from './match.ts';

export const linkReasons = ['course-of-conduct', 'same-person', 'duplicate-report', 'same-occurrence'] as const;
export type LinkReason = (typeof linkReasons)[number];

export const linkReasonNames: Readonly<Record<LinkReason, string>> = {
  'course-of-conduct': 'same course of conduct',
  'same-person': 'same person',
  'duplicate-report': 'duplicate report',
  'same-occurrence': 'same occurrence',
};

/** What is suggested first; whoever links says. */
export const suggestedReason = ({ why, isSameTwo }: Pick<Match, 'why' | 'isSameTwo'>): LinkReason => {
  if (why.some(({ about }) => about === 'text')) return 'duplicate-report';
  if (isSameTwo) return 'course-of-conduct';
  return why.some(({ about }) => about === 'person') ? 'same-person' : 'same-occurrence';
};
