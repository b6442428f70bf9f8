/** Telephone numbers as digits: `+44 7700 900123`, `0044 (0)7700 900123` and `07700 900 123` are one. */

/** Null for what is no number of a person: too short, an emergency line, or one digit over and over. */
export const phoneDigits = (text: string | null): string | null => {
  const digits = (text ?? '').replace(/\(0\)/g, '').replace(/[^\d+]/g, '').replace(/^(?:\+44|0044)0?/, '0').replace(/\D/g, '');
  if (!/^\d{10,15}$/.test(digits)) return null;
  return /^0?(\d)\1+$/.test(digits) ? null : digits;
};
