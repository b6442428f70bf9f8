/** Codes as people type them (`8/77`, `008/77`, `8n`, `195`) against the codes of the list. */

/** `8/77` and `008/77` are one Home Office code; null where the text is not a whole one. */
export const homeOfficeCode = (typed: string): string | null => {
  const match = /^(\d{1,3})\/(\d{1,2})$/.exec(typed.trim());
  return match ? `${match[1]?.padStart(3, '0')}/${match[2]?.padStart(2, '0')}` : null;
};

/** `whole`: the code or the class itself; `start`: what is typed so far begins one of them. */
type CodeFit = 'whole' | 'start' | null;

const startsCode = (typed: string, code: string): boolean => {
  const match = /^(\d{1,3})(\/\d{0,2})?$/.exec(typed);
  return match !== null && code.startsWith(`${match[1]?.padStart(3, '0')}${match[2] ?? '/'}`);
};

/** `8` begins 8L and 8N, not 81. */
const startsClass = (typed: string, classCode: string): boolean =>
  classCode.startsWith(typed) && !/^\d/.test(classCode.slice(typed.length));

export const codeFit = (typed: string, code: string, classCode: string): CodeFit => {
  const lower = typed.toLowerCase();
  const lowerClass = classCode.toLowerCase();
  if (lower === lowerClass || homeOfficeCode(lower) === code) return 'whole';
  return startsCode(lower, code) || startsClass(lower, lowerClass) ? 'start' : null;
};

/** Only text with a digit can be a code; plain words never are. */
export const looksLikeCode = (typed: string): boolean => /^(?=.*\d)[a-z\d/]+$/i.test(typed);
