/**
 * Why a decision was wrong, in the words inspections used of forces that missed crimes, each with the pages of the Crime Recording Rules
 * that whoever made it can read beside it.
 */
import { crr, type Cite } from '../rules/cite.ts';

type ErrorReason = { readonly id: string; readonly name: string; readonly cites: readonly Cite[] };

const reasons = [
  { id: 'common-assault', name: 'Common assault not recognised', cites: [crr('42-47')] },
  { id: 'harassment-stalking-communications', name: 'Harassment, stalking or malicious communications not recognised', cites: [crr('50-58'), crr('61')] },
  { id: 'coercive-control', name: 'Controlling or coercive behaviour not recognised', cites: [crr('50-58')] },
  { id: 'public-order', name: 'Public order: the rule misread', cites: [crr('9'), crr('86-89')] },
  { id: 'domestic-abuse', name: 'Domestic abuse not recognised', cites: [crr('28')] },
  { id: 'further-crime-disclosed', name: 'A further crime that was disclosed was not recorded', cites: [crr('7'), crr('12-14')] },
  { id: 'third-party-report', name: 'A professional’s or third party’s report not treated as the rules ask', cites: [crr('7-8'), crr('10')] },
  { id: 'modern-slavery', name: 'Modern slavery or a referral of it missed', cites: [crr('48')] },
  { id: 'school-or-childrens-images', name: 'Crime at school, or children’s images, misread', cites: [crr('12'), crr('66')] },
  { id: 'consent-or-intoxication', name: 'Consent or intoxication misread', cites: [crr('9')] },
  { id: 'explanation-missing', name: 'Why nothing is recorded is not explained', cites: [crr('10')] },
  { id: 'investigated-first', name: 'Investigated in order to record', cites: [crr('10')] },
  { id: 'late', name: 'Recorded late', cites: [crr('10')] },
  { id: 'wrong-class', name: 'The wrong class or the wrong number of crimes', cites: [crr('12-14')] },
  { id: 'flags-or-equality-data', name: 'A flag or equality data missing', cites: [crr('26-31')] },
  { id: 'victim-not-told', name: 'The victim or the person reporting was not told', cites: [crr('10')] },
  { id: 'who-decided', name: 'Decided by somebody who may not', cites: [crr('13'), crr('25')] },
  { id: 'other', name: 'Something else, as the comment says', cites: [] },
] as const satisfies readonly ErrorReason[];

export type ErrorReasonId = (typeof reasons)[number]['id'];

export const errorReasons: readonly (ErrorReason & { readonly id: ErrorReasonId })[] = reasons;

export const errorReasonIds = reasons.map(({ id }) => id) as [ErrorReasonId, ...ErrorReasonId[]];

/** Kept as it was written down: a list of a later version may know it no more. */
export const errorReasonName = (id: string): string => reasons.find((reason) => reason.id === id)?.name ?? id;

export const errorReasonCites = (id: string): readonly Cite[] => reasons.find((reason) => reason.id === id)?.cites ?? [];
