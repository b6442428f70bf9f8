/** Which rules use a fact: those whose file, or a file of the rules beside it that is no rule itself, asks for it by name. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FactsDocument } from '../../src/shared/rules/facts/document.ts';
import { shapesByKind } from '../../src/shared/rules/facts/schema-parts.ts';
import { rulebook } from '../../src/shared/rules/rulebook.ts';

const folder = join(import.meta.dirname, '../../src/shared/rules');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('facts'))
  .map((file) => join(folder, file));

const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

const ids = new Set(rulebook.map(({ id }) => id));

const named = new Map(files.map((file) => [file, [...new Set([...(textOf.get(file) ?? '').matchAll(/(?:id: |\(\s*)'([^']+)'/g)].flatMap(([, id = '']) => (ids.has(id) ? [id] : [])))]] as const));

const rulesIn = (file: string): readonly string[] => named.get(file) ?? [];

const importsOf = (file: string): readonly string[] =>
  [...(textOf.get(file) ?? '').matchAll(/from '(\.[^']+)'/g)].map((match) => resolve(dirname(file), match[1] ?? '')).filter((target) => textOf.has(target));

/** The text of a rule's file and of what it imports that is no rule itself. */
const reach = (file: string): string => [file, ...importsOf(file).filter((target) => rulesIn(target).length === 0)].map((each) => textOf.get(each) ?? '').join('\n');

const reached = new Map(files.filter((file) => rulesIn(file).length > 0).map((file) => [file, reach(file)]));

/** How a rule asks for a fact: by its name put to a question, or read from the part of the document it belongs to. */
const asking = (fact: string): RegExp =>
  new RegExp(`\\b(?:is|yes|has|atLeast|below|known)\\([^;]*?'${fact}'|\\b(?:act|report|victim|offender|pair|document|each|other)\\.${fact}\\b|\\{[^{};]*\\b${fact}\\b[^{};]*\\}\\)(?:: [^=]+)? =>`);

const kinds = new Set(shapesByKind(FactsDocument.shape.acts).keys());

/** The kinds of act a text names as those its rules are of, or tells apart; none where it speaks of any act. */
const kindsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?:Rule|Case)<('[^>]+)>|\bkind(?: ===|:) ('[^']+')/g)].flatMap(([, of = '', one = '']) => [...`${of}${one}`.matchAll(/'([^']+)'/g)].flatMap(([, kind = '']) => (kinds.has(kind) ? [kind] : []))));

const kindsReached = new Map([...reached].map(([file, text]) => [file, kindsIn(text)]));

/** `kind` of act where the fact is one of a single kind: several kinds call theirs by the same name. */
export const usersOf = (fact: string, kind: string | null = null): readonly string[] => {
  const isOf = (file: string): boolean => kind === null || (kindsReached.get(file)?.size ?? 0) === 0 || kindsReached.get(file)?.has(kind) === true;
  const users = (asked: RegExp): readonly string[] => [...new Set([...reached].flatMap(([file, text]) => (isOf(file) && asked.test(text) ? rulesIn(file) : [])))].toSorted((a, b) => (a < b ? -1 : 1));
  const found = users(asking(fact));
  return found.length > 0 ? found : users(new RegExp(`\\.${fact}\\b|: '${fact}'`));
};
