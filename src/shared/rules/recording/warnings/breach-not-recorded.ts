/** A breach that can be recorded is recorded beside what was done (pages 56-57 and 89-90). Told facts say so themselves. */
import { breachCodes } from '../../classification/breach-of-order/breaches.ts';
import { anyOf, breachOfAnOrder, textOf } from '../report-words.ts';
import { allegationsOf, crimesOf, type Asks } from './warning.ts';

const words = anyOf(breachOfAnOrder);

export const breachNotRecorded: Asks = (decision, context) => {
  const { version } = context;
  const isRecorded = (): boolean => allegationsOf(decision).flatMap(crimesOf).some(({ offence }) => breachCodes.has(context.offence(offence)?.code ?? ''));
  return decision.facts === null && version !== null && version !== undefined && allegationsOf(decision).length > 0 && words.test(textOf(version)) && !isRecorded()
    ? 'The words tell of the breach of an order, which is recorded beside what was done. Record it, or say why: no such order, or one whose breach is not notifiable, such as a domestic violence protection notice'
    : null;
};
