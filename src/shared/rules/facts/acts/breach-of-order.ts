/** Facts of a breach of an order (pages 52, 89-90). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const orders = [
  'restraining-order',
  'injunction-against-harassment',
  'stalking-protection-order',
  'stalking-notification-requirements',
  'non-molestation-order',
  'criminal-behaviour-order',
  'sex-offender-notification-order',
  'sexual-harm-prevention-order',
  'sexual-risk-order',
  'foreign-travel-order',
  'female-genital-mutilation-protection-order',
  'forced-marriage-protection-order',
  'knife-crime-prevention-order',
  'knife-crime-notification-requirements',
  'serious-violence-reduction-order',
  'violent-offender-order',
  'serious-crime-prevention-order',
  'terrorism-notification-requirements',
  'terrorism-prevention-measures',
  'domestic-abuse-protection-order',
  'domestic-abuse-notification-requirements',
  'bail',
  'domestic-violence-protection-notice',
  'domestic-violence-protection-order',
  'prison-licence',
  'another-court-order',
] as const;

export const BreachOfOrderAct = z.strictObject({
  ...common,
  kind: z.literal('breach-of-order'),
  order: oneOf(
    orders,
    'Which order was breached?',
    'Orders include interim orders. Injunction against harassment: a protection from harassment order of a civil court. Another court order: none of the others, such as one about access to children.',
  ),
  madeOn: oneOf(['conviction', 'acquittal'], 'Was the restraining order made on conviction or on acquittal?', 'Its class goes by that.'),
});
export type BreachOfOrderAct = z.infer<typeof BreachOfOrderAct>;
