/** What the bureau is given before its first report: its teams, and what is reviewed in it without anybody asking. */
import type { ReviewPolicy } from '../../../shared/review/review-policy.ts';
import { plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import { administrator, supervisors, teams } from './staff.ts';

const minuteMs = 60_000;

const teamActs = (at: (step: number) => Instant): readonly DemoAct[] =>
  teams.flatMap(({ key, name, supervisor, assessors }, index) => [
    { act: 'name-team' as const, key, at: at(index * 10), actor: administrator, input: { name } },
    ...[supervisor, ...assessors].map((person, member) => ({ act: 'assign' as const, at: at(index * 10 + 1 + member), actor: administrator, input: { person, team: key } })),
  ]);

/** Nobody is new to the work, and two supervisors read what is drawn: less of it than the product begins with. */
const policy: ReviewPolicy = { newcomers: 5, shares: { 'domestic-abuse': 5, sexual: 5, violence: 2, 'other-recorded': 1, 'not-recorded': 2 }, blind: 1, golden: 10 };

/** Some hours before the first of what comes in. */
export const foundingActs = (first: Instant): readonly DemoAct[] => {
  const at = (step: number): Instant => plusMs(first, (step - 240) * minuteMs);
  const [supervisor = 'ruth.pellingham'] = supervisors;
  return [...teamActs(at), { act: 'set-review-policy', at: at(30), actor: supervisor, input: policy }];
};
