/**
 * What crosses between page and main process here: plain data, as JSON. Electron clones more (dates, maps, buffers); the
 * application sends plain data only, so anything else is refused as Electron refuses a function. Undefined members are
 * dropped, which Electron keeps.
 */
const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
};

const check = (value: unknown, depth: number): void => {
  if (depth > 200) throw new Error('An object could not be cloned.');
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return;
    case 'number':
      if (Number.isFinite(value)) return;
      break;
    case 'object':
      if (value === null) return;
      if (Array.isArray(value)) return value.forEach((item) => check(item, depth + 1));
      if (isPlain(value)) return Object.values(value).forEach((item) => check(item, depth + 1));
      break;
  }
  throw new Error('An object could not be cloned.');
};

export const encode = (values: readonly unknown[]): string => {
  check(values, 0);
  return JSON.stringify(values);
};

export const decode = (text: string): unknown[] => JSON.parse(text) as unknown[];
