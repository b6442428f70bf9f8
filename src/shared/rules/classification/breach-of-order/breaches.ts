/** Which breaches are notifiable, and as what (pages 89-90; classes and codes of the Notifiable Offence List). */
import type { orders } from '../../facts/acts/breach-of-order.ts';

type Order = (typeof orders)[number];
/** `since`: the day the offence list has for an order that there was none of before. */
type Notifiable = { readonly class: string; readonly code: string; readonly since?: string };

/**
 * Null: not notifiable (page 90). A restraining order goes by whether it followed conviction or acquittal. Pages 89-90 name the
 * main orders; the list has others, whose breach is an offence of its own and so no "generic" breach of a court order.
 */
export const breaches: Readonly<Record<Exclude<Order, 'restraining-order'>, Notifiable | null>> = {
  'injunction-against-harassment': { class: '8L', code: '008/29' },
  'stalking-protection-order': { class: '8Q', code: '008/74', since: '2020-01-20' },
  'stalking-notification-requirements': { class: '66', code: '068/16', since: '2020-01-20' },
  'non-molestation-order': { class: '66', code: '066/39' },
  'criminal-behaviour-order': { class: '66', code: '066/98' },
  'sex-offender-notification-order': { class: '66', code: '066/17' },
  'sexual-harm-prevention-order': { class: '66', code: '068/08' },
  'sexual-risk-order': { class: '66', code: '068/07' },
  'foreign-travel-order': { class: '66', code: '066/93' },
  'female-genital-mutilation-protection-order': { class: '66', code: '068/04', since: '2015-07-17' },
  'forced-marriage-protection-order': { class: '66', code: '066/97' },
  'knife-crime-prevention-order': { class: '66', code: '068/17', since: '2021-07-05' },
  'knife-crime-notification-requirements': { class: '66', code: '068/18', since: '2021-07-05' },
  'serious-violence-reduction-order': { class: '66', code: '008/79', since: '2023-04-18' },
  'violent-offender-order': { class: '66', code: '066/84' },
  'serious-crime-prevention-order': { class: '66', code: '066/94' },
  'terrorism-notification-requirements': { class: '66', code: '066/92' },
  'terrorism-prevention-measures': { class: '66', code: '066/96' },
  'domestic-abuse-protection-order': { class: '66', code: '068/19' },
  'domestic-abuse-notification-requirements': { class: '66', code: '068/20' },
  bail: null,
  'domestic-violence-protection-notice': null,
  'domestic-violence-protection-order': null,
  'prison-licence': null,
  'another-court-order': null,
};

/** On conviction 8L, on acquittal 66: page 89 prints 8L alone, the Notifiable Offence List divides it (T11). */
export const restrainingOrder = { conviction: { class: '8L', code: '008/31' }, acquittal: { class: '66', code: '066/38' } } as const satisfies Readonly<Record<string, Notifiable>>;

/** Every breach of the list, whatever it is told as; the anti-social behaviour order ended with its power. */
export const breachCodes: ReadonlySet<string> = new Set(['008/32', '066/18', ...[...Object.values(breaches), ...Object.values(restrainingOrder)].flatMap((breach) => breach?.code ?? [])]);
