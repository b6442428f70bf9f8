/** What differs between two versions of an incident, field by field, in the words people read it in. */
import type { IncidentVersion } from '../../../../shared/domain/incident.ts';
import { capacityNames, routeNames } from '../../../../shared/domain/report.ts';
import { clockWords, dayWords } from '../../../data/time-words.ts';
import { partyDetails, receivedWords, roleNames } from './version-words.ts';

export type FieldChange = { readonly field: string; readonly before: string; readonly after: string };

const parties = ({ text }: IncidentVersion): string =>
  text.parties.map((party) => [roleNames[party.role], party.name ?? 'not named', ...partyDetails(party), ...(party.note === null ? [] : [party.note])].join(', ')).join('\n');

const placeWords = ({ text: { place } }: IncidentVersion): string =>
  place === null ? '' : [place.text, place.postcode, place.latitude, place.longitude].filter((part) => part !== null && part !== '').join(', ');

/** With what the source wrote, which may change where the moment does not. */
const receivedText = ({ codes: { received } }: IncidentVersion): string =>
  `${receivedWords(received, null)}${received.at === null || received.text === null ? '' : ` (the source wrote ${received.text})`}`;

const logText = ({ text }: IncidentVersion): string =>
  text.log.map((entry) => `${entry.at === null ? '' : `${clockWords(entry.at)}, ${dayWords(entry.at)} `}${entry.author}: ${entry.text}`).join('\n');

const fields: readonly (readonly [name: string, of: (version: IncidentVersion) => string])[] = [
  ['Narrative', ({ text }) => text.narrative],
  ['Log', logText],
  ['People', parties],
  ['Place', placeWords],
  ['When it happened', ({ text }) => text.occurred ?? ''],
  ['First received', receivedText],
  ['Opening code', ({ codes }) => codes.openingCode ?? ''],
  ['Closing code of the source', ({ codes }) => codes.sourceClosing ?? ''],
  ['Qualifiers', ({ codes }) => codes.qualifiers.join(', ')],
  ['Grade', ({ codes }) => codes.grade ?? ''],
  ['Reported by', ({ codes }) => (codes.capacity === null ? '' : capacityNames[codes.capacity])],
  ['Route', ({ codes }) => routeNames[codes.route]],
  ['Other fields', ({ text }) => text.other.map(({ name, value }) => `${name}: ${value}`).join('\n')],
];

export const versionDifference = (before: IncidentVersion, after: IncidentVersion): readonly FieldChange[] =>
  fields.map(([field, of]) => ({ field, before: of(before), after: of(after) })).filter((change) => change.before !== change.after);
