import { expect, test } from 'vitest';
import { InstantText } from './instant.ts';

test.each(['', 'yesterday', '2026-04-12', '2026-13-40T06:12:00Z', 'Z', '2026-02-30T10:00:00Z', '2026-02-29T10:00:00Z', '12/04/2026 06:12:00Z', '12 April 2026 06:12:00Z', '2026-04-12T06:12:00', '2026-04-12T06:72Z', '2026-04-12'])('%j is refused as a moment, not thrown over', (text) => {
  expect(InstantText.safeParse(text).success).toBe(false);
});

test('a moment that is missing is asked for as people write it, one that is wrong as files do', () => {
  const said = (text: string) => InstantText.safeParse(text).error?.issues[0]?.message;
  expect(said('')).toBe('A date and time is needed, such as 12/04/2026 06:12');
  expect(said('2026-04-12')).toBe('a date and time with its zone, such as 2026-04-12T06:12:00+01:00');
});

test.each(['2028-02-29T10:00:00Z', '2026-04-12T06:12+01:00', '2026-04-12T06:12:00.5Z'])('%s is a moment', (text) => {
  expect(InstantText.safeParse(text).success).toBe(true);
});

test('a moment with its zone is kept in the one form there is', () => {
  expect(InstantText.parse('2026-04-12T06:12:00+01:00')).toBe('2026-04-12T05:12:00.000Z');
});
