/** Weeks ago the administrator broke the glass once, for a hospital at night; a supervisor judged it. */
import { hourMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import type { Chance } from './chance.ts';
import { decidedWithin, leastForOversight, type Course } from './course.ts';
import { glass } from './oversight-words.ts';
import { administrator, supervisors } from './staff.ts';

export const glassActs = (chance: Chance, courses: readonly Course[], incidents: number, now: Instant): readonly DemoAct[] => {
  const missing = decidedWithin(courses, now, 32, 18).filter(({ story }) => story.family === 'missing');
  const entered = missing.length === 0 ? undefined : chance.pick(missing).acts.find((act) => act.act === 'report');
  if (incidents < leastForOversight || !entered) return [];
  const at = plusMs(entered.at, 0.75 * hourMs);
  const key = `${entered.key}.glass`;
  return [
    { act: 'break-glass', key, at, actor: administrator, input: { ref: entered.input.ref, why: glass.why } },
    { act: 'judge-glass', at: plusMs(at, 20 * hourMs), actor: chance.pick(supervisors), input: { glass: key, finding: 'justified', note: glass.note } },
  ];
};
