/** Facts every act has, whatever was done: who, to whom, when, and what the recording test asks. */
import { z } from 'zod';
import { Id, date, fact, oneOf, someOf, yesNo } from '../fact.ts';
import { flagged } from './flagged.ts';
import { recordedWhen } from './recorded-when.ts';
import { where } from './where.ts';

export const circumstances = [
  'recorded-by-another-force',
  'school-premises-in-school-hours',
  'police-on-duty',
  'seen-only-on-video',
  'reporter-impaired',
  'counter-allegation',
  'lead-by-another-authority',
  'outside-england-and-wales',
  'place-in-question',
  'national-crime-agency',
  'in-another-force-area',
] as const;

export const common = {
  id: Id,
  by: z.array(Id).max(1000).default([]).describe('Offenders, by their names here; empty where nobody is known.'),
  to: z.array(Id).max(1000).default([]).describe('Victims, by their names here; empty where there is none or none is known.'),
  on: date('When did it happen?', 'The day of the act, or the first day of what lasted.'),
  until: date('Until when did it last?', 'The last day, where it lasted more than one.'),
  inCourseOf: fact(Id, 'In the course of which other act was it done?', 'The name of an act here during which, or immediately before which, this one was done; its own name says none. The threat with which a demand is made is done in the course of the blackmail. Of messages on several days it asks whether they make a course of conduct: name the act of kind `course-of-conduct`, or the message itself where they make none.'),
  afterReport: z
    .int()
    .min(0)
    .max(1000)
    .default(0)
    .describe('How many reports of the same offending had police already had when it happened: 0 where it happened before the first, however late it was found out.'),
  probable: yesNo('On the balance of probabilities, did it happen?', 'More likely than not. The victim is to be believed. Asked of almost every act with a victim; an offence against the state needs its points to prove.'),
  contraryEvidence: yesNo('Is credible evidence to the contrary immediately available?', 'Evidence at hand now that the crime did not happen. Asked of almost every act with a victim.'),
  traced: yesNo('Can a victim or their representative be traced?', 'Somebody who could confirm it has been found.'),
  confirmed: yesNo('Does the victim or their representative confirm it?', 'Confirming is enough: one who confirms and will not support is still recorded.'),
  without: oneOf(['necessary', 'appropriate', 'neither'], 'Is it necessary or appropriate to record without confirmation?', 'Clear evidence or significant grounds that a crime against an identifiable victim happened, and recording is needed.'),
  pointsToProve: oneOf(['made-out', 'not-made-out'], 'Are the points to prove clearly made out?', 'Asked of an offence against the state, of sexual penetration of a willing child that a third party reports, and of driving that kills or seriously injures.'),
  supported: yesNo('Does anything support it?', 'Injuries, an independent witness or other supporting evidence, for a report by somebody impaired or a counter-allegation.'),
  enquiriesMade: yesNo('Have reasonable enquiries been made to find a victim?', 'Asked where it was seen only on video: enquiries that establish the facts and look for victims and offenders.'),
  graveConsequence: yesNo('Did it lead to, or was it meant to lead to, one of the grave consequences?', 'Serious harm to the security of the State or to public order; serious interference with justice or an investigation; death; serious injury; substantial gain; serious financial loss. A threat counts where carrying it out would be likely to lead to one.'),
  askedToRecord: someOf(['school', 'child-parent-or-representative'], 'Who asks for a crime record?', 'Asked of an incident at school; an empty list says nobody.'),
  authorityDecided: oneOf(['not-yet', 'cps-advice-sought', 'charge-summons-or-out-of-court', 'misconduct-that-is-notifiable'], 'What has the appropriate authority decided?', 'Asked of an allegation against an officer or member of staff in the execution of duty.'),
  ...flagged,
  ...recordedWhen,
  circumstances: someOf(circumstances, 'Does any of these apply?', 'Circumstances with rules of their own; an empty list says none. Asked of every act. Lead by another authority: it leads a joint investigation, and is neither the victim nor reports for the victim; for one that is or does, police record. Outside England and Wales: suspect or act were. Place in question: it is not plain that it happened in the area of this force alone. In another force area: determined from the outset, and not yet recorded there; asked of rape.'),
  ...where,
};
