/** Where the records of a JSON file lie: outside, or on which path inside an object. */
import type { IntakeField } from '../../../../shared/intake/mapping.ts';
import { fieldCalled } from './column-names.ts';
import { IntakeFailure } from './intake-failure.ts';
import { isObject } from './json-record.ts';
import { largestInside, listsIn } from './read-json.ts';

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/** The longest list, for beside the records there may be lists of codes. */
const longestList = (value: unknown): string | null => listsIn(value).toSorted((a, b) => b.records - a.records)[0]?.path ?? null;

/** What an incident is told by: which it is, when it was received, what was reported. */
const telling: Readonly<Partial<Record<IntakeField, string>>> = { reference: 'which', receivedAt: 'when', receivedDate: 'when', receivedTime: 'when', narrative: 'what' };

const toldBy = (name: string): string | null => {
  const field = fieldCalled(name);
  return field === null ? null : (telling[field] ?? null);
};

const told = (record: unknown): number => new Set(isObject(record) ? Object.keys(record).flatMap((name) => toldBy(name) ?? []) : []).size;

const lookedRecords = 20;

const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = path.split('.').reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
  return Array.isArray(found) ? found : [];
};

/** An incident has a list inside too: its log. It says more of an incident itself than the list does; what lies around a list of incidents says less. */
const isIncident = (value: unknown, path: string): boolean => told(value) > Math.max(1, ...listAt(value, path).slice(0, lookedRecords).map(told));

/**
 * Null where the file is a list of records or has one record a line; otherwise the path. A file whose first line is one
 * object and that goes on is one record a line. `whole` reads it all, where it is small enough.
 */
export const sniffJson = async (start: string, whole: () => Promise<string>, bytes: number, isWhole: boolean): Promise<string | null> => {
  if (start.startsWith('[')) return /^\[\s*(?:[[{\]"\d-]|true|false|null)/.test(start) ? null : 'not-json';
  const lineEnd = start.indexOf('\n');
  const first = parsed(lineEnd < 0 ? start : start.slice(0, lineEnd));
  const more = lineEnd >= 0 && (start.slice(lineEnd).trim() !== '' || !isWhole);
  if (first !== null && more) return null;
  if (!/^\{\s*(?:"|\})/.test(start)) return 'not-json';
  if (bytes > largestInside) throw new IntakeFailure('json-too-large');
  const all = first ?? parsed((await whole()).trim());
  if (all === null) {
    // One record a line whose first is broken: the rows will say so. A lone broken object is no list.
    if (more && /\n\s*\{[^\n]*\}\s*(?:\n|$)/.test(start)) return null;
    throw new IntakeFailure('json-broken');
  }
  const path = longestList(all.value);
  if (path !== null && !isIncident(all.value, path)) return path;
  if (first !== null) return null;
  throw new IntakeFailure('no-records');
};
