/** How a report reached the police: who made it, by which route, and when it was first received. */
import { z } from 'zod';
import { InstantText } from './instant.ts';

/**
 * In what capacity somebody reports. The third-party rules turn on it: professionals, parents and carers always act
 * for the victim (Crime Recording Rules 2026/27, page 8); a competent authority refers modern slavery (page 48).
 */
export const capacities = [
  'victim',
  'parent-or-carer',
  'professional',
  'other-third-party',
  'police',
  'competent-authority',
] as const;
export const Capacity = z.enum(capacities);
export type Capacity = z.infer<typeof Capacity>;

export const capacityNames: Readonly<Record<Capacity, string>> = {
  victim: 'Victim',
  'parent-or-carer': 'Parent or carer',
  professional: 'Professional',
  'other-third-party': 'Other third party',
  police: 'Police',
  'competent-authority': 'Competent authority',
};

export const routes = [
  '999-call',
  '101-call',
  'online',
  'front-counter',
  'officer',
  'email',
  'letter',
  'partner-referral',
  'import',
] as const;
export const Route = z.enum(routes);
export type Route = z.infer<typeof Route>;

export const routeNames: Readonly<Record<Route, string>> = {
  '999-call': '999 call',
  '101-call': '101 call',
  online: 'Online form',
  'front-counter': 'Front counter',
  officer: 'Officer',
  email: 'E-mail',
  letter: 'Letter',
  'partner-referral': 'Partner referral',
  import: 'Imported file',
};

/**
 * Clock zero: when police first received the report, not when somebody typed it (page 10: "initial report").
 * A source that knows only the day or the month keeps that precision; an unreadable time stays as its text.
 */
export const Received = z.strictObject({
  at: InstantText.nullable(),
  precision: z.enum(['minute', 'day', 'month', 'unreadable']),
  text: z.string().max(200).nullable().describe('As the source wrote it, where it did'),
});
export type Received = z.infer<typeof Received>;
