/** One element of an offence in a decision: whether it is made out and the words of the narrative it rests on. */
import { z } from 'zod';
import { line, prose } from './text.ts';

/** Places count UTF-16 units of the narrative of the version that was read, as strings do here. */
export const MarkedWords = z
  .strictObject({ from: z.int().min(0), to: z.int().min(1), text: z.string().min(1, { error: 'The marked words are needed' }).max(2000, { error: 'More than 2,000 characters are marked' }) })
  .refine(({ from, to, text }) => to - from === text.length, { error: 'The marked words do not fit their range' });
export type MarkedWords = Readonly<z.infer<typeof MarkedWords>>;

const pointStates = ['made-out', 'not', 'unclear'] as const;
export type PointState = (typeof pointStates)[number];

export const Point = z.strictObject({
  element: line('The element'),
  page: z.string().max(12).nullable().default(null).describe('The page of the rules that states it; null where none does'),
  signed: z.string().max(80).nullable().default(null).describe('The points to prove, signed by the registrar, that it is one of; null with no page where it was entered for this decision'),
  state: z.enum(pointStates, { error: 'Say whether it is made out, not made out or unclear' }),
  words: MarkedWords.nullable().default(null).describe('The words of the narrative it rests on'),
});
export type Point = Readonly<z.infer<typeof Point>>;

export const Rejected = z.strictObject({
  offence: z.string().min(1, { error: 'The offence that was considered is needed' }),
  element: line('The element that failed'),
  why: prose('Why it is rejected'),
});
export type Rejected = Readonly<z.infer<typeof Rejected>>;
