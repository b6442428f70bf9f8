/** Failures as values: what the page and the command line are told of an input that is not of its shape. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { AppError, errorCodes, fail, invalid, ok, problemsOf } from './result.ts';

const Shape = z.strictObject({ name: z.string({ error: 'A name is needed' }), list: z.array(z.strictObject({ at: z.int() })) });
const errorOf = (input: unknown): z.ZodError => {
  const { error } = Shape.safeParse(input);
  if (!error) throw new Error('It has the shape');
  return error;
};

test.for<readonly [string, unknown, string, readonly string[]]>([
  ['a field missing', { list: [] }, 'name: A name is needed', ['name']],
  ['a field deep inside', { name: 'x', list: [{ at: 1 }, { at: 'two' }] }, 'list.1.at: This should be a number', ['list.1.at']],
  ['a field nobody asked for', { name: 'x', list: [], stray: 1 }, 'There is no field called “stray” here', ['']],
  ['several', { list: [{}] }, 'name: A name is needed', ['name', 'list.0.at']],
  ['nothing at all', undefined, 'This is needed', ['']],
])('%s', ([, input, message, paths]) => {
  const result = invalid(errorOf(input));
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid', message } });
  expect(problemsOf(errorOf(input)).map(({ path }) => path)).toEqual(paths);
});

test('what was typed is not repeated in what is said of it', () => {
  const result = invalid(errorOf({ name: 'x', list: [{ at: 'Jane Example, 4 Test Street' }] }));
  expect(JSON.stringify(result)).not.toContain('Example');
});

test.each(errorCodes)('a failure %s has every part, empty where nothing is said', (code) => {
  const result = fail(code, 'A sentence.');
  expect(result).toEqual({ ok: false, error: { code, message: 'A sentence.', problems: [], path: null, reference: null } });
  expect(!result.ok && AppError.parse(result.error)).toEqual(!result.ok && result.error);
});

test('a value is handed on as it is', () => {
  expect(ok(null)).toEqual({ ok: true, value: null });
});
