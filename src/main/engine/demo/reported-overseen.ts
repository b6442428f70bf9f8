/** Reported rapes and deaths that did not become crimes are overseen within days: by the registrar, and a death by the head of crime as well (pages 37 and 63). */
import { dayMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import type { Chance } from './chance.ts';
import { decisionsIn, type Course } from './course.ts';
import { findingsOf } from './judge.ts';
import { overseenDeaths, overseenElsewhere, overseenRapes } from './oversight-words.ts';
import { lastSitting, sittingAfter } from './sittings.ts';
import { headOfCrime, registrar } from './staff.ts';

const notesOn = (code: string): readonly string[] => (code.startsWith('300/') ? overseenDeaths : code === '100/03' ? overseenElsewhere : overseenRapes);

const overseen = (chance: Chance, course: Course, now: Instant): readonly DemoAct[] => {
  const [made] = decisionsIn(course);
  const code = findingsOf(course.story.right).flatMap((finding) => (finding.kind === 'reported' ? [finding.code] : []))[0];
  if (!made || code === undefined || course.ending.error !== null) return [];
  const sitting = plusMs(sittingAfter(plusMs(made.at, 2 * dayMs)), chance.whole(60, 150) * 60_000);
  if (sitting > lastSitting(now)) return [];
  const by = code.startsWith('300/') ? [registrar, headOfCrime] : [registrar];
  return by.map((actor, index) => ({ act: 'oversee-reported', at: plusMs(sitting, index * dayMs), actor, input: { incident: course.story.key, note: chance.pick(notesOn(code)) } }));
};

/** As it was decided at first. */
const stands = ({ story, acts }: Course): boolean => story.fate === 'decided' && !acts.some((act) => act.act === 'correct' || (act.act === 'review' && act.input.verdict.verdict === 'return'));

export const reportedOverseenActs = (chance: Chance, courses: readonly Course[], now: Instant): readonly DemoAct[] => courses.filter(stands).flatMap((course) => overseen(chance, course, now));
