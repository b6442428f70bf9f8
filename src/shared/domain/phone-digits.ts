/** A telephone number as digits, however it is written: `+44 7700 900123`, `0044 (0)7700 900123` and `07700 900 123` are one. */
export const phoneDigits = (written: string): string => written.replace(/\D/g, '').replace(/^(?:0044|44)0?/, '0');
