/** Facts of rape, sexual assault and other sexual activity (pages 61-66). */
import { z } from 'zod';
import { names, oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const SexualAct = z.strictObject({
  ...common,
  kind: z.literal('sexual-act'),
  deed: oneOf(
    ['penetration-with-penis', 'penetration-otherwise', 'touching', 'causing-or-inciting', 'asking-for-an-image', 'in-presence', 'made-to-watch'],
    'What was done?',
    'Penetration of vagina, anus or mouth with the offender’s penis; sexual penetration of vagina or anus with a part of the body or anything else; sexual touching; causing or inciting the victim to engage in sexual activity, however it was done; asking a child to send an indecent image of itself; engaging in sexual activity in the presence of the victim; causing the victim to watch a sexual act.',
  ),
  stage: oneOf(
    ['completed', 'attempted', 'preparatory'],
    'How far did it go?',
    'Attempted: not completed, but more than merely preparatory, which is judged on the merits of each allegation. Preparatory: no more than that. It settles the code of a rape.',
  ),
  consent: oneOf(
    ['did-not-consent', 'consented', 'did-not-take-part'],
    'Did the victim consent?',
    'The victim is to be believed: where consent is the issue, the victim did not. Consented: a willing participant, whatever the age. Did not take part: incited or asked, and nothing followed. Of no account below 13.',
  ),
  penetrative: yesNo('Did the activity involve penetration?', 'Of what the victim was caused or incited to do.'),
  features: someOf(
    ['mental-disorder-impeding-choice', 'mental-disorder-and-inducement-threat-or-deception', 'mental-disorder-and-care-worker', 'family-member', 'position-of-trust'],
    'Does any of these apply to victim and offender?',
    'The victim has a mental disorder that impedes choice, or was won by inducement, threat or deception, or was in the care of the offender; they are of one family; the offender holds a position of trust towards the victim. An empty list says none.',
  ),
  penetratedBy: names('Who penetrated the victim, or tried to?', 'Offenders of this act, by their names here; asked where there is more than one.'),
  undefinedOffenders: yesNo('Are there further offenders whom the victim cannot tell apart?', 'Several who penetrated and cannot be identified as different or distinct; those who can are told as offenders, each whom the victim believes to be another.'),
  reportedAsRape: yesNo('Was it reported as rape or attempted rape?', 'Asked where it is recorded neither as that nor as anything else.'),
});
export type SexualAct = z.infer<typeof SexualAct>;
