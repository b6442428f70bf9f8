/** Articles for use in fraud, forgery, false documents: what the force records itself (pages 97-98), each with its class and code on the list. */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import { answerOf } from '../../answer.ts';
import { kindsOfArticles, type KindOfArticle } from './kinds-of-articles.ts';

type What = KindOfArticle['what'];

const found = (what: What | null) => decideFacts(reported({ acts: [act({ kind: 'fraud-articles', what, to: [], pointsToProve: 'made-out', usedInFraud: false })] }));

const kinds: readonly (readonly [page: string, what: What, expected: string])[] = [
  ['97', 'making-or-supplying-articles', '33A 053/44'],
  ['97', 'possessing-articles', '33A 053/43'],
  ['97', 'forging-prescription', '60 060/21'],
  ['97', 'using-forged-prescription', '60 060/22'],
  ['97', 'forging', '61 061/21'],
  ['97', 'using-forgery', '61 061/22'],
  ['97', 'possessing-forgery', '61 061/23'],
  ['97', 'making-counterfeit-money', '61 061/24'],
  ['97', 'passing-counterfeit-money', '61 061/25'],
  ['97', 'possessing-counterfeit-money', '61 061/26'],
  ['98', 'identity-document-with-intent', '61A 061/38'],
  ['98', 'apparatus-for-identity-documents', '61A 061/39'],
  ['98', 'identity-document', '61A 061/40'],
  ['98', 'driving-licence', '814 814/01'],
  ['98', 'vehicle-insurance-certificate', '814 814/02'],
  ['98', 'vehicle-registration-or-licence', '814 814/03'],
  ['98', 'driver-work-records', '814 814/04'],
  ['98', 'operators-licence', '814 814/05'],
  ['98', 'test-certificate', '814 814/06'],
  ['98', 'parking-document', '814 814/07'],
];

test.each(kinds)('page %s, %s: %s, against the state, recorded here', (_, what, expected) => {
  const decided = found(what);
  expect(answerOf(decided).crimes.map((crime) => [`${crime.class} ${crime.hoCode}`, crime.count, crime.recordedBy])).toEqual([[expected, 1, 'this-force']]);
  expect([decided.crimes.map(({ against }) => against), decided.needs]).toEqual([['state'], []]);
});

test('every kind is held, on its page', () => expect(kinds.map(([page, what]) => [what, page])).toEqual(kindsOfArticles.map(({ what, page }) => [what, page])));

test('it is asked what it is', () => expect(found(null).needs).toEqual(['acts.A1.what']));
