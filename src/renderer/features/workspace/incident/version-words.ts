/** When a report was received and who is in it, in the words people read them in. */
import type { Party } from '../../../../shared/domain/incident.ts';
import type { Received } from '../../../../shared/domain/report.ts';
import { dateWords, dayWords, momentWords, monthWords } from '../../../data/time-words.ts';

/** A source that knows only the day or the month is quoted with that, not with a minute nobody gave. */
export const receivedWords = (received: Received, now: string | null): string => {
  if (received.at === null || received.precision === 'unreadable') return received.text ? `received “${received.text}”, which could not be read as a time` : 'time of receipt not known';
  if (received.precision === 'day') return `received ${dayWords(received.at)}, time not known`;
  if (received.precision === 'month') return `received in ${monthWords(received.at)}, day not known`;
  return `received ${momentWords(received.at, now)}`;
};

export const roleNames: Readonly<Record<Party['role'], string>> = { victim: 'Victim', suspect: 'Suspect', witness: 'Witness', reporter: 'Reporter', other: 'Other' };

/** What is known of somebody beside their name and the note. */
export const partyDetails = ({ kind, age, dateOfBirth, phone }: Party): readonly string[] =>
  [kind === 'organisation' ? 'organisation' : null, age === null ? null : `aged ${age}`, dateOfBirth === null ? null : `born ${dateWords(dateOfBirth)}`, phone].filter((part) => part !== null);
