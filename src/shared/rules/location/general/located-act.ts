/** An act that is recorded, and what is told of where it was done. */
import { has, is, type Placed } from '../../ask.ts';
import type { where } from '../../facts/acts/where.ts';
import { noOneForce, type settings } from '../../facts/acts/where.ts';
import { victimsOf, type ActCase } from '../../facts/case.ts';
import type { Act } from '../../facts/document.ts';
import type { Rule } from '../../rule.ts';
import { any, not, unknown, type Truth } from '../../truth.ts';
import type { Located } from '../place.ts';

export type LocationRule = Rule<ActCase, Located>;

/** The facts that name an area. */
export type AreaFact = Extract<keyof typeof where, 'suspectWas' | 'victimWas' | 'suspectLives' | 'victimLives' | 'businessPlace' | 'firstAware' | 'agreedForce'>;

const beyond: readonly string[] = noOneForce;
const outsideForces: readonly string[] = ['scotland', 'northern-ireland', 'abroad'];

/** The force an area fact names; null where it names none of England and Wales, or not one. */
export const forceIn = (act: Placed<Act>, fact: AreaFact): string | null => {
  const area = act[fact];
  return area === undefined || beyond.includes(area) ? null : area;
};

export const isOneForce = (act: Placed<Act>, fact: AreaFact): Truth => (act[fact] === undefined ? unknown(`${act.at}.${fact}`) : forceIn(act, fact) !== null);

/** Fraud and computer misuse (NFIB pages 6-7), genital mutilation (page 44), slavery (page 48) and forced marriage say themselves what of them abroad is recorded. */
const withRulesOfTheirOwn: readonly string[] = ['fraud', 'computer-misuse', 'fgm', 'modern-slavery', 'forced-marriage'];

/** Told of the suspect or of the act, whatever the circumstances leave out. */
export const isToldOutside = (act: Placed<Act>): boolean => (act.suspectWas !== undefined && outsideForces.includes(act.suspectWas)) || (act.committedIn !== undefined && act.committedIn !== 'england-or-wales');

/** Of slavery in Scotland or Northern Ireland page 49 sends back to the general rules, and the act says itself that it was there. */
const isSlaveryThere = (act: Placed<Act>): boolean => act.kind === 'modern-slavery' && act.source === 'reported-to-police' && act.where === 'scotland-or-northern-ireland';

export const isCountryTold = (act: Placed<Act>): boolean => act.committedIn !== undefined || isSlaveryThere(act);

export const isInScotlandOrNorthernIreland = ({ act }: ActCase): Truth => isSlaveryThere(act) || is(act, 'committedIn', 'scotland', 'northern-ireland');

/** The suspect, or the act, was outside England and Wales, and the general rules say what follows. */
export const isOutside = ({ act }: ActCase): Truth => isSlaveryThere(act) || (!withRulesOfTheirOwn.includes(act.kind) && any(isToldOutside(act), has(act, 'circumstances', 'outside-england-and-wales')));

const isOtherForce = (area: string | undefined): boolean => area !== undefined && area !== 'here' && !beyond.includes(area);

/** The suspect is told to have been in the area of another force; or, where that is not evidenced, the victim (page 15). */
export const isToldInAnotherForceArea = ({ suspectWas, victimWas }: Placed<Act>): boolean => isOtherForce(suspectWas) || ((suspectWas === undefined || suspectWas === 'unknown') && isOtherForce(victimWas));

/** Committed in Scotland or Northern Ireland, and declined there: where the victim was decides, and no principle of crimes within England and Wales (page 15). */
export const isDeclinedThere = (input: ActCase): boolean => isOutside(input) === true && isInScotlandOrNorthernIreland(input) === true && input.act.declined === true;

const nowhereElse: readonly string[] = ['here', 'unknown', ...outsideForces];

/** Slavery that is told to have been elsewhere in England and Wales, or not to be shown to be here: its transfer is considered (page 49). */
const isSlaveryElsewhere = (act: Placed<Act>): boolean => act.kind === 'modern-slavery' && (act.where === 'england-and-wales' || act.where === 'not-confirmed');

/** Somebody was in another force's area, or it was nowhere that is plainly this force's: that is told, whatever the circumstances leave out. */
const isToldElsewhere = ({ act }: ActCase): boolean =>
  isSlaveryElsewhere(act) ||
  [act.suspectWas, act.victimWas, act.firstAware].some((area) => area !== undefined && !nowhereElse.includes(area)) || (act.setting ?? []).some((setting) => setting !== 'mobile-or-internet-device');

export const isInQuestion = (input: ActCase): Truth => any(has(input.act, 'circumstances', 'place-in-question'), isToldElsewhere(input), isOutside(input));

/** Nobody says that anything of it lay elsewhere. */
export const isPlain = (input: ActCase): Truth =>
  not(any(has(input.act, 'circumstances', 'place-in-question'), has(input.act, 'circumstances', 'outside-england-and-wales'), isOutside(input), isToldElsewhere(input)));

/** Settings are asked only where the place is in question. */
export const inSetting = (input: ActCase, setting: (typeof settings)[number]): Truth => {
  const open = isInQuestion(input);
  return open === true ? has(input.act, 'setting', setting) : open;
};

export const hasPerson = (input: ActCase): boolean => victimsOf(input).some(({ kind }) => kind === 'person');
export const hasBody = (input: ActCase): boolean => victimsOf(input).some(({ kind }) => kind === 'organisation');
