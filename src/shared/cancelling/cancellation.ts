/**
 * A cancellation as somebody asks for it: one recorded crime, its category, and what that category asks (Crime Recording Rules 2026/27,
 * pages 25-26). Wherever additional verifiable information is what it rests on, its four facts are said: when it became available, where
 * it came from, how it was verified and what it determines (Outcomes for Recorded Crimes 2026, page 28; asked of C1 and C5 on pages 26-27).
 */
import { z } from 'zod';
import { InstantText } from '../domain/instant.ts';
import { line, prose } from '../domain/text.ts';

export const categories = ['C1', 'C2', 'C3', 'C4', 'C5'] as const;
export type Category = (typeof categories)[number];

export const categoryNames: Readonly<Record<Category, string>> = {
  C1: 'transferred to another force',
  C2: 'additional verifiable information',
  C3: 'duplicate, or part of a crime already recorded',
  C4: 'recorded in error',
  C5: 'self-defence',
};

export const Information = z.strictObject({
  words: prose('The information'),
  since: InstantText.describe('When it became available'),
  from: prose('Where it came from', 3),
  verified: prose('How it was verified'),
  determines: prose('What it determines'),
});
export type Information = z.infer<typeof Information>;

/** Asked of what somebody may take back: C2, C4 and C5 (Outcomes, page 29). `pressure` where the report was withdrawn. */
const withdrawal = { withdrawn: z.boolean({ error: 'Say whether the victim has withdrawn the report' }), pressure: z.boolean().nullable().default(null) };

/** Asked of mutilation where the facts told do not say it: whether it was reported under the mandatory duty (page 45). */
const mandatoryReport = z.boolean().nullable().default(null);

const plain = z.discriminatedUnion('category', [
  z.strictObject({ category: z.literal('C1'), information: Information, force: line('The receiving force'), reference: line('Their reference'), referenceKind: z.enum(['crime-number', 'crime-related-incident-number']) }),
  z.strictObject({ category: z.literal('C2'), information: Information, ...withdrawal, mandatoryReport, groundsDecision: z.enum(['none', 'negative-reasonable', 'negative-conclusive']).nullable().default(null).describe('Of modern slavery: the decision of the national referral mechanism') }),
  z.strictObject({ category: z.literal('C3'), of: line('The other record').describe('A crime number, or the reference of an incident of this bureau'), same: prose('How they are the same'), isLive: z.boolean().describe('Where this bureau does not have it: it is live and counted') }),
  z.strictObject({ category: z.literal('C4'), mistake: prose('How the mistake came about'), shows: prose('What shows that no notifiable crime was committed'), ...withdrawal, mandatoryReport }),
  z.strictObject({ category: z.literal('C5'), information: Information, ...withdrawal }),
]);

export const Cancellation = plain.superRefine((asked, context) => {
  if ('withdrawn' in asked && asked.withdrawn && asked.pressure === null) context.addIssue({ code: 'custom', path: ['pressure'], message: 'Say whether there is clear concern of fear, coercion, influence or pressure' });
});
export type Cancellation = z.infer<typeof Cancellation>;

/** What is new by what it rests on; null where it rests on something else. */
export const informationOf = (asked: Cancellation): Information | null => ('information' in asked ? asked.information : null);

/** Of these the victim has been told before the crime leaves the figures (page 26). */
export const tellsVictim = (category: Category): boolean => category === 'C1' || category === 'C2' || category === 'C5';

/** Whoever decides these is independent of the investigation (page 25). */
export const asksIndependence = (category: Category): boolean => category !== 'C1';

/** These a report withdrawn under pressure keeps from being cancelled; the others stay on the record elsewhere (Outcomes, page 29). */
export const barredByPressure = (category: Category): boolean => category === 'C2' || category === 'C4' || category === 'C5';

/** Where a cancellation stands. `barred`: there is clear concern of pressure; `overtaken`: the crime is not what it was when it was asked for. */
export const cancellationStates = ['asked', 'authorised', 'refused', 'barred', 'overtaken', 'cancelled'] as const;
export type CancellationState = (typeof cancellationStates)[number];
