/** Facts about who was harmed, who did it, and what they are to each other. */
import { z } from 'zod';
import { Id, count, fact, oneOf, someOf, yesNo } from './fact.ts';

export const Victim = z.strictObject({
  id: Id,
  kind: z.enum(['person', 'organisation']).default('person'),
  age: count('How old is the victim?', 'Age in years when it happened.', 130),
  sex: oneOf(['female', 'male'], 'What sex is the victim?', 'Some classes are divided by the sex of the victim.'),
  capacity: someOf(
    ['constable', 'emergency-worker', 'prison-officer', 'designated-person', 'nca-officer', 'revenue-officer', 'traffic-officer', 'immigration-officer', 'court-security-officer', 'assisting-a-constable'],
    'Was the victim acting in one of these capacities?',
    'Acting in the exercise of functions as one of these when it happened; an empty list says none. Emergency worker: fire, rescue, health services face to face with patients or the public, custody officers and others employed for police purposes. Designated person: with powers given by a chief officer.',
  ),
  investedWith: fact(Id, 'With which group did the victim invest?', 'The same name for those who invested together, as a syndicate; investors without one invested on their own.'),
  household: fact(Id, 'Which household does the victim belong to?', 'The same name for victims of one household.'),
});
export type Victim = z.infer<typeof Victim>;

export const Offender = z.strictObject({
  id: Id,
  age: count('How old is the offender?', 'Age in years when it happened.', 130),
  sex: oneOf(['female', 'male'], 'What sex is the offender?', 'Some classes are divided by the sex of the offender.'),
  group: fact(Id, 'Which group did the offender act with?', 'The same name for offenders who acted together; those named in one act acted together in it, and in what one of them did to the same victim on that occasion; otherwise offenders without a group acted independently.'),
});
export type Offender = z.infer<typeof Offender>;

export const Pair = z.strictObject({
  victim: Id,
  offender: Id,
  relationship: oneOf(
    ['partner', 'former-partner', 'family', 'parent-of-the-same-child', 'acquaintance', 'stranger'],
    'What is the offender to the victim?',
    'Partner and former partner cover marriage, civil partnership, engagement and intimate relationships, and go before anything else they are to each other.',
  ),
  wereOncePartners: yesNo('Were they once partners?', 'A marriage, civil partnership, engagement or intimate relationship that has ended. Asked of a course of conduct between parents of the same child, both 16 or over.'),
  registrarSaysHarassmentOnly: yesNo('Has the registrar ruled it is harassment in law only?', 'The force crime registrar is satisfied that a course of conduct by a former partner is harassment in law only. In a bureau that is a ruling, which tells it by itself.'),
});
export type Pair = z.infer<typeof Pair>;
