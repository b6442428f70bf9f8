/** What people of the bureau write besides the decision itself: reasons, comments, notes. */
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';

export const lateReasons = [
  'Backlog after {a weekend of high demand|two absences on the shift}; the log waited in the queue. Registrar told.',
  'Log was {held in the wrong queue|returned to the control room by mistake} and reached the bureau after the limit.',
  'System outage overnight. Recorded as soon as the log could be read.',
  'Report came in to a {team mailbox|voicemail} that was not read until after the weekend.',
] as const;

/** Of a crime that was decided in time and had its number too late. */
export const numberReasons = [
  'Crime system was down for maintenance; entered as soon as it was back.',
  'Handed over at the end of the shift and not picked up by the next.',
  'Refused by the crime system over an address it did not know; entered again once that was put right.',
] as const;

export const notYetReasons = [
  'No answer on the number given, voicemail left.',
  'Reporter is at work until this evening and asked to be rung after that.',
  'Not safe to ring at this time; attending officer will tell the victim in person.',
  'Interpreter booked for tomorrow.',
  'E-mail address given does not accept mail; letter to be sent.',
] as const;

export const agreeing = [null, null, null, null, null, null, null, null, null, null, null, null, 'Clear rationale.', 'Agreed. Right class and right count.', 'Agreed, path follows the log.', 'Good use of the call back.'] as const;

/** Of a crime that was missed at first. */
export const foundReasons = [
  'Missed at first and found on review. Recorded once the log had been read again.',
  'Closed without a crime in error; recorded as soon as it came back from review.',
] as const;

/** Of a revision that changes nothing of what was recorded. */
export const inTimeReason = 'Recorded in time. Only this revision is later.';

/** Returned though the answer was right. */
export const returningRight = [
  { mistake: 'explanation-missing', comment: 'Answer looks right, but the reason does not say what the caller actually confirmed. Please add it.' },
  { mistake: 'victim-not-told', comment: 'Who was told, and how? Please read the log again and complete it.' },
  { mistake: 'flags-or-equality-data', comment: 'Please check the flags against the parties before this is filed.' },
] as const satisfies readonly { readonly mistake: ErrorReasonId; readonly comment: string }[];

export const correctingWrong = [
  'Dip sample found a crime in the log that was not recorded.',
  'The victim rang back to ask for a crime number and confirmed the crime again.',
  'Attending officer queried the closure; log read again with the officer.',
] as const;

export const correctingField = ['Closing qualifier was left out.', 'Reason expanded after a question from the investigating team.', 'Wording of the reason corrected; nothing else changes.'] as const;

/** A crime is to be taken back: whatever it was. */
export const asking = ['The victim has rung back and says that it did not happen as it was first told.', 'An officer has seen the footage and finds no offence in it.'] as const;

export const updates = [
  'op: Caller has rung back. {Remembers now|Has since learned} that the {car|van} seen leaving was {silver|dark blue|white}, registration ends <n:10-99>.',
  'pc: Attended for statement. Account {consistent with the first call|in more detail than before}; statement uploaded.',
  'op: A {neighbour|passer-by} has come forward as a witness and {will give a statement|has sent footage}.',
  'op: Reporter asks for the log to show that {they|the family} will be away until {Monday|the weekend}.',
  'pc: Footage viewed. Quality {poor, nothing more seen|good, supports the account}. Exhibited.',
] as const;
