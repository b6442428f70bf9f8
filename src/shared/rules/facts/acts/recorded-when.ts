/** Facts of when a crime was recorded, what starts another clock than the report, and what is said for a delay (pages 10, 17-18, 37). They never keep it from being recorded. */
import { InstantText } from '../../../domain/instant.ts';
import { date, fact, someOf } from '../fact.ts';

export const recordedWhen = {
  recordedAt: fact(InstantText, 'When was it recorded?', 'Left out where it is not recorded yet.', 'a date and time with its zone'),
  delay: someOf(
    ['rationale', 'registrar-oversight', 'to-investigate-first'],
    'What is said for the delay?',
    'Asked where it is recorded later than 24 hours after the first report; told before that, it is a delay that is proposed. Rationale: one that complies with the National Crime Recording Standard. An empty list says nothing is.',
  ),
  authorityDecidedOn: date('When did the appropriate authority decide?', 'Asked of an allegation against an officer or member of staff in the execution of duty.'),
  recordingCompromises: someOf(
    ['public-interest', 'investigation', 'safety'],
    'What would recording it now harm?',
    'As the senior investigator of a National Crime Agency investigation believes: it would not be in the public interest, may compromise the investigation, or could risk somebody’s safety. An empty list says nothing, or nothing any more.',
  ),
  harmEndedOn: date('Since when does recording it do no harm any more?', 'The day on which an investigation of the National Crime Agency that recording would have harmed ended, or recording ceased to harm it.'),
  madeOutOn: date('When did the investigation confirm the offence?', 'Asked of death, serious injury and dangerous driving, which wait until the investigation confirms that the offence is made out.'),
};
