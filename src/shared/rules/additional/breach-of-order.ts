/** Breaches of orders are state-based and never part of another crime. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { BesideRule } from './additional.ts';

/** Notifiable breaches by code: restraining and harassment orders, stalking orders, and those of class 66 (pages 89-90). */
const breaches = new Set(['008/29', '008/31', '008/74', '066/38']);

export const breachOfOrder: BesideRule = {
  id: 'breach-of-order',
  sentence: 'Any notifiable breach of an order is recorded in addition to the course of conduct or the most serious other crime.',
  cites: [crr('56-57'), crr('89')],
  apply: ({ crime }) => when(crime.code !== null && breaches.has(crime.code), 'additional', 'A notifiable breach of an order is recorded in addition.'),
};
