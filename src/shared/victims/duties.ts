/**
 * What a decision owes to whom: everybody an answer concerns is told of it, and the victim of a recorded crime is referred to the victim
 * advice line. A report that is not recorded has the same duty to tell (Crime Recording Rules 2026/27, page 10).
 */
import type { Allegation, Decision, Told, Victim } from '../domain/decision.ts';

export type Duty =
  | {
      readonly kind: 'tell';
      readonly about: 'recorded' | 'not-recorded';
      readonly allegation: number;
      /** Every allegation that is told of with it: one telling is of all that is recorded for one victim. */
      readonly of: readonly number[];
      readonly victim: string | null;
      readonly toldAt: string | null;
      readonly promised: string | null;
    }
  | { readonly kind: 'refer'; readonly allegation: number; readonly victim: string };

/** How a name is compared within one incident: nothing but its letters, so that a victim named twice is one. */
export const victimKey = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en-GB').replace(/\s+/g, ' ').trim();

/** Null where no victim is named: whoever reported is told. */
export const victimNameOf = (victim: Victim): string | null => (victim.kind === 'state' ? null : victim.name);

const tellNotRecorded = (allegation: number, victim: string | null, told: Told): Duty => ({
  kind: 'tell',
  about: 'not-recorded',
  allegation,
  of: [allegation],
  victim,
  toldAt: told.state === 'told' ? told.at : null,
  promised: told.state === 'not-yet' ? told.due : null,
});

/** Null where no person with a name is the victim of what is recorded. */
const keyOfRecorded = ({ answer, victim }: Allegation): string | null => (answer.kind === 'record' && victim.kind === 'person' && victim.name !== null ? victimKey(victim.name) : null);

const ofAllegation = (allegation: Allegation, at: number, keys: readonly (string | null)[]): readonly Duty[] => {
  const name = victimNameOf(allegation.victim);
  if (allegation.answer.kind !== 'record') return allegation.told === null ? [] : [tellNotRecorded(at, name, allegation.told)];
  const key = keys[at] ?? null;
  if (name === null || key === null || keys.indexOf(key) !== at) return [];
  const of = keys.flatMap((each, index) => (each === key ? [index] : []));
  return [
    { kind: 'tell', about: 'recorded', allegation: at, of, victim: name, toldAt: null, promised: null },
    { kind: 'refer', allegation: at, victim: name },
  ];
};

/** `cancelled`: the allegations whose every crime is; nothing is owed of a crime that has left the figures. */
export const dutiesOf = ({ about }: Decision, cancelled: ReadonlySet<number> = new Set()): readonly Duty[] => {
  switch (about.kind) {
    case 'allegations': {
      const keys = about.allegations.map((allegation, at) => (cancelled.has(at) ? null : keyOfRecorded(allegation)));
      return about.allegations.flatMap((allegation, at) => ofAllegation(allegation, at, keys));
    }
    case 'duplicate':
      return [tellNotRecorded(0, null, about.told)];
    case 'test':
      return [];
  }
};
