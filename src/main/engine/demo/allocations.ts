/** Some of what is open is given to somebody of a team by its supervisor, with why. */
import { plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import type { Chance } from './chance.ts';
import { shareOf, type Course } from './course.ts';
import { teams } from './staff.ts';
import { allocating, allocatingOverdue } from './oversight-words.ts';

const minuteMs = 60_000;

const given = (chance: Chance, { story, acts }: Course, index: number, now: Instant): readonly DemoAct[] => {
  const team = teams[index % teams.length];
  const entered = acts.find(({ act }) => act === 'report')?.at;
  if (!team || entered === undefined) return [];
  const at = plusMs(entered, chance.whole(4, 12) * minuteMs);
  const why = chance.pick(story.fate === 'overdue' ? allocatingOverdue : allocating);
  return at < now ? [{ act: 'allocate', at, actor: team.supervisor, input: { incident: story.key, to: chance.pick(team.assessors), why } }] : [];
};

export const allocationActs = (chance: Chance, courses: readonly Course[], incidents: number, now: Instant): readonly DemoAct[] => {
  const free = (fate: string): readonly Course[] => courses.filter(({ story }) => story.fate === fate && !story.ref.startsWith('DEMO-'));
  const chosen = [...chance.some(free('open'), shareOf(incidents, 5)), ...chance.some(free('overdue'), shareOf(incidents, 2))];
  return chosen.flatMap((course, index) => given(chance, course, index, now));
};
