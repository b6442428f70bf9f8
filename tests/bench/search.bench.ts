/** Search while typing over reports as the demonstration tells them. `ASSAY_BENCH_INCIDENTS` asks for another number of them. */
import { test } from 'vitest';
import type { Context } from '../../src/main/engine/session.ts';
import { steppedClock } from '../../src/main/engine/clock.ts';
import { fail } from '../../src/shared/ipc/result.ts';
import { largeBureau, lookedAt, openLarge } from './large/large-bureau.ts';
import { measureSearch } from './measure-search.ts';

const incidents = Number(process.env['ASSAY_BENCH_INCIDENTS'] ?? 1_000_000);

test('search while typing', async () => {
  const bureau = await openLarge(await largeBureau(incidents), steppedClock(lookedAt));
  const person = bureau.reader.store.people.all()[0];
  if (!person) throw new Error('The large bureau has nobody');
  const context: Context = { bureau, person, who: { person: person.id, role: person.role, session: 'bench' }, pathOf: () => fail('not-found', 'There is no file'), leave: () => undefined, announce: () => undefined };
  await measureSearch(context, `of ${incidents.toLocaleString('en-GB')} incidents`);
  bureau.close();
}, 3_600_000);
