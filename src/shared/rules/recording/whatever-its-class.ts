/**
 * Where an act leaves the chart whatever its class turns out to be: before a class is asked for that nothing would be recorded under.
 * Nobody needs the injury of an assault that the victim does not confirm.
 */
import type { Classified } from '../classification/classified.ts';
import type { ActCase } from '../facts/case.ts';
import type { ActKind } from '../facts/document.ts';
import { weigh } from '../weigh.ts';
import { followChart, type Followed } from './follow-chart.ts';
import { insteadRules } from './instead-rules.ts';
import type { OtherRecord } from './other-record.ts';

const againstAVictim: Classified = { is: 'offence', class: null, code: null, against: 'victim' };
const nothingNotifiable: Classified = { is: 'not-notifiable', instead: 'nsir-incident' };

/** What acts of these kinds may be in law, as far as the chart can tell classes apart. Of other kinds more is kept than the chart says. */
const mayBe: Partial<Record<ActKind, readonly [Classified, ...Classified[]]>> = {
  assault: [againstAVictim],
  theft: [againstAVictim, nothingNotifiable],
  burglary: [againstAVictim, nothingNotifiable],
  vehicle: [againstAVictim, nothingNotifiable],
  damage: [againstAVictim, nothingNotifiable],
  'threat-of-damage': [againstAVictim, nothingNotifiable],
  blackmail: [againstAVictim, nothingNotifiable],
  'course-of-conduct': [againstAVictim, nothingNotifiable],
  message: [againstAVictim, nothingNotifiable],
  'public-disorder': [againstAVictim, nothingNotifiable],
  abduction: [againstAVictim, nothingNotifiable],
  'child-cruelty': [againstAVictim, nothingNotifiable],
  spiking: [againstAVictim, nothingNotifiable],
  threat: [againstAVictim, nothingNotifiable],
};

/** Of a fraud that page 6 of the fraud volume sends elsewhere the kind does not matter: whoever reports it is told where to go. */
const sentElsewhere = ['no-connection-here', 'only-the-victims-home-is-here', 'only-money-passed-through-here'] as const;

const possible = ({ act }: ActCase): readonly Classified[] => {
  if (act.kind === 'fraud') return sentElsewhere.some((each) => act.particulars?.includes(each) === true) ? [againstAVictim] : [];
  return mayBe[act.kind] ?? [];
};

export type Left = { readonly classified: Classified; readonly followed: Followed; readonly keeps: OtherRecord };

const leftAs = (input: ActCase, classified: Classified): Left | null => {
  const followed = followChart({ ...input, classified });
  if (followed.end.is !== 'exit' || followed.end.exit === 'record') return null;
  const { answer } = weigh(insteadRules, { ...input, classified, exit: followed.end.exit }, input.of.day);
  return answer.is === 'settled' ? { classified, followed, keeps: answer.outcome } : null;
};

/** At school the class matters (page 12): of an assault, whether it is meant to kill or to cause serious harm, which the protocol lists. */
const mayBeListedAtSchool = ({ act }: ActCase): boolean =>
  act.circumstances?.includes('school-premises-in-school-hours') !== false &&
  !(act.kind === 'assault' && act.circumstances?.includes('school-premises-in-school-hours') === true && act.intentSeriousHarm === false && act.features?.includes('intent-to-kill') === false);

/** Null where the class could matter. */
export const whateverItsClass = (input: ActCase): Left | null => {
  if (mayBeListedAtSchool(input)) return null;
  const [first, ...others] = possible(input).map((classified) => leftAs(input, classified));
  return first !== undefined && first !== null && others.every((other) => other?.keeps === first.keeps) ? first : null;
};
