/** The records of a JSON file as pieces of text, one at a time, so that a large file is never held whole. */
import { IntakeFailure } from './intake-failure.ts';
import { longestRow } from './row.ts';

/** `text` is null where the record is beyond the bound. */
export type JsonPiece = { readonly line: number; readonly text: string | null };

const code = (character: string): number => character.charCodeAt(0);
const [quote, backslash, comma] = [code('"'), code('\\'), code(',')];
const [openList, closeList, openObject, closeObject] = [code('['), code(']'), code('{'), code('}')];

const isSpace = (at: number): boolean => at === 32 || at === 10 || at === 13 || at === 9;

/**
 * Splits an array into its elements. What stands between them must be exactly one comma; whether an element is itself valid
 * is for `JSON.parse` to say.
 */
export async function* splitArray(texts: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  /** Before the list, before an element, inside one, after the list. */
  let place: 'before' | 'element' | 'inside' | 'after' = 'before';
  let depth = 0;
  let inString = false;
  let escaped = false;
  let line = 1;
  let startLine = 1;
  let kept = '';
  let tooLong = false;
  let elements = 0;
  for await (const text of texts) {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const now = text.charCodeAt(at);
      if (now === 10) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (now === backslash) escaped = true;
        else if (now === quote) inString = false;
        continue;
      }
      if (place === 'inside') {
        const ends = depth === 0 && (now === comma || now === closeList);
        if (!ends) {
          if (now === quote) inString = true;
          else if (now === openObject || now === openList) depth += 1;
          else if (now === closeObject || now === closeList) depth -= 1;
          continue;
        }
        kept += text.slice(from, at);
        yield { line: startLine, text: tooLong || kept.length > longestRow ? null : kept.trimEnd() };
        kept = '';
        tooLong = false;
        elements += 1;
        place = now === comma ? 'element' : 'after';
        continue;
      }
      if (isSpace(now)) continue;
      if (place === 'before' && now === openList) place = 'element';
      else if (place === 'element' && now === closeList && elements === 0) place = 'after';
      else if (place === 'element' && now !== comma && now !== closeList && now !== closeObject) {
        place = 'inside';
        from = at;
        startLine = line;
        inString = now === quote;
        depth = now === openObject || now === openList ? 1 : 0;
      } else throw new IntakeFailure('json-broken', `Line ${line}.`);
    }
    if (place !== 'inside') continue;
    if (!tooLong) kept += text.slice(from);
    if (kept.length > longestRow) {
      tooLong = true;
      kept = '';
    }
  }
  if (place !== 'after') throw new IntakeFailure('json-broken', `It ends on line ${line}.`);
}

/** JSON Lines: one record a line; blank lines are none. */
export async function* splitLines(texts: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  let rest = '';
  let line = 0;
  let tooLong = false;
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) {
      line += 1;
      if (tooLong || each.trim() !== '') yield { line, text: tooLong || each.length > longestRow ? null : each };
      tooLong = false;
    }
    if (rest.length > longestRow) {
      tooLong = true;
      rest = '';
    }
  }
  if (tooLong || rest.trim() !== '') yield { line: line + 1, text: tooLong ? null : rest };
}
