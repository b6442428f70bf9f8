/** What is noted of the log of looks, however many sittings have ended. */
import { expect, test } from 'vitest';
import type { TrailEvent } from '../../../shared/trail/event.ts';
import { notedLooks } from './noted-looks.ts';

const noted = (size: number): TrailEvent => ({ v: 1, origin: 'assay/b/w', seq: size, at: '2026-04-13T08:00:00.000Z', actor: 'a', role: 'assessor', session: 's', kind: 'looks.noted', data: { size, root: `${size}`.padStart(64, '0') } }) as TrailEvent;

test('the largest of many thousand heads is known, and each root by its size', () => {
  const looks = notedLooks();
  expect(looks.largest()).toBe(0);
  for (let size = 1; size <= 200_000; size++) looks.take(noted(size));
  looks.take(noted(7));
  expect([looks.largest(), looks.rootAt(150_000), looks.rootAt(200_001)]).toEqual([200_000, '150000'.padStart(64, '0'), undefined]);
});
