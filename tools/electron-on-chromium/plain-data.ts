/**
 * What crosses between page and main process here: plain data, as JSON in which `undefined` keeps its place. Electron clones
 * more (dates, maps, buffers); the application sends plain data only, so anything else is refused and not changed on the way.
 */
const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const check = (value: unknown, depth: number): void => {
  if (depth > 200 || typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
  const isLeaf = value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (isLeaf) return;
  if (Array.isArray(value)) return value.forEach((item) => check(item, depth + 1));
  if (typeof value !== 'object' || value === null || !isPlain(value)) throw new Error('electron-on-chromium does not provide anything but plain data between page and main process.');
  for (const item of Object.values(value)) check(item, depth + 1);
};

/** A text that begins with NUL gets another; one NUL alone is `undefined`. */
export const encode = (values: readonly unknown[]): string => {
  check(values, 0);
  return JSON.stringify(values, (_key, value: unknown) => (value === undefined ? '\0' : typeof value === 'string' && value.startsWith('\0') ? `\0${value}` : value));
};

const restore = (value: unknown): unknown => {
  if (typeof value === 'string') return value === '\0' ? undefined : value.startsWith('\0') ? value.slice(1) : value;
  if (Array.isArray(value)) return value.map(restore);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item)]));
};

export const decode = (text: string): unknown[] => {
  const values = JSON.parse(text) as unknown[];
  return text.includes('"\\u0000') ? (restore(values) as unknown[]) : values;
};

/** The same functions for the page's side: Node has taken their types away by the time they are read. */
export const plainDataScript: string = [isPlain, check, encode, restore, decode].map((each) => `const ${each.name} = ${each.toString()};`).join('\n');
