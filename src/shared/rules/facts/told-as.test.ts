/** The page that says which kind of act tells a crime. */
import { expect, test } from 'vitest';
import { FactsDocument } from './document.ts';
import { kindKnownAs } from './known-as.ts';
import { shapesByKind } from './schema-parts.ts';
import { toldAs } from './told-as.ts';

const shapes = shapesByKind(FactsDocument.shape.acts);

test('no crime is told in two rows, and every kind there is can be looked up', () => {
  const words = toldAs.flatMap((row) => row.words);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(toldAs.flatMap(({ kinds }) => kinds).filter((kind) => !shapes.has(kind))).toEqual([]);
});

test('every crime has a name, and every row a fact to tell it by', () => {
  expect(toldAs.flatMap(({ words }) => words.filter((word) => !/^[a-z][a-z -]{3,}$/.test(word)))).toEqual([]);
  expect(toldAs.filter(({ words }) => words.length === 0)).toEqual([]);
  expect(['murder', 'stalking', 'arson', 'rape', 'shoplifting', 'affray'].map((word) => toldAs.find(({ words }) => words.includes(word))?.kinds[0])).toEqual(['death', 'course-of-conduct', 'damage', 'sexual-act', 'theft', 'public-disorder']);
  expect(toldAs.filter(({ by }) => !/`\w+`/.test(by))).toEqual([]);
});

test('every fact it names is one of the kind or of the document', () => {
  const wrong = toldAs.flatMap(({ kinds, by }) => [...by.matchAll(/`([\w-]+)`/g)].flatMap(([, name = '']) => (kinds.some((kind) => name in (shapes.get(kind) ?? {})) || name in FactsDocument.shape ? [] : [name])));
  expect(wrong).toEqual([]);
});

test('what an error says of a guessed kind is what the page says', () => {
  const other = toldAs.flatMap(({ words, kinds }) => words.filter((word) => ![null, ...kinds].includes(kindKnownAs(word) as never)));
  expect(other).toEqual([]);
});
