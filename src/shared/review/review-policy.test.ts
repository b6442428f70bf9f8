/** What the policy has read again, by the smallest change that puts a decision in or leaves it out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusals, type Refusal } from '../../../tests/support/refusals.ts';
import type { Harm } from '../triage/marks.ts';
import { beginningPolicy, reasonsToReview, ReviewPolicy, reviewReasonNames, reviewReasons, strata, stratumNames, stratumOf, type Drawn, type Reviewed } from './review-policy.ts';

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

const everyShare = (share: number): ReviewPolicy => ({ newcomers: 0, shares: { 'domestic-abuse': share, sexual: share, violence: share, 'other-recorded': share, 'not-recorded': share }, blind: share, golden: share });

test('whatever the draw, a share of nothing falls on no decision and a share of all on every one', () => {
  const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const decision = fc.record({ groups: fc.subarray(['Theft', 'Sexual offences', 'Violence against the person']), harms: fc.subarray<Harm>(['domestic-abuse', 'weapon']), isOverride: fc.constant(false), before: fc.nat() });
  fc.assert(fc.property(decision, fc.record({ review: draw, blind: draw }), (reviewed, drawn) => {
    const drawnUnder = (share: number) => reasonsToReview(everyShare(share), reviewed, drawn).filter((reason) => reason === 'drawn' || reason === 'second-reading');
    expect(drawnUnder(0)).toEqual([]);
    expect(drawnUnder(100)).toEqual(['drawn', 'second-reading']);
  }));
});

test.each<[string, ReviewPolicy]>([
  ['that holds until another is set', beginningPolicy],
  ['that reads nothing again', everyShare(0)],
  ['that reads all of it again', { ...everyShare(100), newcomers: 1000 }],
])('a policy %s is one', (_, given) => {
  expect(ReviewPolicy.parse(given)).toEqual(given);
});

test.each<[string, object, Refusal]>([
  ['a share above a hundred', { blind: 101 }, ['blind', 'At most 100%']],
  ['a share below nothing', { shares: { ...policy.shares, sexual: -1 } }, ['shares.sexual', 'At least 0%']],
  ['half a per cent', { golden: 0.5 }, ['golden', 'This should be a whole number']],
  ['a share of what is no stratum', { shares: { ...policy.shares, fraud: 5 } }, ['shares', 'There is no field called “fraud” here']],
  ['more first decisions than anybody is new for', { newcomers: 1001 }, ['newcomers', 'This should not be above 1000']],
  ['fewer first decisions than none', { newcomers: -1 }, ['newcomers', 'This should not be below 0']],
  ['first decisions left out', { newcomers: undefined }, ['newcomers', 'This is needed']],
])('%s: no policy', (_, change, refusal) => {
  expect(refusals(ReviewPolicy, { ...policy, ...change })).toEqual([refusal]);
});

test.each(strata)('a policy that leaves out the stratum %s is none', (stratum) => {
  expect(refusals(ReviewPolicy, { ...policy, shares: { ...policy.shares, [stratum]: undefined } })).toEqual([[`shares.${stratum}`, 'This is needed']]);
});

test('each stratum and each reason is told apart in words', () => {
  expect(new Set(strata.map((stratum) => stratumNames[stratum]).filter(Boolean)).size).toBe(strata.length);
  expect(new Set(reviewReasons.map((reason) => reviewReasonNames[reason]).filter(Boolean)).size).toBe(reviewReasons.length);
});
