/**
 * Where an incident stands in the queue, and why. Risk moves an incident up as if it were due some hours earlier, so
 * one number orders the queue and each row can say what moved it. The hours are ours, not the Home Office's.
 */
import type { AnyFlag } from '../domain/crime-flags.ts';
import type { IncidentVersion } from '../domain/incident.ts';
import { hourMs, plusMs, type Instant } from '../domain/instant.ts';

export type Reason = { readonly id: string; readonly says: string; readonly hours: number };

type Signal = Reason & { readonly words: RegExp };

/** Codes and qualifiers as forces write them, each with the harm it points to. */
const signals: readonly Signal[] = [
  { id: 'sexual', says: 'sexual offence', hours: 12, words: /\b(rape|sexual|indecen|n100|csa|cse)/i },
  { id: 'death', says: 'death', hours: 12, words: /\b(death|homicide|murder|n300)/i },
  { id: 'domestic-abuse', says: 'domestic abuse', hours: 8, words: /\b(domestic|da\b|coercive|controlling)/i },
  { id: 'stalking', says: 'stalking or harassment', hours: 8, words: /\b(stalk|harass|malicious comm)/i },
  { id: 'slavery', says: 'modern slavery', hours: 8, words: /\b(slavery|traffick|exploitation|nrm\b)/i },
  { id: 'honour', says: 'honour based abuse', hours: 8, words: /\b(honou?r|forced marriage|fgm)/i },
  { id: 'child', says: 'a child', hours: 6, words: /\b(child|vulnerable child|youth|under 18|school)/i },
  { id: 'vulnerable', says: 'vulnerable adult', hours: 6, words: /\b(vulnerable(?! (?:child|young))|mental health|adult at risk)/i },
  { id: 'violence', says: 'violence', hours: 4, words: /\b(violence|assault|battery|wound|robbery|stabb|gbh|abh|affray)/i },
  { id: 'weapon', says: 'weapon', hours: 4, words: /\b(weapon|firearm|knife|gun\b)/i },
  { id: 'hate', says: 'hate', hours: 4, words: /\b(hate|prejudice|racial|racis|homophob|transphob|disability)/i },
];

/** "Violence - no weapon" and "non-domestic" say that the harm is absent. */
const denied = /\b(?:no|not|non|without)[\s-]+\w+/gi;

const childAge = 18;

/** Why this incident comes before others. Looks at codes and ages only, never at free text. */
export const riskReasons = (version: IncidentVersion): readonly Reason[] => {
  const { codes, text } = version;
  const coded = [codes.openingCode ?? '', ...codes.qualifiers].join(' | ').replace(denied, '');
  const found = signals.filter((signal) => signal.words.test(coded));
  const hasChild = text.parties.some((party) => party.role === 'victim' && party.age !== null && party.age < childAge);
  const child = signals.find((signal) => signal.id === 'child');
  return hasChild && child && !found.includes(child) ? [...found, child] : found;
};

const flagOf: Readonly<Record<string, AnyFlag>> = { 'domestic-abuse': 'domestic-abuse', honour: 'honour-based', hate: 'hate' };

/** Flags that the report's own codes point to; whether one applies to a crime is the assessor's to say. */
export const flagsPointedTo = (version: IncidentVersion): readonly AnyFlag[] =>
  riskReasons(version).flatMap(({ id }) => {
    const flag = flagOf[id];
    return flag === undefined ? [] : [flag];
  });

/** What was returned comes before everything else. */
export const returnedMs = 1000 * 24 * hourMs;

/** The moment that orders the queue: when it is due, less the hours its gravest reason brings it forward. */
export const orderAt = (due: string | null, reasons: readonly Reason[], returned: boolean): Instant | null => {
  if (due === null) return null;
  if (returned) return plusMs(due, -returnedMs);
  return plusMs(due, -Math.max(0, ...reasons.map((reason) => reason.hours)) * hourMs);
};

/** The hours that the gravest harm brings an incident forward at the most. */
export const mostHours = Math.max(...signals.map(({ hours }) => hours));

/** The gravest alone counts; what else was found is said, and that it adds nothing. */
const forward = (reasons: readonly Reason[]): readonly string[] => {
  const gravest = reasons.reduce<Reason | null>((found, reason) => (found === null || reason.hours > found.hours ? reason : found), null);
  return reasons.map((reason) => `${reason.says}: ${reason === gravest ? `as if due ${reason.hours} h earlier` : `${reason.hours} h by itself, not added`}`);
};

/** Why it stands where it does in the queue's own order. Each harm is named first in its line, whether it moved anything or not. */
export const whyHere = (due: string | null, reasons: readonly Reason[], returned: boolean): readonly string[] => {
  if (due === null) return [...(returned ? ['returned to be decided again'] : []), ...reasons.map(({ says }) => `${says}: moves nothing without a clock`), 'no clock: order of arrival'];
  return returned ? ['returned to be decided again: first in the queue', ...reasons.map(({ says }) => `${says}: not counted while it is returned`)] : forward(reasons);
};
