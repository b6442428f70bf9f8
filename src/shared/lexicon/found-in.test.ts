/** The lexicon: words that point, the same words denied, and the smallest change that says something else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { paragraphsOn } from '../standard/on-page.ts';
import { foundIn } from './found-in.ts';
import { indicators } from './indicators.ts';

const day = '2026-11-01' as LocalDate;
const found = (text: string, on: LocalDate | null = day) => foundIn(text, indicators, on).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`);

test.each<readonly [string, readonly string[]]>([
  ['He put his hands round her neck.', ['strangulation: hands round her neck']],
  ['He grabbed him by the throat and pushed him.', ['strangulation: grabbed him by the throat']],
  ['She has a necklace in her hands.', []],
  ['He choked her until she could not breathe.', ['strangulation: choked', 'could-not-breathe: could not breathe']],
  ['He did not strangle her.', []],
  ['He said he would kill her.', ['threat-to-kill: kill her']],
  ['He made no threats to kill.', []],
  ['He not only threatened to kill him.', ['threat-to-kill: threatened to kill']],
  ['It would kill time.', []],
  ['He followed her to work.', ['following: followed her']],
  ['She followed up the call.', []],
  ['He was outside her house again.', ['following: was outside her house']],
  ['He won’t let her see friends and checks her phone.', ['control: won’t let her', 'control: checks her phone']],
  ['He had a knife in his belt.', ['weapon: knife']],
  ['No weapon was seen.', []],
  ['There was no sign of a weapon.', []],
  ['Weapons: none.', []],
  ['A knife was not seen by anybody.', []],
  ['He had no coat. A knife fell out.', ['weapon: knife']],
  ['There was no knife but a hammer.', ['weapon: hammer']],
  ['He had no phone and a knife.', ['weapon: knife']],
  ['No knife or hammer was found.', []],
  ['She denied being raped.', []],
  ['He denied having a knife.', ['weapon: knife']],
  ['The caller denies any sexual assault.', []],
  ['He has sent naked pictures of her to her employer.', ['intimate-images: naked pictures']],
  ['Her son, aged 9, was in the room.', ['child: son', 'child: aged 9']],
  ['He is aged 19.', []],
  ['The report comes from a social worker.', ['professional: social worker']],
  ['She does not want to make a statement.', ['will-not-support: does not want to make']],
  ['NFA requested.', ['will-not-support: NFA']],
  ['He shouted racist words at them.', ['hate: racist']],
  ['Her brothers say that she has brought shame on them.', ['honour: brought shame']],
  ['He keeps her passport; she works without pay.', ['slavery: keeps her passport']],
  ['She thinks that her drink was spiked.', ['spiking: spiked']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('an entry of a later day is silent for reports of before', () => {
  expect(found('Her drink was spiked.', '2026-03-31' as LocalDate)).toEqual([]);
  expect(found('Her drink was spiked.', '2026-04-01' as LocalDate)).toHaveLength(1);
  expect(found('Her drink was spiked.', null)).toHaveLength(1);
});

test('of a text that never ends a part is read, and no more is pointed at than can be drawn', () => {
  expect(found(`${'a '.repeat(100_000)}knife`)).toEqual([]);
  expect(found('knife '.repeat(900_000))).toHaveLength(1000);
});

test('each entry has a name of its own and a page that can be opened', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  expect(indicators.filter(({ cite }) => paragraphsOn(cite).length === 0).map(({ id }) => id)).toEqual([]);
});

test('whatever the text, places lie in it, in order and apart, and take no long', () => {
  const words = fc.constantFrom('no', 'knife', 'kill', 'her', 'hands', 'round', 'neck', 'not', 'denied', 'being', 'rape', '.', '\n', '“', 'did', 'he', 'son', '\u202e');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')), (text) => {
      const places = foundIn(text, indicators, day);
      for (const [at, { from, to }] of places.entries()) {
        expect(from).toBeGreaterThanOrEqual(places[at - 1]?.to ?? 0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
