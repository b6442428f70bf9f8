/** The rules by chapter, in pieces that are each done in minutes. */
import { readdirSync } from 'node:fs';
import { inRoot } from '../bootstrap/paths.mjs';

const rules = 'src/shared/rules';
const foldersIn = (folder) => readdirSync(inRoot(folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const hasRules = (folder) => readdirSync(inRoot(folder)).some((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

/** What holds of the rulebook as a whole; the wide sweeps beside other chapters would cost each mutant seconds and kill none of these. */
const always = ['tests/examples/examples.test.ts', ...['rulebook', 'decide', 'weigh', 'truth', 'in-force'].map((name) => `${rules}/${name}.test.ts`)];

/** What the rulebook as a whole does for a chapter is tried beside that chapter. */
const pipeline = ['additional/*', 'outcomes/related/*', 'location/series/*', 'time/*', 'reporting/*', 'cancelling/*', 'reclassification/*', 'principal-crime/*'].map((tests) => `${rules}/${tests}.test.ts`);

/** A piece is one folder with or without those below it. */
const piece = (chapter, name, mutated) => ({
  chapter,
  name,
  mutate: [mutated, '!**/*.test.ts'],
  // A rule of a chapter is tried by the tests of that chapter wherever they lie in it.
  tests: [...always, ...(chapter === 'engine' ? [`${rules}/*.test.ts`, ...pipeline] : [`${rules}/${chapter}/**/*.test.ts`])],
});

/** A chapter of several folders is a piece for each of them. */
const several = 3;

/** Sweeps through everything that may be told of an act lie beside each kind of act: a piece is tried by its own. */
const sweeping = ['classification'];

const partOf = (chapter, folder) => {
  const whole = piece(chapter, `${chapter}/${folder}`, `${rules}/${chapter}/${folder}/**/*.ts`);
  return sweeping.includes(chapter) ? { ...whole, tests: [...always, `${rules}/${chapter}/*.test.ts`, `${rules}/${chapter}/${folder}/**/*.test.ts`] } : whole;
};

const piecesOf = (chapter) => {
  const below = foldersIn(`${rules}/${chapter}`);
  if (below.length < several) return [piece(chapter, chapter, `${rules}/${chapter}/**/*.ts`)];
  return [...(hasRules(`${rules}/${chapter}`) ? [piece(chapter, `${chapter}/rules`, `${rules}/${chapter}/*.ts`)] : []), ...below.map((folder) => partOf(chapter, folder))];
};

/** The pipeline is as much again as all that it is made of. */
const engine = [piece('engine', 'engine/decide', `${rules}/decide.ts`), piece('engine', 'engine/parts', `${rules}/!(decide).ts`)];

const authority = { chapter: 'authority', name: 'authority', mutate: ['src/shared/authority/**/*.ts', '!**/*.test.ts'], tests: ['src/shared/authority/*.test.ts', 'tests/authority/expected.test.ts'] };

/** What decides beside the rulebook: which decisions are read again, what a cancellation asks, what a ruling answers, how far readings agree. */
const policies = ['review', 'cancelling', 'rulings', 'statistics'].map((folder) => ({ chapter: 'policies', name: `policies/${folder}`, mutate: [`src/shared/${folder}/**/*.ts`, '!**/*.test.ts'], tests: [`src/shared/${folder}/**/*.test.ts`] }));

export const shards = () => [...foldersIn(rules).flatMap(piecesOf), ...engine, authority, ...policies];
