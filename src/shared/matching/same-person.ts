/** Whether two parties may be one person: what they have in common, in words, and how sure that makes it. */
import type { Party } from '../domain/incident.ts';
import { birthDate } from './birth-dates.ts';
import { namesAlike, nameWords } from './names.ts';
import { personalPhone } from './phones.ts';

export const surenesses = ['possible', 'likely', 'sure'] as const;
export type Sureness = (typeof surenesses)[number];

export type Same = {
  readonly sure: Sureness;
  readonly says: string;
  /** Their names say so too, or one of them has none. */
  readonly isNamed: boolean;
};

type Compared = {
  readonly names: ReturnType<typeof namesAlike>;
  readonly isPhoneSame: boolean;
  /** Null where one of them has none. */
  readonly isBornSame: boolean | null;
  readonly isAgeSame: boolean | null;
  /** One of them has no name, so that the names say nothing. */
  readonly isNameMissing: boolean;
};

/** Ages are given by whoever rings, in years; two reports may lie on either side of a birthday. */
const agesApart = 1;

const compared = (one: Party, other: Party): Compared => {
  const [phones, born] = [[one, other].map(({ phone }) => personalPhone(phone)), [one, other].map(({ dateOfBirth }) => birthDate(dateOfBirth))];
  return {
    names: namesAlike(one.name, other.name),
    isPhoneSame: phones[0] !== null && phones[0] === phones[1],
    isBornSame: born.includes(null) ? null : born[0] === born[1],
    isAgeSame: one.age === null || other.age === null ? null : Math.abs(one.age - other.age) <= agesApart,
    isNameMissing: [one, other].some(({ name }) => nameWords(name).length < 2),
  };
};

const nameWordsSaid = (one: Party, other: Party, names: Compared['names']): string => (names === 'same' ? `the same name, ${one.name ?? ''}` : `the name is alike: ‘${one.name ?? ''}’ / ‘${other.name ?? ''}’`);

const andNames = (lead: string, one: Party, other: Party, names: Compared['names']): string => (names === 'same' ? `${lead} and the same name, ${one.name ?? ''}` : `${lead}, and ${nameWordsSaid(one, other, names)}`);

/** A name and nothing else: enough to show, where no age or date speaks against it. */
const byNameAlone = ({ names, isAgeSame }: Compared, one: Party, other: Party): Same | null => {
  if (isAgeSame === false) return null;
  if (isAgeSame === true) return { isNamed: true, sure: names === 'same' ? 'likely' : 'possible', says: `${nameWordsSaid(one, other, names)}, and the same age` };
  return names === 'same' ? { isNamed: true, sure: 'possible', says: `the same name, ${one.name ?? ''}, and nothing else to go by` } : null;
};

const byPhone = ({ isNameMissing }: Compared): Same => (isNameMissing ? { isNamed: true, sure: 'likely', says: 'the same phone' } : { isNamed: false, sure: 'possible', says: 'the same phone, under another name' });

const people = (one: Party, other: Party): Same | null => {
  const found = compared(one, other);
  const { names, isPhoneSame, isBornSame } = found;
  if (names === null) return isPhoneSame && isBornSame !== false ? byPhone(found) : null;
  if (isBornSame === true) return { isNamed: true, sure: 'sure', says: andNames(isPhoneSame ? 'the same date of birth, phone' : 'the same date of birth', one, other, names) };
  if (isPhoneSame) return { isNamed: true, sure: isBornSame === false ? 'possible' : 'sure', says: andNames(isBornSame === false ? 'the same phone, another date of birth' : 'the same phone', one, other, names) };
  return isBornSame === false ? null : byNameAlone(found, one, other);
};

export const samePerson = (one: Party, other: Party): Same | null => (one.kind === 'person' && other.kind === 'person' ? people(one, other) : null);
