/** What the policy has read again, by the smallest change that puts a decision in or leaves it out. */
import { expect, test } from 'vitest';
import { beginningPolicy, reasonsToReview, ReviewPolicy, stratumOf, type Drawn, type Reviewed } from './review-policy.ts';

const policy: ReviewPolicy = { ...beginningPolicy, newcomers: 3, shares: { 'domestic-abuse': 40, sexual: 30, violence: 20, 'other-recorded': 10, 'not-recorded': 5 }, blind: 8 };
const plain: Reviewed = { groups: ['Theft'], harms: [], isOverride: false, before: 3 };
const notDrawn: Drawn = { review: 0.99, blind: 0.99 };

test.each<[string, Partial<Reviewed>, Partial<Drawn>, readonly string[]]>([
  ['a crime recorded, none of anything', {}, {}, []],
  ['domestic abuse, recorded', { harms: ['domestic-abuse'] }, {}, []],
  ['domestic abuse, nothing recorded', { groups: [], harms: ['domestic-abuse'] }, {}, ['rejected-domestic-abuse']],
  ['sexual, nothing recorded', { groups: [], harms: ['sexual'] }, {}, ['rejected-sexual']],
  ['a child, nothing recorded', { groups: [], harms: ['child'] }, {}, ['rejected-child']],
  ['all three, nothing recorded', { groups: [], harms: ['child', 'sexual', 'domestic-abuse'] }, {}, ['rejected-domestic-abuse', 'rejected-sexual', 'rejected-child']],
  ['another harm, nothing recorded', { groups: [], harms: ['weapon'] }, {}, []],
  ['saved against a warning', { isOverride: true }, {}, ['override']],
  ['the last of somebody’s first', { before: 2 }, {}, ['newcomer']],
  ['the first after them', { before: 3 }, {}, []],
  ['drawn just within the share of its stratum', {}, { review: 0.0999 }, ['drawn']],
  ['drawn just outside it', {}, { review: 0.1 }, []],
  ['drawn within the share of domestic abuse', { harms: ['domestic-abuse'] }, { review: 0.399 }, ['drawn']],
  ['drawn within the share of nothing recorded', { groups: [] }, { review: 0.049 }, ['drawn']],
  ['drawn outside it', { groups: [] }, { review: 0.05 }, []],
  ['drawn for a second reading', {}, { blind: 0.0799 }, ['second-reading']],
  ['not drawn for one', {}, { blind: 0.08 }, []],
])('%s', (_, change, drawn, reasons) => {
  expect(reasonsToReview(policy, { ...plain, ...change }, { ...notDrawn, ...drawn })).toEqual(reasons);
});

test.each<[Pick<Reviewed, 'groups' | 'harms'>, string]>([
  [{ groups: ['Sexual offences'], harms: ['domestic-abuse'] }, 'domestic-abuse'],
  [{ groups: ['Theft', 'Sexual offences'], harms: [] }, 'sexual'],
  [{ groups: ['Theft', 'Violence against the person'], harms: [] }, 'violence'],
  [{ groups: ['Theft'], harms: ['weapon'] }, 'other-recorded'],
  [{ groups: [], harms: ['sexual'] }, 'not-recorded'],
])('%o is in the stratum %s', (decision, stratum) => {
  expect(stratumOf(decision)).toBe(stratum);
});

test.each<[string, unknown]>([
  ['a share above a hundred', { ...policy, blind: 101 }],
  ['a share below nothing', { ...policy, shares: { ...policy.shares, sexual: -1 } }],
  ['a stratum left out', { ...policy, shares: { violence: 1 } }],
])('%s is no policy', (_, given) => {
  expect(ReviewPolicy.safeParse(given).success).toBe(false);
});
