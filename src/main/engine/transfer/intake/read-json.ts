/** Rows of a JSON file: an array of records, one record a line, or an object with the array inside. */
import { Readable } from 'node:stream';
import { IntakeFailure } from './intake-failure.ts';
import { misfit } from './decode-text.ts';
import { isObject, jsonTokens, readJsonRecord } from './json-record.ts';
import { keptText, type Names, type Row } from './row.ts';
import { splitArray, splitLines, type JsonPiece } from './split-json.ts';

export const largestInside = 64 * 1024 * 1024;
const batchSize = 256;

/** Every path to a list of records inside a value, outermost first. */
export const listsIn = (value: unknown, path = '', depth = 0): { readonly path: string; readonly records: number }[] => {
  if (!isObject(value) || depth > 5) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (Array.isArray(member)) return member.some(isObject) ? [{ path: here, records: member.length }] : [];
    return listsIn(member, here, depth + 1);
  });
};

const whole = async (texts: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const part of texts) {
    text += part;
    if (text.length > largestInside) throw new IntakeFailure('json-too-large');
  }
  return text;
};

/** The text is split again after parsing, so that each record is checked as it is written. */
async function* inside(texts: AsyncIterable<string>, path: string): AsyncGenerator<JsonPiece> {
  const text = await whole(texts);
  let at: unknown;
  try {
    at = JSON.parse(text);
  } catch {
    throw new IntakeFailure('json-broken');
  }
  for (const name of path.split('.')) at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  if (!Array.isArray(at)) throw new IntakeFailure('no-records', `There is no list at ${path}.`);
  const start = startOfList(text, path.split('.'));
  yield* splitArray(Readable.from([text.slice(start.from, start.to)]));
}

/** Where the list lies in text known to be valid: the first place reached by these names. */
const startOfList = (text: string, path: readonly string[]): { readonly from: number; readonly to: number } => {
  const names: (string | null)[] = [];
  let last = '';
  let from = -1;
  let depth = 0;
  for (const match of text.matchAll(jsonTokens)) {
    const token = match[0];
    if (token === '{' || token === '[') {
      if (from < 0 && token === '[' && names.length === path.length && names.every((name, index) => name === path[index])) from = match.index;
      if (from >= 0) depth += 1;
      names.push(null);
    } else if (token === '}' || token === ']') {
      names.pop();
      if (from >= 0 && (depth -= 1) === 0) return { from, to: match.index + 1 };
    } else if (token === ':') names[names.length - 1] = String(JSON.parse(last));
    else last = token;
  }
  throw new IntakeFailure('no-records');
};

/** Where the records lie: `[` begins an array, anything else is a record on its own line, unless the mapping names a path. */
export type JsonShape = { readonly kind: 'array' | 'lines' } | { readonly kind: 'inside'; readonly path: string };

const piecesOf = (texts: AsyncIterable<string>, shape: JsonShape): AsyncGenerator<JsonPiece> =>
  shape.kind === 'inside' ? inside(texts, shape.path) : shape.kind === 'array' ? splitArray(texts) : splitLines(texts);

/** Records with the same members share one list of names, so that what is worked out for one holds for all. */
const sharedNames = () => {
  const known = new Map<string, Names>();
  return (names: Names): Names => {
    const key = JSON.stringify(names);
    const found = known.get(key);
    if (found) return found;
    if (known.size < 1000) known.set(key, names);
    return names;
  };
};

const toRow = ({ line, text }: JsonPiece, row: number, share: (names: Names) => Names): Row => {
  const bad = (reason: Extract<Row, { kind: 'bad' }>['reason']): Row => ({ kind: 'bad', row, line, reason, text: keptText((text ?? '').replaceAll(misfit, '\uFFFD').replaceAll('\0', '\u2400')) });
  if (text === null) return bad('too-long');
  if (text.includes(misfit)) return bad('wrong-encoding');
  const record = readJsonRecord(text);
  return typeof record === 'string' ? bad(record) : { kind: 'row', row, line, names: share(record.names), cells: record.cells };
};

export async function* readJson(texts: AsyncIterable<string>, shape: JsonShape): AsyncGenerator<readonly Row[]> {
  const share = sharedNames();
  let rows: Row[] = [];
  let row = 0;
  for await (const piece of piecesOf(texts, shape)) {
    rows.push(toRow(piece, (row += 1), share));
    if (rows.length < batchSize) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
