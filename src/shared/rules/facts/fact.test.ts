/** How names, classes and codes are written wherever a fact holds one. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { ClassCode, HomeOfficeCode, Id } from './fact.ts';

const long = 'V'.repeat(31);
test.each<readonly [string, z.ZodString, readonly string[], readonly string[]]>([
  ['a short name', Id, ['V1', 'a', 'A-1', 'z9-', long], ['', '1V', '-V', 'V_1', 'V 1', 'V1 ', ' V1', 'V1!', `${long}V`]],
  ['a class', ClassCode, ['8N', '105A', '106', '4/1', '4/10', '36', '4/10A'], ['', '8n', '8NN', '1050', '1050A', 'x8N', '8N ', '/1', '4/', '4/100', 'A', '4-1']],
  ['a Home Office code', HomeOfficeCode, ['105/01', '008/06'], ['', '105', '105/1', '1105/01', '105/011', '105-01', 'x105/01', '105/0x']],
])('%s is written as it is written everywhere', (_, schema, right, wrong) => {
  expect(right.filter((each) => !schema.safeParse(each).success)).toEqual([]);
  expect(wrong.filter((each) => schema.safeParse(each).success)).toEqual([]);
});
