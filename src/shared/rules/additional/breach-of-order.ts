/** Breaches of orders are state-based and never part of another crime. */
import { crr } from '../cite.ts';
import { breachCodes } from '../classification/breach-of-order/breaches.ts';
import { when } from '../rule.ts';
import type { BesideRule } from './additional.ts';

export const breachOfOrder: BesideRule = {
  id: 'breach-of-order',
  sentence: 'Any notifiable breach of an order is recorded in addition to the course of conduct or the most serious other crime.',
  cites: [crr('56-57'), crr('89')],
  apply: ({ crime }) => when(breachCodes.has(crime.code ?? ''), 'additional', 'A notifiable breach of an order is recorded in addition.'),
};
