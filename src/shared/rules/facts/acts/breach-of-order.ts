/** Facts of a breach of an order (pages 52, 89-90). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const orders = [
  'restraining-order',
  'injunction-against-harassment',
  'stalking-protection-order',
  'stalking-notification-requirements',
  'sex-offender-notification-requirements',
  'non-molestation-order',
  'criminal-behaviour-order',
  'sexual-harm-prevention-order',
  'sexual-risk-order',
  'female-genital-mutilation-protection-order',
  'forced-marriage-protection-order',
  'knife-crime-prevention-order',
  'serious-violence-reduction-order',
  'domestic-abuse-protection-order',
  'bail',
  'domestic-violence-protection-notice',
  'domestic-violence-protection-order',
  'prison-licence',
  'another-court-order',
] as const;

export const BreachOfOrderAct = z.strictObject({
  ...common,
  kind: z.literal('breach-of-order'),
  order: oneOf(orders, 'Which order was breached?', 'The kind of order.'),
  madeOn: oneOf(['conviction', 'acquittal'], 'Was the restraining order made on conviction or on acquittal?', 'Its class goes by that.'),
});
export type BreachOfOrderAct = z.infer<typeof BreachOfOrderAct>;
