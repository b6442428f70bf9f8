/** The words of a report: what of it is read, and the breach of an order by every name an order has (pages 89-90). */
import { expect, test } from 'vitest';
import { toldVersion } from '../../../../tests/support/told-version.ts';
import { anyOf, breachOfAnOrder, textOf } from './report-words.ts';

test('codes, narrative and log are read, each apart from the next', () => {
  expect(textOf(toldVersion({ openingCode: 'Theft', narrative: 'A bag.', log: ['Rang back.', 'No answer.'] }))).toBe('Theft\nA bag.\nRang back.\nNo answer.');
  expect(textOf(toldVersion({ narrative: 'A bag.' })).trim()).toBe('A bag.');
});

test('phrases are whole words, in either case', () => {
  const words = anyOf('nrm', 'duty to notify');
  expect(['An NRM form', 'A Duty to Notify', 'Enrmity', 'nrms', 'On duty'].map((text) => words.test(text))).toEqual([true, true, false, false, false]);
});

/** As they are named on pages 89 and 90, and orders of other acts on the offence list. */
const orders = [
  ...['restraining order', 'Protection from Harassment order', 'stalking order', 'stalking protection order', 'interim stalking protection order', 'non-molestation order', 'interim non-molestation order', 'criminal behaviour order', 'interim criminal behaviour order'],
  ...['sex offender notification order', 'sex offenders notification order', 'sexual harm prevention order', 'female genital mutilation protection order', 'FGM protection order', 'knife crime prevention order', 'interim knife crime prevention order', 'domestic abuse protection order'],
  ...['domestic violence protection notice', 'interim restraining order', 'sexual risk order', 'violent offender order', 'forced marriage protection order', 'foreign travel order', 'serious violence reduction order', 'serious crime prevention order', 'court order', 'interim court injunction', 'harassment injunction', 'order', 'injunction'],
];

const breached = anyOf(breachOfAnOrder);

test.each(orders)('the breach of a %s', (order) => {
  expect([`He breached his ${order}.`, `In breach of the ${order}.`, `He is breaching a ${order} again.`, `It breaches that ${order}.`].map((text) => breached.test(text))).toEqual([true, true, true, true]);
});

test.each(['He breached the queue for his order.', 'A breach of the peace.', 'The restraining order ended in May.', 'He was in breach of bail.', 'They breached the wall of a notice board.', 'The reached order.'])('no breach of an order: %s', (text) => {
  expect(breached.test(text)).toBe(false);
});
