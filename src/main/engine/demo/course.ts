/** One incident with all that was done at it, for what is done to see to the work of others. */
import { dayMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import { hoursBefore } from './arrivals.ts';
import type { Hand } from './hand.ts';
import { lastAtHour } from './local-time.ts';
import type { Ending, Story } from './story.ts';
import type { Report } from './tell.ts';

export type Course = { readonly story: Story; readonly report: Report; readonly acts: readonly DemoAct[]; readonly ending: Ending };

export type Deciding = Extract<DemoAct, { readonly act: 'decide' }>;

export const decisionsIn = ({ acts }: Pick<Course, 'acts'>): readonly Deciding[] => acts.flatMap((act) => (act.act === 'decide' ? [act] : []));

/** Nobody has looked at it again or changed it. */
export const isUntouched = ({ story, acts }: Course): boolean => story.fate === 'decided' && !acts.some(({ act }) => act === 'review' || act === 'correct' || act === 'update');

export const handOf = ({ story, report }: Course, { actor, at }: Deciding, now: Instant): Hand => ({ story, report, chance: story.chance.fork('later'), actor, at, latest: hoursBefore(now, 0.1) });

/** Nine in the morning of so many days ago. */
export const morning = (now: Instant, daysAgo: number): Instant => lastAtHour(plusMs(now, -daysAgo * dayMs), 9);

/** Those that came to be decided between so many days ago and so many. */
export const decidedWithin = (courses: readonly Course[], now: Instant, from: number, until: number): readonly Course[] =>
  courses.filter((course) => {
    const [first] = decisionsIn(course);
    return first !== undefined && first.at >= plusMs(now, -from * dayMs) && first.at < plusMs(now, -until * dayMs);
  });

/** Below this many incidents a demonstration is too small for what happens once a season. */
export const leastForOversight = 300;

/** As many as `count` of 3,000 incidents are of these. */
export const shareOf = (incidents: number, count: number): number => Math.round((count * incidents) / 3000);
