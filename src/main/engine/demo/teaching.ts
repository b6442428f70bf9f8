/** The named teaching cases, DEMO-001 onwards: one for each way out of the flowchart and for what else befalls an incident. The first three are a first tour. */
import type { Fate } from './slot.ts';

export type Lesson = {
  readonly family: string;
  readonly variant: number;
  readonly shows: string;
  readonly fate: Fate;
  /** The number of an earlier case that somebody else rings about. */
  readonly again?: number;
  /** The number of an earlier case between the same two people, at the same place. */
  readonly same?: number;
  /** How long ago it came in, where that is not as its fate has it. */
  readonly daysAgo?: number;
};

const open = (family: string, variant: number, shows: string): Lesson => ({ family, variant, shows, fate: 'open' });

export const teachingCases: readonly Lesson[] = [
  open('pushed-in-the-street', 0, 'an easy record'),
  open('lost', 0, 'no crime: F1'),
  open('domestic-assault', 1, 'two allegations'),
  open('ex-partner-messages', 1, 'no notifiable crime: F2'),
  open('pushed-in-the-street', 2, 'credible evidence to the contrary: F3'),
  open('seen-fight', 0, 'no victim traced: F4'),
  open('elsewhere', 0, 'another force records it: F6'),
  open('elsewhere', 1, 'another force, reference awaited'),
  open('playground', 0, 'schools protocol: F7'),
  open('online-fraud', 0, 'a rule directs it: F7'),
  open('reported-rape', 0, 'N100/01'),
  open('reported-rape', 1, 'N100/03'),
  open('sudden-death', 0, 'N300'),
  open('social-worker', 0, 'a professional third party'),
  open('domestic-assault', 0, 'a victim who will not support'),
  open('ex-partner-messages', 0, 'stalking by a former partner'),
  open('cannabis', 0, 'an offence against the state'),
  open('youths', 1, 'a crime behind anti-social behaviour'),
  open('cycle', 1, 'reported and taken back at once'),
  open('shop-theft', 0, 'an organisation as victim'),
  open('hostile-words', 0, 'hostility: the hate flag and its strand'),
  open('nrm-referral', 0, 'modern slavery, recorded on referral'),
  open('control-at-home', 2, 'a relative’s concern that nobody confirms: F5'),
  { family: 'fight-outside-pub', variant: 0, shows: 'a fight that two people ring about', fate: 'open' },
  { family: 'second-caller', variant: 0, shows: 'a duplicate', fate: 'open', again: 24 },
  open('test-of-the-line', 0, 'a test'),
  { family: 'order-broken', variant: 0, shows: 'past 24 hours: recorded late, with its reason', fate: 'overdue' },
  { family: 'touched', variant: 0, shows: 'returned by a supervisor', fate: 'returned' },
  { family: 'vehicle-gone', variant: 0, shows: 'changed since its decision', fate: 'changed' },
  { family: 'elsewhere', variant: 1, shows: 'decided, the other force’s reference awaited', fate: 'awaiting' },
  open('order-broken', 2, 'facts and rules: stalking, a push within it, and the order broken'),
  { family: 'one-after-another', variant: 0, shows: 'little by itself: the first of three between the same two', fate: 'decided', daysAgo: 33 },
  { family: 'one-after-another', variant: 1, shows: 'little by itself: the second of three', fate: 'decided', same: 32, daysAgo: 12 },
  { family: 'one-after-another', variant: 2, shows: 'beside it two others: a course of conduct', fate: 'open', same: 32, daysAgo: 0.3 },
  { family: 'ex-partner-messages', variant: 2, shows: 'harassment in law only, as the registrar ruled', fate: 'decided', daysAgo: 17 },
];
