/**
 * Where an act leaves the chart whatever its class turns out to be: before a class is asked for that nothing would be recorded under.
 * Nobody needs the injury of an assault that the victim does not confirm.
 */
import type { Classified } from '../classification/classified.ts';
import type { ActCase } from '../facts/case.ts';
import type { ActKind, ActOf } from '../facts/document.ts';
import { weigh } from '../weigh.ts';
import { followChart, type Followed } from './follow-chart.ts';
import { insteadRules } from './instead-rules.ts';
import type { OtherRecord } from './other-record.ts';

const againstAVictim: Classified = { is: 'offence', class: null, code: null, against: 'victim' };
const againstTheState: Classified = { is: 'offence', class: null, code: null, against: 'state' };
const nothingNotifiable: Classified = { is: 'not-notifiable', instead: 'nsir-incident' };

/** What acts of these kinds may be in law, as far as the chart can tell classes apart. Of other kinds more is kept than the chart says. */
const mayBe: Partial<Record<ActKind, readonly [Classified, ...Classified[]]>> = {
  assault: [againstAVictim],
  spiking: [againstAVictim],
  theft: [againstAVictim],
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
  threat: [againstAVictim, nothingNotifiable],
};

/** Of disorder, what has a victim. */
const towardsSomebody: readonly (string | undefined)[] = ['fear-or-provocation-of-violence', 'intentional-harassment-alarm-or-distress', 'harassment-alarm-or-distress'];

/** What may be a device on a cash machine, a protected monument, an affray and a threat to nobody in particular are against the state, and are gone by other boxes. */
const mayBeAgainstTheState = ({ act }: ActCase): boolean => {
  if (act.kind === 'theft') return act.goods === undefined;
  if (act.kind === 'damage') return act.what === undefined || act.what === 'protected-monument';
  if (act.kind === 'public-disorder') return !towardsSomebody.includes(act.behaviour);
  return act.kind === 'threat-of-damage' && act.to.length === 0;
};

/** Of a fraud that page 6 of the fraud volume sends elsewhere the kind does not matter: whoever reports it is told where to go. */
const sentElsewhere: readonly string[] = ['no-connection-here', 'only-the-victims-home-is-here', 'only-money-passed-through-here'];
const isSentElsewhere = ({ to, particulars }: ActOf<'fraud'>): boolean => to.length > 0 && particulars?.every((each) => sentElsewhere.includes(each)) === true;

const burglariousPurposes: readonly (string | undefined)[] = ['steal', 'serious-harm', 'damage'];

/** Of these kinds some acts are nothing notifiable: not where what is told already rules that out. */
const isNotifiable = ({ act }: ActCase): boolean => {
  if (act.kind === 'burglary') return act.trespass === true && burglariousPurposes.includes(act.purpose);
  if (act.kind === 'vehicle') return act.deed === 'taken';
  if (act.kind === 'damage') return act.marks?.includes('easily-put-right') === false;
  if (act.kind === 'course-of-conduct') return (act.occasions ?? 0) > 1;
  return act.kind === 'public-disorder' && (act.behaviour === 'fear-or-provocation-of-violence' || act.behaviour === 'intentional-harassment-alarm-or-distress');
};

const possible = (input: ActCase): readonly Classified[] => {
  const { act } = input;
  if (act.kind === 'fraud') return isSentElsewhere(act) ? [againstAVictim] : [];
  const ofKind = mayBe[act.kind] ?? [];
  const known = isNotifiable(input) ? ofKind.filter((each) => each !== nothingNotifiable) : ofKind;
  return mayBeAgainstTheState(input) ? [...known, againstTheState] : known;
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
  act.circumstances?.includes('school-premises-in-school-hours') === true && !(act.kind === 'assault' && act.intentSeriousHarm === false && act.features?.includes('intent-to-kill') === false);

/** Null where the class could matter. */
export const whateverItsClass = (input: ActCase): Left | null => {
  if (mayBeListedAtSchool(input)) return null;
  const [first, ...others] = possible(input).map((classified) => leftAs(input, classified));
  if (first === undefined || first === null || (input.act.kind === 'fraud' && first.keeps !== 'returned')) return null;
  return others.every((other) => other?.keeps === first.keeps) ? first : null;
};
