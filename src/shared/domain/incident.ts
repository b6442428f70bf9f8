/** An incident as the bureau reads it. Text and codes form a version; a version is never changed, only followed. */
import { z } from 'zod';
import { InstantText } from './instant.ts';
import { Capacity, Received, Route } from './report.ts';
import { longestLine, longestProse, tooLong } from './text.ts';

const atMost = (what: string, most: number) => z.string().max(most, { error: tooLong(what, most) });
const short = (what: string) => atMost(what, longestLine);
/** What a report and each entry of a log hold; the page and the import are held to the same. */
export const longestNarrative = 200_000;
export const mostQualifiers = 50;

const partyRoles = ['victim', 'suspect', 'witness', 'reporter', 'other'] as const;

export const Party = z.strictObject({
  role: z.enum(partyRoles),
  kind: z.enum(['person', 'organisation']),
  name: short('A name').nullable(),
  dateOfBirth: z.string().max(10).nullable().default(null),
  age: z.int().min(0).max(130).nullable().default(null),
  phone: short('A telephone number').nullable().default(null),
  note: z.string().max(2000).nullable().default(null),
});
export type Party = z.infer<typeof Party>;

export const LogEntry = z.strictObject({
  at: InstantText.nullable(),
  author: short('Who wrote it'),
  text: atMost('An entry', longestProse),
});
export type LogEntry = z.infer<typeof LogEntry>;

export const Place = z.strictObject({
  text: short('The place'),
  postcode: short('The postcode').nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
});
export type Place = z.infer<typeof Place>;

/** The part that names people and tells what happened. Stored apart from everything else, with its salt. */
export const IncidentText = z.strictObject({
  narrative: atMost('What was reported', longestNarrative),
  log: z.array(LogEntry).max(2000),
  parties: z.array(Party).max(200),
  place: Place.nullable(),
  occurred: short('When it happened').nullable().describe('When it happened, as reported'),
  other: z.array(z.strictObject({ name: short('The name of a field'), value: atMost('A field', longestProse) })).max(200),
});
export type IncidentText = z.infer<typeof IncidentText>;

/** The part made of codes, safe for events and figures. */
export const IncidentCodes = z.strictObject({
  received: Received,
  route: Route,
  capacity: Capacity.nullable(),
  openingCode: short('The opening code').nullable(),
  sourceClosing: short('The closing code').nullable().describe('Closing code or disposition given by the source'),
  qualifiers: z.array(short('A qualifier')).max(mostQualifiers),
  grade: short('The grade').nullable(),
});
export type IncidentCodes = z.infer<typeof IncidentCodes>;

export const IncidentVersion = z.strictObject({ codes: IncidentCodes, text: IncidentText });
export type IncidentVersion = z.infer<typeof IncidentVersion>;

/** Live incidents carry the 24-hour clock; historic ones carry none and stay out of live views and timeliness. */
export const regimes = ['live', 'historic'] as const;
export const Regime = z.enum(regimes);
export type Regime = z.infer<typeof Regime>;
