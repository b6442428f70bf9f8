/** What the bureau does with one incident: somebody decides it, and it is read again. */
import { dayMs, hourMs, msBetween, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import { hoursBefore, sourceChangesAt } from './arrivals.ts';
import type { Chance } from './chance.ts';
import type { Mistake } from './family.ts';
import { decidedBy, written, type Hand } from './hand.ts';
import type { Judgement } from './judge.ts';
import { hourOf, lastAtHour, weekdayOf } from './local-time.ts';
import { lookedAtLater, returnedRight } from './reviews.ts';
import { onShift, supervisors, type DemoUser } from './staff.ts';
import type { Ending, Story } from './story.ts';
import type { Report } from './tell.ts';

export type Settled = { readonly acts: readonly DemoAct[]; readonly ending: Ending };

export const assessorAt = (chance: Chance, at: string): DemoUser => chance.pick(onShift(hourOf(at), weekdayOf(at)));

/** Hours from report to decision: most in the shift, a few past the limit. */
const delayHours = (chance: Chance): number => {
  if (chance.happens(0.06)) return 25 + chance.next() * 30;
  return chance.happens(0.7) ? 1 + chance.next() * 8 : 9 + chance.next() * 14;
};

/** The registrar rules in the morning, and it is decided then. */
const onceRuled = (received: Instant): Instant => plusMs(lastAtHour(plusMs(received, dayMs), 10), 20 * 60_000);

/** A few are decided wrongly, where the story has a mistake that is easily made. */
const mistakeIn = ({ fate, scene, wrongly }: Story, chance: Chance): Mistake | null =>
  wrongly ?? (fate === 'decided' && chance.happens(0.07) ? (scene.variant.wrong?.[0] ?? null) : null);

export const judgedBy = ({ findings, closing }: Mistake): Judgement => ({ kind: 'allegations', findings, closing, qualifiers: [] });

export const settle = (story: Story, report: Report, now: Instant): Settled => {
  const chance = story.chance.fork('decide');
  const latest = story.fate === 'changed' ? sourceChangesAt(now) : hoursBefore(now, 0.1);
  const delay = delayHours(chance) * hourMs;
  const wanted = story.scene.variant.ruled === undefined ? plusMs(story.received, delay) : onceRuled(story.received);
  // What would come after now is decided before it, some time since it was received: a bureau does not decide all at one moment.
  const at = wanted > latest ? plusMs(story.received, Math.round(msBetween(story.received, latest) * (0.3 + 0.7 * chance.next()))) : wanted;
  const hand: Hand = { story, report, chance, actor: assessorAt(chance, at), at, latest };
  const mistake = mistakeIn(story, chance);
  const judged = mistake ? judgedBy(mistake) : story.right;
  const decision = written(hand, judged);
  const supervisor = (after: number): Hand => ({ ...hand, actor: chance.pick(supervisors), at: plusMs(at, after) });
  const first = decidedBy(hand, `${story.key}.d1`, decision);
  const later =
    story.fate === 'returned' ? returnedRight(supervisor(40 * 60_000)) : lookedAtLater(supervisor(chance.whole(6, 60) * hourMs), { hand, decision, judged, mistake });
  return { acts: [...first, ...later], ending: { decided: judged, error: mistake?.reason ?? null } };
};
