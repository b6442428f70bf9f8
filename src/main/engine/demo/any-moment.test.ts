/**
 * The demonstration is made backwards from the moment somebody first starts Assay: whichever that is, every act of it must be accepted.
 * `ASSAY_MOMENTS` asks for more; a failure prints its seed.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breachesIn, madeDemonstration } from '../../../../tests/support/made-demonstration.ts';

const moments = Number(process.env['ASSAY_MOMENTS'] ?? 25);

test('at whatever moment, of whatever size and by whatever seed it is made', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.date({ min: new Date('2026-04-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      async (now, incidents, seed) => {
        const made = await madeDemonstration({ incidents, seed, now: now.toISOString() });
        try {
          expect(breachesIn(made.events)).toEqual([]);
        } finally {
          made.close();
        }
      },
    ),
    { numRuns: moments, endOnFailure: true },
  );
}, 3_600_000);

test('four times as large as it is by itself', async () => {
  const made = await madeDemonstration({ incidents: 12_000, seed: 1, now: '2026-11-30T18:00:00.000Z' });
  try {
    expect(breachesIn(made.events)).toEqual([]);
  } finally {
    made.close();
  }
}, 600_000);
