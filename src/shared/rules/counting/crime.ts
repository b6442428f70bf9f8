/** A crime to be counted: the act that makes it, its offence, and whose it is. */
import type { Placed } from '../ask.ts';
import type { Classified } from '../classification/classified.ts';
import type { Case } from '../facts/case.ts';
import type { Act } from '../facts/document.ts';
import { partyOf } from './party.ts';

export type Offence = Extract<Classified, { readonly is: 'offence' }>;

export type Crime = {
  /** The acts it is made of, in the order of the document. */
  readonly acts: readonly Placed<Act>[];
  readonly class: string | null;
  readonly code: string | null;
  readonly against: 'victim' | 'state';
  /** Whom or what it is counted for: a victim, a household, a group, an event. */
  readonly unit: string;
  /** The victims it has; none for an offence against the state. */
  readonly victims: readonly string[];
  /** The offender, or those who acted together. */
  readonly offender: string;
  /** A finished incident ends where police hear of it: what happens after that is further crime. */
  readonly afterReport: number;
};

/** One name for several. */
export const namesTogether = (names: readonly string[]): string => [...new Set(names)].filter((name) => name !== '').toSorted().join('+');

/** One name for an offender or a group; several offenders of one act acted together, and in what one of them did to the same victim on that occasion. */
export const offenderKey = (act: Placed<Act>, of: Case): string => namesTogether(partyOf(act, of).map((id) => of.offenders.get(id)?.group ?? id));

/** Whether somebody who did the one did the other too, alone or with others. */
export const sharesOffender = (one: Crime, other: Crime): boolean => {
  const others = other.offender.split('+');
  return one.offender.split('+').some((offender) => others.includes(offender));
};
