/** What the registrar ruled: which of two crimes is the principal one, and that one incident is harassment in law only. */
import { plusMs, type Instant } from '../../../shared/domain/instant.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { DemoAct } from './act.ts';
import { decisionsIn, leastForOversight, morning, type Course } from './course.ts';
import { offenceId } from './offences.ts';
import { ruling } from './oversight-words.ts';
import { registrar } from './staff.ts';

const codeOf = (name: Parameters<typeof offenceId>[0]): string => offenceId(name).slice(0, 6);

/** Neither list nor table says it of these two (page 57). */
const principal = (now: Instant): DemoAct => {
  const at = morning(now, 37);
  return { act: 'rule', at, actor: registrar, input: { ruled: { kind: 'principal-crime', principal: codeOf('strangulation'), over: codeOf('actualBodilyHarm'), from: localDateOf(at), until: null }, reasons: ruling.strangulation, agreedBy: null } };
};

/** Asked before it is decided: without the ruling it would be stalking (page 55). */
const harassmentOnly = (course: Course): readonly DemoAct[] =>
  decisionsIn(course)
    .slice(0, 1)
    .map(({ at, input }) => ({ act: 'rule', at: plusMs(at, -12 * 60_000), actor: registrar, input: { ruled: { kind: 'harassment-only', incident: input.incident }, reasons: ruling.harassmentOnly, agreedBy: null } }));

const isRuledOn = ({ story: { scene } }: Course): boolean => scene.variant.ruled === 'harassment-only';

export const rulingActs = (courses: readonly Course[], incidents: number, now: Instant): readonly DemoAct[] => [...(incidents < leastForOversight ? [] : [principal(now)]), ...courses.filter(isRuledOn).flatMap(harassmentOnly)];
