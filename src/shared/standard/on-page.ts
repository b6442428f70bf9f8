/** What stands on a page that is cited, paragraph by paragraph in our words. */
import type { Cite } from '../rules/cite.ts';
import { paragraphs } from './every-paragraph.ts';
import type { Paragraph } from './paragraph.ts';

type Span = readonly [first: number, last: number];

/** `89-90` as its first and last page; null for what has no page of that kind. */
const spanOf = (page: string): Span | null => {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(page) ?? [];
  return first === undefined ? null : [Number(first), Number(last)];
};

const overlap = (one: Span | null, other: Span | null): boolean => one !== null && other !== null && one[0] <= other[1] && other[0] <= one[1];

export const paragraphsOn = ({ source, page }: Pick<Cite, 'source' | 'page'>): readonly Paragraph[] =>
  paragraphs.filter((paragraph) => paragraph.source === source && (paragraph.page === page || overlap(spanOf(paragraph.page), spanOf(page))));
