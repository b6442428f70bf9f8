/** Telephone numbers of this country however they are written: the same ten or eleven digits from the first 0. */
import { phoneDigits } from '../domain/phone-digits.ts';

const gap = String.raw`[\s().-]{0,3}`;

/** As written: `07700 900123`, `+44 (0)7700 900 123`, `0044-7700-900123`. */
export const phonePattern = String.raw`(?:\+44|0044)(?:${gap}\d){9,11}(?!\d)|\(?0(?:${gap}\d){9,10}(?!\d)`;

const anywhere = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phonePattern})`, 'gu');

const mostPhones = 200;

export const phonesIn = (text: string): readonly string[] => [...new Set(Array.from(text.matchAll(anywhere), ([written]) => phoneDigits(written)))].slice(0, mostPhones);
