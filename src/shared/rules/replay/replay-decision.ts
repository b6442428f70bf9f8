/**
 * A past decision tried again: what the rules find today of the facts told with it, under the rules in force on their governing date
 * and the offence list of the day of the decision, held against what they found then and what was decided. A rule can only be the
 * reason where the rules say otherwise than they did: whoever departed from them, and said why, still does.
 */
import type { LocalDate } from '../../domain/local-date.ts';
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import { noRulings, type Binding } from '../../rulings/ruling.ts';
import type { Answer } from '../answer.ts';
import { readFacts } from '../facts/read-facts.ts';
import { whatFactsSay } from '../what-facts-say.ts';
import { agrees, cameOut, sameFound, type CameOut } from './came-out.ts';
import { readKeptAnswer, type KeptAnswer } from './kept-answer.ts';
import { rulesThatFlip, type Flip } from './rules-that-flip.ts';

export const whyNots = ['no-facts', 'erased', 'unreadable', 'open', 'left-to-a-person'] as const;
export type WhyNot = (typeof whyNots)[number];

export type Replayed =
  | { readonly is: 'same' }
  | { readonly is: 'different'; readonly was: CameOut; readonly then: CameOut | null; readonly now: CameOut; readonly rules: readonly Flip[] }
  | { readonly is: 'not-replayable'; readonly because: WhyNot; readonly why: string };

/** `facts` is the document as it was kept, and `found` what the rules said of it then; `day` is that of the decision. */
type PastDecision = { readonly facts: unknown; readonly found: unknown; readonly day: LocalDate; readonly was: CameOut };

const not = (because: WhyNot, why: string): Replayed => ({ is: 'not-replayable', because, why });

export const noFactsTold = not('no-facts', 'No facts were told with it.');
export const textErased = not('erased', 'Its text was erased.');

const missing = ([first = '', ...more]: readonly string[]): string => `The facts leave the answer open: ${first}${more.length === 0 ? '' : ` and ${more.length} more`} not told.`;

/** Two answers to one set of facts, and the decision that was made of them. */
export const compare = (was: CameOut, then: KeptAnswer | null, now: Answer): Replayed => {
  if (now.needs.length > 0) return not('open', missing(now.needs));
  const found = cameOut(now);
  const before = then === null || then.needs.length > 0 ? null : cameOut(then);
  if (before !== null && sameFound(before, found)) return { is: 'same' };
  if (agrees(was, found)) return { is: 'same' };
  if (before === null && found.refer.length > 0) return not('left-to-a-person', 'The rules leave it to a person, and settled nothing then.');
  return { is: 'different', was, then: then && cameOut(then), now: found, rules: rulesThatFlip(then?.trace ?? null, now.trace) };
};

export const replayDecision = ({ facts, found, day, was }: PastDecision, catalogue: Catalogue, rulings: readonly Binding[] = noRulings): Replayed => {
  const read = readFacts(facts, catalogue);
  if (!read.ok) return not('unreadable', `Its facts no longer read: ${read.error.message}`);
  return compare(was, readKeptAnswer(found), whatFactsSay(read.value, catalogue, day, rulings));
};
