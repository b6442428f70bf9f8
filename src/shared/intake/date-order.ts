/** Whether dates such as 7/1/10 name the day or the month first: decided from all dates of a file together, or not at all. */
import type { DateOrder } from './mapping.ts';

export type OrderEvidence = {
  /** 13/7/10: cannot be month first. */
  readonly dayFirst: number;
  /** 7/13/10: cannot be day first. */
  readonly monthFirst: number;
  /** 97/07/01: neither. */
  readonly yearFirst: number;
  /** 7/1/10: may be either. */
  readonly either: number;
};

export const noEvidence: OrderEvidence = { dayFirst: 0, monthFirst: 0, yearFirst: 0, either: 0 };

export type OrderFinding = DateOrder | 'not-needed' | 'undecidable' | 'contradictory';

const triples = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;

/** What stands before a time of day: a date, and a T or a space. 10.20.11 is no date there. */
const dateBefore = /\d(?:T|,?\s+(?:at\s+)?)$/i;

const isTime = ({ 2: sign, 3: minutes = '', 4: seconds = '', index }: RegExpExecArray, text: string): boolean =>
  sign === '.' && minutes.length === 2 && seconds.length === 2 && dateBefore.test(text.slice(0, index));

type Counts = { -readonly [K in keyof OrderEvidence]: OrderEvidence[K] };

/** Counts what the dates anywhere in one cell say; a period such as 6/29/10 to 7/1/10 speaks twice. */
export const weigh = (counts: Counts, text: string): void => {
  for (const match of text.matchAll(triples)) {
    if (isTime(match, text)) continue;
    const first = Number(match[1]);
    const second = Number(match[3]);
    if (first > 31) counts.yearFirst += 1;
    else if (first > 12 && second <= 12) counts.dayFirst += 1;
    else if (second > 12 && second <= 31 && first <= 12) counts.monthFirst += 1;
    else if (first <= 12 && second <= 12 && first !== second) counts.either += 1;
  }
};

/**
 * One slip in a hundred does not overturn the rest: it stays unreadable, as text. And a handful of telling dates does not
 * settle a file in which a thousand times as many tell nothing; then a person says it.
 */
export const orderFinding = ({ dayFirst, monthFirst, yearFirst, either }: OrderEvidence): OrderFinding => {
  const ranked = ([['day-first', dayFirst], ['month-first', monthFirst], ['year-first', yearFirst]] as const).toSorted((a, b) => b[1] - a[1]);
  const most = ranked[0] ?? ['day-first', 0];
  const against = dayFirst + monthFirst + yearFirst - most[1];
  if (most[1] === 0) return either === 0 ? 'not-needed' : 'undecidable';
  if (against * 100 > most[1]) return 'contradictory';
  return most[1] * 1000 < either ? 'undecidable' : most[0];
};

/** The order a finding gives, where it gives one. */
export const orderOf = (finding: OrderFinding): DateOrder | null =>
  finding === 'not-needed' || finding === 'undecidable' || finding === 'contradictory' ? null : finding;
