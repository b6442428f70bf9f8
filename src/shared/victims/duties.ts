/**
 * What a decision owes to whom: everybody an answer concerns is told of it, and the victim of a recorded crime is referred to the victim
 * advice line. A report that is not recorded has the same duty to tell (Crime Recording Rules 2026/27, page 10).
 */
import type { Allegation, Decision, Told, Victim } from '../domain/decision.ts';

export type Duty =
  | { readonly kind: 'tell'; readonly about: 'recorded' | 'not-recorded'; readonly allegation: number; readonly victim: string | null; readonly toldAt: string | null; readonly promised: string | null }
  | { readonly kind: 'refer'; readonly allegation: number; readonly victim: string };

/** How a name is compared within one incident: nothing but its letters, so that a victim named twice is one. */
export const victimKey = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en-GB').replace(/\s+/g, ' ').trim();

/** Null where no victim is named: whoever reported is told. */
export const victimNameOf = (victim: Victim): string | null => (victim.kind === 'state' ? null : victim.name);

const tellNotRecorded = (allegation: number, victim: string | null, told: Told): Duty => ({
  kind: 'tell',
  about: 'not-recorded',
  allegation,
  victim,
  toldAt: told.state === 'told' ? told.at : null,
  promised: told.state === 'not-yet' ? told.due : null,
});

const ofAllegation = (allegation: Allegation, at: number, all: readonly Allegation[]): readonly Duty[] => {
  const name = victimNameOf(allegation.victim);
  if (allegation.answer.kind !== 'record') return allegation.told === null ? [] : [tellNotRecorded(at, name, allegation.told)];
  if (allegation.victim.kind !== 'person' || name === null) return [];
  const key = victimKey(name);
  const first = all.findIndex(({ answer, victim }) => answer.kind === 'record' && victim.kind === 'person' && victim.name !== null && victimKey(victim.name) === key);
  if (first !== at) return [];
  return [
    { kind: 'tell', about: 'recorded', allegation: at, victim: name, toldAt: null, promised: null },
    { kind: 'refer', allegation: at, victim: name },
  ];
};

export const dutiesOf = ({ about }: Decision): readonly Duty[] => {
  switch (about.kind) {
    case 'allegations':
      return about.allegations.flatMap(ofAllegation);
    case 'duplicate':
      return [tellNotRecorded(0, null, about.told)];
    case 'test':
      return [];
  }
};
