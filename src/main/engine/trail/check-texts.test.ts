/** Which texts are held against their events, and by which of an event's fields. */
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/trail/canonical-json.ts';
import { steppedClock } from '../clock.ts';
import { checkTexts } from './check-texts.ts';
import { seal } from './seal.ts';

const check = (name: string, field: string) => {
  const { body, salt, commitment } = seal('Said in confidence.');
  const row = { id: `aaaaaa-000000007/${name}`, event_seq: 7, salt: Buffer.from(salt), body, bytes: canonicalJson({ data: { [field]: commitment } }) };
  return checkTexts({ after: (id) => (id === '' ? [row] : []) }, steppedClock('2026-04-13T08:00:00.000Z'));
};

test.each([
  ['document', 'document', true, 1],
  ['agreed-by', 'agreedBy', true, 1],
  ['view', 'body', true, 1],
  ['document', 'why', false, 1],
  ['file', 'catalogue', true, 0],
  ['row-12', 'file', true, 0],
])('a text "%s" committed to as "%s" holds: %s, and %i is counted', async (name, field, holds, size) => {
  expect(await check(name, field)).toMatchObject({ holds, size });
});
