/** One JSON record as names and values. Nothing is lost on the way: a name used twice or a reserved name refuses the record. */
import type { RefusalReason } from '../../../../shared/intake/refusal.ts';

type JsonRecord = { readonly names: string[]; readonly cells: string[] };

const forbidden: ReadonlySet<string> = new Set(['__proto__']);
const deepest = 20;
/** What tells where a JSON text opens, closes and names: strings, so that none of the rest is sought in one. */
export const jsonTokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/** `JSON.parse` keeps the last of two members with the same name and says nothing. `text` is valid JSON. */
const memberProblem = (text: string): RefusalReason | null => {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(jsonTokens)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > deepest) return 'too-deep';
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const name = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1);
      if (forbidden.has(name)) return 'name-forbidden';
      const names = open.at(-1);
      if (names?.has(name)) return 'name-twice';
      names?.add(name);
    } else last = token;
  }
  return null;
};

/** Numbers as they are written: 12345678901234567890 must not become another one. */
type Reviver = (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) => unknown;
const asWritten: Reviver = (_key, value, context) => (typeof value === 'number' ? (context?.source ?? String(value)) : value);

const scalar = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members of members go by their path; several values of one path become lines of one cell. */
const flatten = (value: unknown, path: string, into: Map<string, string>): void => {
  if (Array.isArray(value)) for (const each of value) flatten(each, path, into);
  else if (isObject(value)) for (const [name, member] of Object.entries(value)) flatten(member, path === '' ? name : `${path}.${name}`, into);
  else {
    const before = into.get(path);
    const text = scalar(value);
    into.set(path, before === undefined || before === '' ? text : text === '' ? before : `${before}\n${text}`);
  }
};

const isEveryTextWhole = (cells: readonly string[]): boolean => cells.every((cell) => cell.isWellFormed() && !cell.includes('\0'));

export const readJsonRecord = (text: string): JsonRecord | RefusalReason => {
  let value: unknown;
  try {
    value = JSON.parse(text, asWritten as (this: unknown, key: string, value: unknown) => unknown);
  } catch {
    return 'json-broken';
  }
  if (!isObject(value)) return 'not-a-record';
  const problem = memberProblem(text);
  if (problem !== null) return problem;
  const members = new Map<string, string>();
  flatten(value, '', members);
  const record = { names: [...members.keys()], cells: [...members.values()] };
  return isEveryTextWhole(record.cells) && isEveryTextWhole(record.names) ? record : 'not-text';
};
