/** The people of one story: invented from a short description, and how the text speaks of them. */
import type { Chance } from './chance.ts';
import { inventName, inventPhone, type Sex } from './names.ts';

export type Character = {
  readonly first: string;
  readonly last: string;
  readonly sex: Sex;
  readonly age: number;
  readonly phone: string;
  /** Nobody knows who it is. */
  readonly unknown: boolean;
  readonly look: string;
  readonly style: 'ip' | 'title' | 'full';
  readonly title: string;
};

const spec = /^(\?)?(any|f|m) (\d+)-(\d+)$/;

const builds = ['slim', 'stocky', 'medium', 'heavy', 'tall and thin'] as const;
const clothes = [
  'dark hooded top and grey joggers', 'black puffer jacket and jeans', 'blue tracksuit with white trainers', 'green parka and a beanie hat', 'work trousers and a hi-vis vest',
  'red football-style shirt and shorts', 'long dark coat and a scarf', 'grey hoodie with the hood up', 'denim jacket and black jeans', 'camouflage jacket and boots',
] as const;
const extras = ['a rucksack', 'glasses', 'a face covering', 'a ponytail', 'an electric scooter', 'a tattoo on the neck', 'a cross-body bag', 'a baseball cap'] as const;
const extrasOfMen = [...extras, 'a shaved head', 'a dark beard'] as const;

const word = (sex: Sex, age: number): string => (age < 18 ? (sex === 'f' ? 'girl' : 'boy') : sex === 'f' ? 'female' : 'male');

const lookOf = (chance: Chance, sex: Sex, age: number): string => {
  const decade = age < 20 ? 'teens' : `${['early', 'mid', 'late'][Math.min(2, Math.floor((age % 10) / 4))] ?? 'mid'} ${Math.floor(age / 10) * 10}s`;
  return `${sex === 'f' ? 'female' : 'male'}, ${decade}, ${chance.pick(builds)} build, ${chance.pick(clothes)}, ${chance.pick<string>(sex === 'm' && age >= 20 ? extrasOfMen : extras)}`;
};

export const inventCharacter = (chance: Chance, described: string): Character => {
  const match = spec.exec(described);
  if (!match) throw new Error(`Nobody is described as ${described}`);
  const sex: Sex = match[2] === 'any' ? (chance.happens(0.5) ? 'f' : 'm') : match[2] === 'f' ? 'f' : 'm';
  const age = chance.whole(Number(match[3]), Number(match[4]));
  const { first, last } = inventName(chance, sex);
  return {
    first,
    last,
    sex,
    age,
    phone: inventPhone(chance),
    unknown: match[1] === '?',
    look: lookOf(chance, sex, age),
    style: chance.weighted(['ip', 'title', 'full'] as const, (style) => ({ ip: 3, title: 4, full: 3 })[style]),
    title: sex === 'm' ? 'Mr' : chance.pick(['Ms', 'Mrs', 'Miss']),
  };
};

const pronouns: Readonly<Record<Sex, Readonly<Record<string, string>>>> = {
  f: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
  m: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
};

/** How the text calls them after the first time: a child by the first name, a victim by role, an unknown person by what was seen. */
const called = (person: Character, isVictim: boolean): string => {
  if (person.unknown) return `the ${word(person.sex, person.age)}`;
  if (person.age < 16) return person.first;
  if (isVictim && person.style === 'ip') return 'the IP';
  return person.style === 'full' ? `${person.first} ${person.last}` : `${person.title} ${person.last}`;
};

/** What `<v>`, `<v.he>`, `<s.look>` and the like say. */
export const speakOf = (person: Character, key: string, part: string): string => {
  const pronoun = pronouns[person.sex][part];
  if (pronoun !== undefined) return pronoun;
  switch (part) {
    case '':
      return person.unknown ? `an unknown ${word(person.sex, person.age)}` : `${person.first} ${person.last}`;
    case 'ref':
      return called(person, key === 'v');
    case 'first':
      return person.unknown ? `the ${word(person.sex, person.age)}` : person.first;
    case 'age':
      return String(person.age);
    case 'sex':
      return word(person.sex, person.age);
    case 'phone':
      return person.phone;
    case 'look':
      return person.look;
    default:
      throw new Error(`Nothing is said of a person as ${part}`);
  }
};
