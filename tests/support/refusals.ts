/** What is said of an input that has not the shape asked for: each field with its sentence, as the page and the command line show it. */
import type { z } from 'zod';
import { problemsOf } from '../../src/shared/ipc/result.ts';

export type Refusal = readonly [path: string, message: string];

/** None where it has the shape. */
export const refusals = (shape: z.ZodType, given: unknown): readonly Refusal[] => {
  const { error } = shape.safeParse(given);
  return error === undefined ? [] : problemsOf(error).map(({ path, message }) => [path, message]);
};
