import { expect, test } from 'vitest';
import { InstantText } from './instant.ts';

test.each(['', 'yesterday', '2026-04-12', '2026-13-40T06:12:00Z', 'Z'])('%j is refused as a moment, not thrown over', (text) => {
  expect(InstantText.safeParse(text).success).toBe(false);
});

test('a moment with its zone is kept in the one form there is', () => {
  expect(InstantText.parse('2026-04-12T06:12:00+01:00')).toBe('2026-04-12T05:12:00.000Z');
});
