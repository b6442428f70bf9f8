/**
 * RFC 8785 bytes for the values an event may hold: strings, whole numbers, booleans, null, arrays and plain objects.
 * Anything else is refused rather than rounded, so two programs never disagree about a byte.
 */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue };

const quoted = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError('An event holds well-formed text only');
  return JSON.stringify(text);
};

/** Keys in order of UTF-16 code units, no white space, strings escaped as ECMAScript does (RFC 8785, section 3.2). */
export const canonicalJson = (value: CanonicalValue): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError('An event holds whole numbers only');
    return Object.is(value, -0) ? '0' : String(value);
  }
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map((item: CanonicalValue) => canonicalJson(item)).join(',')}]`;
  const object = value as { readonly [key: string]: CanonicalValue };
  // Joined as it goes: an import writes two objects a row, and lists of their members took as long as the rest.
  let members = '';
  for (const key of Object.keys(object).sort()) members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalJson(object[key] as CanonicalValue)}`;
  return `{${members}}`;
};
