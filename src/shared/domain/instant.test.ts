import { expect, test } from 'vitest';
import { InstantText } from './instant.ts';

test.each(['', 'yesterday', '2026-04-12', '2026-13-40T06:12:00Z', 'Z'])('%j is refused as a moment, not thrown over', (text) => {
  expect(InstantText.safeParse(text).success).toBe(false);
});

test('a moment that is missing is asked for as people write it, one that is wrong as files do', () => {
  const said = (text: string) => InstantText.safeParse(text).error?.issues[0]?.message;
  expect(said('')).toBe('A date and time is needed, such as 12/04/2026 06:12');
  expect(said('2026-04-12')).toBe('a date and time with its zone, such as 2026-04-12T06:12:00+01:00');
});

test('a moment with its zone is kept in the one form there is', () => {
  expect(InstantText.parse('2026-04-12T06:12:00+01:00')).toBe('2026-04-12T05:12:00.000Z');
});
