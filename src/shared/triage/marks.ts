/** The harms that bring an incident forward, as one number beside its place in the queue: each has its bit and an index of its own. */
import type { Reason } from './priority.ts';

/** A bit never moves: the store's indexes are made by it. A new harm takes the next, in a migration. */
const bits = {
  sexual: 1,
  death: 2,
  'domestic-abuse': 4,
  stalking: 8,
  slavery: 16,
  honour: 32,
  child: 64,
  vulnerable: 128,
  violence: 256,
  weapon: 512,
  hate: 1024,
} as const;

export type Harm = keyof typeof bits;

export const harms = Object.keys(bits) as [Harm, ...Harm[]];

export const bitOf = (harm: Harm): number => bits[harm];

export const harmNames: Readonly<Record<Harm, string>> = {
  sexual: 'Sexual offence',
  death: 'Death',
  'domestic-abuse': 'Domestic abuse',
  stalking: 'Stalking or harassment',
  slavery: 'Modern slavery',
  honour: 'Honour based abuse',
  child: 'A child',
  vulnerable: 'Vulnerable adult',
  violence: 'Violence',
  weapon: 'Weapon',
  hate: 'Hate',
};

export const marksOf = (reasons: readonly Pick<Reason, 'id'>[]): number => harms.filter((harm) => reasons.some(({ id }) => id === harm)).reduce((marks, harm) => marks + bits[harm], 0);

/** The gravest first, as triage lists them. */
export const harmsOf = (marks: number): Harm[] => harms.filter((harm) => (marks & bits[harm]) !== 0);
