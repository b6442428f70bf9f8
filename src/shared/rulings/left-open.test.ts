/** Classes with entries of unlike kinds: of other damage (58D), that to a protected monument is against the state, with two years instead of ten. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue.ts';
import { blackmail, over, stalking } from '../../../tests/support/rulings.ts';
import { crr, nfib } from '../rules/cite.ts';
import { leftOpen } from './left-open.ts';

const damage = '58D';
const settled = { is: 'settled', because: 'The maximum sentence of 057/00 is the longer.', cites: [crr('13')] };

test.each([
  ['theft, of seven years: the maximum of every entry is longer or shorter', '049/10', settled],
  ['making off without payment, of two years: that of a monument is as long', '053/25', { is: 'open' }],
  ['riot, of ten years: that of damage to no monument is as long', '064/01', { is: 'open' }],
])('damage beside %s', (_, other, expected) => {
  expect(leftOpen(over(damage, other), catalogue)).toEqual(expected);
});

test.each([['8L', '052/01'], ['NFIB10', '049/10']])('of %s and %s Report Fraud records one and the force the other: nothing is left open', (one, other) => {
  expect(leftOpen(over(one, other), catalogue)).toMatchObject({ is: 'settled', cites: [crr('97'), nfib('1')] });
});

test('whether it is left open is the same whichever of the two is named first', () => {
  const name = fc.constantFrom(stalking, blackmail, '105/01', '049/10', '053/25', '064/01', '058/00', 'ZZ');
  fc.assert(fc.property(name, name, (one, other) => {
    expect(leftOpen(over(one, other), catalogue).is).toBe(leftOpen(over(other, one), catalogue).is);
  }), { numRuns: 30 });
});
