/** The points to prove of an offence whose elements no page of the rules states, as the force crime registrar signed them. */
import { z } from 'zod';
import { isLocalDate } from './local-date.ts';
import { line } from './text.ts';

export const SignedPoints = z.strictObject({
  offence: line('The offence').describe('Its id in the offence list'),
  elements: z
    .array(line('An element'))
    .min(1, { error: 'An element is needed' })
    .max(20, { error: 'More than 20 elements are given' })
    .refine((elements) => new Set(elements).size === elements.length, { error: 'An element is given twice' }),
  source: line('Where they come from').describe('The Act and section, or what else states them'),
  registrar: line('The registrar'),
  signedOn: z.string().refine(isLocalDate, { error: 'a date there is, such as 2026-04-12' }),
});
export type SignedPoints = Readonly<z.infer<typeof SignedPoints>>;

/** As the registrar enters them, in their own name and of today. */
export const PointsToSign = SignedPoints.omit({ registrar: true, signedOn: true });

/** As they are kept, under the id of the act that entered them. */
export type Signed = SignedPoints & { readonly id: string };
