/** Three recorded crimes on their way out of the figures: one gone, one that waits for somebody to decide, one that waits for its victim to be told. */
import type { Cancellation } from '../../../shared/cancelling/cancellation.ts';
import { dayMs, hourMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import type { Chance } from './chance.ts';
import { decidedWithin, decisionsIn, isUntouched, leastForOversight, morning, type Course } from './course.ts';
import { record } from './finding.ts';
import type { Mistake } from './family.ts';
import type { Scene } from './scene.ts';
import { decisionMaker, registrar, type DemoUser } from './staff.ts';
import type { Story } from './story.ts';

/** The answer meant for the log before it was saved on this one: nothing in it tells of force. */
export const savedOnTheWrongLog: Mistake = {
  reason: 'recorded-in-error',
  findings: [record('commonAssault', 'Victim confirms force used by a named neighbour. No injury.')],
  closing: 'C1',
  comment: 'Nobody was touched in this one.',
};

const isVariant = ({ family, scene }: Story, key: string, at: number): boolean => family === key && scene.family.variants[at] === scene.variant;

/** A row between neighbours in which nobody was touched, some weeks ago. */
export const mayBeSavedOnTheWrongLog = (story: Story, now: Instant): boolean =>
  story.fate === 'decided' && isVariant(story, 'neighbours-come-to-blows', 1) && story.received > plusMs(now, -40 * dayMs) && story.received < plusMs(now, -22 * dayMs);

type Asked = { readonly course: Course; readonly at: Instant; readonly asked: Cancellation };
type Authorised = { readonly at: Instant; readonly actor: DemoUser; readonly why: string };

const acts = ({ course, at, asked }: Asked, authorised: Authorised | null): readonly DemoAct[] => {
  const [made] = decisionsIn(course);
  if (!made) return [];
  const key = `${course.story.key}.x`;
  return [
    { act: 'ask-cancellation', key, at, actor: made.actor, input: { crime: `${made.key}.c0`, decision: made.key, asked } },
    ...(authorised === null ? [] : [{ act: 'authorise-cancellation' as const, at: authorised.at, actor: authorised.actor, input: { cancellation: key, why: authorised.why, independent: true, considered: false } }]),
  ];
};

/** C4: the victim need not be told before it takes effect. */
const inError = (course: Course, now: Instant): readonly DemoAct[] =>
  acts(
    {
      course,
      at: morning(now, 15),
      asked: {
        category: 'C4',
        mistake: 'Two logs about neighbours were open at once, and the answer meant for the other was saved on this one.',
        shows: course.story.scene.say('<v> said on the first call that nobody was touched and nothing was threatened, and says so again when rung back. Nothing in the log tells of force.'),
        withdrawn: false,
        pressure: null,
        mandatoryReport: null,
      },
    },
    { at: plusMs(morning(now, 14), 2 * hourMs), actor: decisionMaker, why: 'I have read both logs. The assault was in the other one, where it is recorded; here there was none.' },
  );

const handedIn = ({ say }: Scene, since: Instant): Cancellation => ({
  category: 'C2',
  information: {
    words: 'What was reported taken had been handed in at the customer desk and put away with the lost property, where it was overlooked. The owner has collected it and nothing is missing.',
    since,
    from: say('The duty manager of <place>'),
    verified: 'An officer has seen the lost property book and rung the owner, who describes what was handed in.',
    determines: 'No theft took place: a member of staff had moved it to safety.',
  },
  withdrawn: false,
  pressure: null,
  mandatoryReport: null,
  groundsDecision: null,
});

/** C2: authorised, and the victim is not told yet. */
const awaitsTelling = (course: Course, now: Instant): readonly DemoAct[] =>
  acts(
    { course, at: plusMs(morning(now, 5), 3 * hourMs), asked: handedIn(course.story.scene, plusMs(morning(now, 6), 4 * hourMs)) },
    { at: morning(now, 2), actor: registrar, why: 'The lost property book settles it, and nothing of it was known when the theft was recorded.' },
  );

const struckFirst = ({ say }: Scene, since: Instant): Cancellation => ({
  category: 'C5',
  information: {
    words: say('Film of a doorbell across the road shows <v> coming out first and swinging a broom at <s>. All that <s.ref> does is to keep it off.'),
    since,
    from: 'The householder across the road, who was away until this week.',
    verified: 'An officer has watched the film with the householder and checked the clock of the camera.',
    determines: say('<s.ref> acted in self-defence, with no more force than it took to keep the broom off.'),
  },
  withdrawn: false,
  pressure: null,
});

/** C5: asked for, and nobody has decided. */
const awaitsDecision = (course: Course, now: Instant): readonly DemoAct[] => acts({ course, at: plusMs(morning(now, 2), 5 * hourMs), asked: struckFirst(course.story.scene, plusMs(morning(now, 3), hourMs)) }, null);

/** Nothing where no story of the demonstration carries it. */
export const cancellationActs = (chance: Chance, courses: readonly Course[], incidents: number, now: Instant): readonly DemoAct[] => {
  if (incidents < leastForOversight) return [];
  const oneOf = (fitting: readonly Course[], made: (course: Course, at: Instant) => readonly DemoAct[]): readonly DemoAct[] => (fitting.length === 0 ? [] : made(chance.pick(fitting), now));
  const right = courses.filter((course) => isUntouched(course) && course.ending.error === null);
  return [
    ...oneOf(courses.filter(({ story }) => story.wrongly === savedOnTheWrongLog), inError),
    ...oneOf(decidedWithin(right, now, 50, 8).filter(({ story }) => isVariant(story, 'purse-gone', 2)), awaitsTelling),
    ...oneOf(decidedWithin(right, now, 30, 6).filter(({ story }) => isVariant(story, 'neighbours-come-to-blows', 0)), awaitsDecision),
  ];
};
