/** What an incident is found by when another is like it. Two that share none of these are never compared. */
import type { IncidentCodes, IncidentText, Party } from '../domain/incident.ts';
import { addressKeys } from './addresses.ts';
import { birthDate } from './birth-dates.ts';
import { nameKeys, wordKeys } from './names.ts';
import { textKeys } from './near-text.ts';
import { occurrenceKeys } from './occurrences.ts';
import { personalPhone } from './phones.ts';
import { marksIn } from './registrations.ts';

export const keyKinds = ['phone', 'born', 'name', 'address', 'vehicle', 'text', 'occurrence'] as const;
export type KeyKind = (typeof keyKinds)[number];

type MatchKey = { readonly kind: KeyKind; readonly value: string };

/** A key of more incidents than this says nothing: a switchboard, a shop, a very common name. It is counted, and not used. */
export const mostOf: Readonly<Record<KeyKind, number>> = { phone: 40, born: 40, name: 12, address: 40, vehicle: 40, text: 40, occurrence: 40 };

/** More parties than this make a list of people, not a report. */
const mostParties = 12;

/** An organisation's number is a switchboard, and its name on a thousand reports. */
export const peopleOf = ({ parties }: Pick<IncidentText, 'parties'>): readonly Party[] => parties.filter(({ kind }) => kind === 'person').slice(0, mostParties);

const personKeys = ({ name, dateOfBirth, phone }: Party): readonly MatchKey[] => {
  const born = birthDate(dateOfBirth);
  const digits = personalPhone(phone);
  return [
    ...(digits === null ? [] : [{ kind: 'phone' as const, value: digits }]),
    ...(born === null ? [] : wordKeys(name).map((word) => ({ kind: 'born' as const, value: `${born} ${word}` }))),
    ...nameKeys(name).map((value) => ({ kind: 'name' as const, value })),
  ];
};

/** Where registration marks are looked for. */
export const vehicleText = ({ narrative, log, other }: IncidentText): string => [narrative, ...log.map(({ text }) => text), ...other.map(({ value }) => value)].join('\n');

/** What is compared of a version. */
export type Compared = { readonly codes: Pick<IncidentCodes, 'received'>; readonly text: IncidentText };

export const keysOf = ({ codes, text }: Compared): readonly MatchKey[] => {
  const keys = [
    ...peopleOf(text).flatMap(personKeys),
    ...addressKeys(text.place).map((value) => ({ kind: 'address' as const, value })),
    ...[...marksIn(vehicleText(text)).keys()].map((value) => ({ kind: 'vehicle' as const, value })),
    ...textKeys(text.narrative).map((value) => ({ kind: 'text' as const, value })),
    ...occurrenceKeys(text.place, codes.received).map((value) => ({ kind: 'occurrence' as const, value })),
  ];
  return [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()];
};
