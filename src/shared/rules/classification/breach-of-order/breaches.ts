/** Which breaches are notifiable, and as what (pages 89-90; classes and codes of the Notifiable Offence List). */
import type { orders } from '../../facts/acts/breach-of-order.ts';

type Order = (typeof orders)[number];
type Notifiable = { readonly class: string; readonly code: string };

/** Null: not notifiable (page 90). A restraining order goes by whether it followed conviction or acquittal. */
export const breaches: Readonly<Record<Exclude<Order, 'restraining-order'>, Notifiable | null>> = {
  'injunction-against-harassment': { class: '8L', code: '008/29' },
  'stalking-protection-order': { class: '8Q', code: '008/74' },
  'stalking-notification-requirements': { class: '66', code: '068/16' },
  'sex-offender-notification-requirements': { class: '66', code: '066/17' },
  'non-molestation-order': { class: '66', code: '066/39' },
  'criminal-behaviour-order': { class: '66', code: '066/98' },
  'sexual-harm-prevention-order': { class: '66', code: '068/08' },
  'sexual-risk-order': { class: '66', code: '068/07' },
  'female-genital-mutilation-protection-order': { class: '66', code: '068/04' },
  'forced-marriage-protection-order': { class: '66', code: '066/97' },
  'knife-crime-prevention-order': { class: '66', code: '068/17' },
  'serious-violence-reduction-order': { class: '66', code: '008/79' },
  'domestic-abuse-protection-order': { class: '66', code: '068/19' },
  bail: null,
  'domestic-violence-protection-notice': null,
  'domestic-violence-protection-order': null,
  'prison-licence': null,
  'another-court-order': null,
};

/** On conviction 8L, on acquittal 66: page 89 prints 8L alone, the Notifiable Offence List divides it (T11). */
export const restrainingOrder = { conviction: { class: '8L', code: '008/31' }, acquittal: { class: '66', code: '066/38' } } as const satisfies Readonly<Record<string, Notifiable>>;

export const breachCodes: ReadonlySet<string> = new Set([...Object.values(breaches), ...Object.values(restrainingOrder)].flatMap((breach) => breach?.code ?? []));
