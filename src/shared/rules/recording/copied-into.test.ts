/** What one report adds to the main record (NSIR, pages 4-5): a baseline, the smallest change, and that nothing is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IncidentText, IncidentVersion, Party } from '../../domain/incident.ts';
import { notExactDuplicate } from './batchable.ts';
import { copiedInto } from './copied-into.ts';

const person = (role: Party['role'], name: string | null, change: Partial<Party> = {}): Party => ({ role, kind: 'person', name, dateOfBirth: null, age: null, phone: null, note: null, ...change });
const version = (text: Partial<IncidentText> = {}, capacity: IncidentVersion['codes']['capacity'] = 'other-third-party'): IncidentVersion => ({
  codes: { received: { at: '2026-04-13T07:00:00.000Z' as never, precision: 'minute', text: null }, route: '101-call', capacity, openingCode: 'Nuisance', sourceClosing: null, qualifiers: [], grade: null },
  text: { narrative: 'A fire in the yard.', log: [], parties: [], place: null, occurred: null, other: [], ...text },
});
const ann = person('reporter', 'Ann Other');
const entry = (text: string) => ({ at: '2026-04-13T07:00:00.000Z', author: 'Copied from R-2', text });

test.for<readonly [string, IncidentVersion, IncidentVersion, Partial<IncidentText>]>([
  ['a second caller', version({ parties: [ann] }), version(), { parties: [ann] }],
  ['one who reports as a victim is a caller and a victim', version({ parties: [ann] }, 'victim'), version(), { parties: [ann, { ...ann, role: 'victim' }] }],
  ['a victim who reports, and is named as the victim alone', version({ parties: [person('victim', 'Ann Other')] }, 'victim'), version(), { parties: [person('victim', 'Ann Other')] }],
  ['somebody in another role', version({ parties: [person('witness', 'Ann Other')] }), version({ parties: [ann] }), { parties: [ann, person('witness', 'Ann Other')] }],
  ['a number of somebody who is there by name', version({ parties: [{ ...ann, phone: '01632 960 114' }] }), version({ parties: [ann] }), { parties: [{ ...ann, phone: '01632 960 114' }] }],
  ['a name of somebody who is there by number', version({ parties: [{ ...ann, phone: '01632 960 114' }] }), version({ parties: [person('reporter', null, { phone: '01632 960 114', note: 'A woman' })] }), { parties: [{ ...ann, phone: '01632 960 114', note: 'A woman' }] }],
  ['somebody of that name with another number is another', version({ parties: [{ ...ann, phone: '01632 960 999' }] }), version({ parties: [{ ...ann, phone: '01632 960 114' }] }), { parties: [{ ...ann, phone: '01632 960 114' }, { ...ann, phone: '01632 960 999' }] }],
  ['two of whom neither is named are two', version({ parties: [person('suspect', null, { note: 'A tall man' })] }), version({ parties: [person('suspect', null, { age: 30 })] }), { parties: [person('suspect', null, { age: 30 }), person('suspect', null, { note: 'A tall man' })] }],
  ['an organisation of that name is another', version({ parties: [{ ...ann, kind: 'organisation' }] }), version({ parties: [ann] }), { parties: [ann, { ...ann, kind: 'organisation' }] }],
  ['other words', version({ narrative: 'My van burns.' }), version(), { log: [entry('My van burns.')] }],
  ['words of which the record holds some', version({ narrative: 'A fire in the yard. My van burns.' }), version(), { log: [entry('A fire in the yard. My van burns.')] }],
  ['an entry of its log, when it was made', version({ log: [{ at: '2026-04-13T08:00:00.000Z' as never, author: 'Operator', text: 'It spreads.' }] }), version(), { log: [{ ...entry('It spreads.'), at: '2026-04-13T08:00:00.000Z' as never }] }],
  ['a field of its source, under its name', version({ other: [{ name: 'Vehicle', value: 'White van' }] }), version(), { log: [entry('Vehicle: White van')] }],
  ['a field as long as an entry, under its name and in two', version({ other: [{ name: 'Vehicle', value: `${'x'.repeat(19_999)}y` }] }), version(), { log: [entry(`Vehicle: ${'x'.repeat(19_991)}`), entry(`Vehicle: ${'x'.repeat(8)}y`)] }],
  ['more than an entry holds, in two', version({ narrative: 'x'.repeat(20_001) }), version(), { log: [entry('x'.repeat(20_000)), entry('x')] }],
])('%s', ([, from, main, adds]) => {
  expect(copiedInto(main, from, 'R-2')).toEqual({ ...main, text: { ...main.text, ...adds } });
});

test.for<readonly [string, IncidentVersion, IncidentVersion]>([
  ['the same again', version({ parties: [ann] }), version({ parties: [ann] })],
  ['words that the log holds', version({ narrative: 'My van burns.' }), version({ log: [{ at: null, author: 'Operator', text: 'Caller: My  van burns.' }] })],
  ['less of somebody', version({ parties: [ann] }), version({ parties: [{ ...ann, phone: '01632 960 114' }] })],
  ['nothing but white space', version({ narrative: ' \n' }), version()],
])('%s adds nothing', ([, from, main]) => {
  expect(copiedInto(main, from, 'R-2')).toBe(main);
});

const word = fc.constantFrom('fire', 'van', 'yard', 'gate', ' ', 'Ann', '01632');
const words = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyParty: fc.Arbitrary<Party> = fc.record({ role: fc.constantFrom('victim', 'suspect', 'witness', 'reporter', 'other'), kind: fc.constantFrom('person', 'organisation'), name: maybe(words), dateOfBirth: fc.constant(null), age: maybe(fc.constantFrom(30, 31)), phone: maybe(words), note: maybe(words) });
const anyVersion = fc
  .record({ narrative: words, log: fc.array(words, { maxLength: 2 }), parties: fc.array(anyParty, { maxLength: 3 }), other: fc.array(words, { maxLength: 2 }), capacity: fc.constantFrom('victim' as const, 'other-third-party' as const) })
  .map(({ narrative, log, parties, other, capacity }) => version({ narrative, log: log.map((text) => ({ at: null, author: 'Operator', text })), parties, other: other.map((value) => ({ name: 'Note', value })) }, capacity));

test('whatever is copied, nothing of the main record is lost, nothing is asked to be copied after it, and nothing is copied twice', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (main, from) => {
      const whole = copiedInto(main, from, 'R-2');
      expect(whole.text.log.slice(0, main.text.log.length)).toEqual(main.text.log);
      expect(whole).toEqual({ ...main, text: { ...main.text, log: whole.text.log, parties: whole.text.parties } });
      for (const [at, party] of main.text.parties.entries()) for (const [detail, value] of Object.entries(party)) if (value !== null) expect(whole.text.parties[at]?.[detail as keyof Party]).toBe(value);
      expect(notExactDuplicate(from, whole).filter(({ says }) => says.includes('copy'))).toEqual([]);
      expect(copiedInto(whole, from, 'R-2')).toBe(whole);
    }),
  );
});
