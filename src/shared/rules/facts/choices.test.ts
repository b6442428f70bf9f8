/** What may be answered to each fact: every choice is a word of its own, and there is something to choose. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FactsDocument } from './document.ts';
import { checks } from './outcome-checks.ts';
import { bare, shapeOf, shapesByKind, type Schema, type Shape } from './schema-parts.ts';

const groups = ['report', 'victims', 'offenders', 'pairs', 'recorded', 'removals', 'reclassifications', 'outcomes'] as const;
const parts: readonly (readonly [string, Shape])[] = [...groups.map((group) => [group, shapeOf(FactsDocument.shape[group])] as const), ...shapesByKind(FactsDocument.shape.acts)];

const choicesOf = (schema: Schema): readonly string[] | null => {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodArray ? choicesOf(inner.element as Schema) : null;
};

const chosen = parts.flatMap(([part, shape]) => Object.entries(shape).flatMap(([name, schema]) => {
  const choices = choicesOf(schema);
  return choices === null ? [] : [{ at: `${part}.${name}`, choices }];
}));

test('every part has facts, and choices among them where anything is chosen', () => {
  expect(parts.filter(([, shape]) => Object.keys(shape).length === 0)).toEqual([]);
  expect(chosen.length).toBeGreaterThan(parts.length);
});

test('a choice is one of several, each said once and in a word', () => {
  const wrong = chosen.filter(({ choices }) => choices.length < 2 || new Set(choices).size < choices.length || choices.some((choice) => !/^[\dA-Za-z][\d/:A-Za-z-]*$/.test(choice)));
  expect(wrong).toEqual([]);
});

test('what is shown of an outcome is said in words of its own', () => {
  const words: readonly string[] = Object.values(checks);
  expect([words.filter((each) => !each.includes(' ')), new Set(words).size]).toEqual([[], words.length]);
});
