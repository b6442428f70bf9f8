/** The telephone numbers that may tell one person from another. */
import { phoneDigits } from '../domain/phone-digits.ts';

/** Its digits; null for what is no number of a person: too short, an emergency line, or one digit over and over. */
export const personalPhone = (text: string | null): string | null => {
  const digits = phoneDigits(text ?? '');
  if (!/^\d{10,15}$/.test(digits)) return null;
  return /^0?(\d)\1+$/.test(digits) ? null : digits;
};
