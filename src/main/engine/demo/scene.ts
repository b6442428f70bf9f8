/** One story's who, where and when, and the words its slots stand for. */
import { hourMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import { inventCharacter, speakOf, type Character } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Family, Reporter, Variant } from './family.ts';
import type { CastKey } from './finding.ts';
import { clockTime, dayWords, hourOf, weekdayOf, wholeMinute, writtenDate } from './local-time.ts';
import { inventRegistration, officer } from './names.ts';
import { fill, say } from './phrase.ts';
import { inventPlace, otherForces, otherStreet, otherTown, type ScenePlace } from './places.ts';

export type Scene = {
  readonly family: Family;
  readonly variant: Variant;
  readonly by: Reporter;
  readonly chance: Chance;
  readonly received: Instant;
  readonly occurred: Instant;
  readonly place: ScenePlace;
  readonly cast: ReadonlyMap<CastKey, Character>;
  /** Whom the text has spoken of so far: nobody else is known to the control room. */
  readonly spokenOf: ReadonlySet<CastKey>;
  readonly force: string;
  readonly forceReference: string;
  /** Fills in sentences for this story. */
  readonly say: (text: string) => string;
  /** Fills in a part of a sentence. */
  readonly fill: (text: string) => string;
};

const castOf = (chance: Chance, family: Family, variant: Variant, by: Reporter): ReadonlyMap<CastKey, Character> => {
  const specs = { ...family.cast, ...variant.cast };
  const missing = (by === 'parent' || by === 'professional' || by === 'staff') && specs.r === undefined ? { r: 'any 26-60' } : {};
  return new Map(Object.entries({ ...specs, ...missing }).map(([key, described]) => [key as CastKey, inventCharacter(chance.fork(`cast ${key}`), described)]));
};

const ranged = /^(n|money):(\d+)-(\d+)$/;

/** Slots that draw anew each time they stand in a text. */
const drawn = (chance: Chance, name: string): string | null => {
  const range = ranged.exec(name);
  if (range) {
    const value = chance.whole(Number(range[2]), Number(range[3]));
    return range[1] === 'n' ? String(value) : `£${value.toLocaleString('en-GB')}`;
  }
  return null;
};

/** Who the police know the reporter as: the victim, the witness, or whoever speaks for them. */
export const reporterKey = (by: Reporter): CastKey | null => {
  if (by === 'victim') return 'v';
  if (by === 'third') return 'w';
  return by === 'police' || by === 'authority' ? null : 'r';
};

/** The shift that a sergeant is on at this hour. */
const turnOf = (hour: number): string => (hour >= 6 && hour < 14 ? 'early' : hour >= 14 && hour < 22 ? 'late' : 'night');

const fixedWords = (chance: Chance, place: ScenePlace, occurred: string, received: string, force: (typeof otherForces)[number], reference: string): Readonly<Record<string, () => string>> => {
  const once = (make: () => string): (() => string) => {
    let made: string | null = null;
    return () => (made ??= make());
  };
  return {
    place: () => place.name,
    street: () => place.street,
    town: () => place.town,
    time: () => clockTime(occurred),
    when: () => `${chance.pick(['at about', 'at around', 'shortly before', 'at approximately'])} ${clockTime(occurred)} ${dayWords(occurred, received)}`,
    day: () => dayWords(occurred, received),
    date: () => writtenDate(occurred),
    reg: once(() => inventRegistration(chance)),
    pc: once(() => officer(chance, 'PC')),
    pc2: once(() => officer(chance, 'PC')),
    sgt: once(() => officer(chance, 'PS')),
    otherstreet: once(() => otherStreet(chance)),
    othertown: once(() => otherTown(chance)),
    awaytown: () => force.town,
    force: () => force.name,
    turn: () => turnOf(hourOf(received)),
    forceref: () => reference,
  };
};

/** A function that fills in a text: people of the cast, the place, the time, and words settled once. */
const speaker = (chance: Chance, family: Family, cast: ReadonlyMap<CastKey, Character>, fixed: Readonly<Record<string, () => string>>): Pick<Scene, 'say' | 'fill' | 'spokenOf'> => {
  const settled = new Map<string, string>();
  const spokenOf = new Set<CastKey>();
  const slot = (name: string): string => {
    const [head = '', part = ''] = name.split('.');
    const person = cast.get(head as CastKey);
    if (person) {
      spokenOf.add(head as CastKey);
      return speakOf(person, head, part);
    }
    const own = family.words?.[name];
    if (own !== undefined) {
      const known = settled.get(name) ?? fill(own, chance, slot);
      settled.set(name, known);
      return known;
    }
    const word = fixed[name]?.() ?? drawn(chance, name);
    if (word === null) throw new Error(`${family.key} has no word for ${name}`);
    return word;
  };
  return { spokenOf, say: (text) => say(text, chance, slot), fill: (text) => fill(text, chance, slot) };
};

/** The last moment, not after this one, at which such a thing happens: in its hours, and at school on a school day. */
const inItsHours = (at: Instant, { during, rhythm }: Pick<Family, 'during' | 'rhythm'>): Instant => {
  if (!during) return at;
  const isClosed = rhythm === 'school' && (weekdayOf(at) === 0 || weekdayOf(at) === 6);
  return !isClosed && hourOf(at) >= during[0] && hourOf(at) < during[1] ? at : inItsHours(plusMs(at, -hourMs / 2), { during, rhythm });
};

/** Where, and between whom, where that is given. */
export type Given = { readonly place: ScenePlace; readonly cast?: Scene['cast'] };

/** The scene of a story received at this moment, at a place and with people of its own where none are given; everything in it follows from `chance`. */
export const setScene = (chance: Chance, family: Family, variant: Variant, received: Instant, given?: Given): Scene => {
  const by = variant.by ?? family.by;
  const place = given?.place ?? inventPlace(chance.fork('place'), family.place);
  const [least, most] = family.ago;
  const occurred = inItsHours(wholeMinute(Date.parse(plusMs(received, -chance.whole(least, most) * 60_000))), family);
  const cast = given?.cast ?? castOf(chance, family, variant, by);
  const force = chance.pick(otherForces);
  const forceReference = `${force.name.slice(0, 2).toUpperCase()}/${chance.whole(10000, 99999)}/${received.slice(2, 4)}`;
  const fixed = fixedWords(chance, place, occurred, received, force, forceReference);
  return { family, variant, by, chance, received, occurred, place, cast, force: force.name, forceReference, ...speaker(chance, family, cast, fixed) };
};
