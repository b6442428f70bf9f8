/** Harassment in law only between former partners (page 55): the ruling of an incident tells the fact of the one pair it can be about. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, crimesOf } from '../../../../tests/support/facts.ts';
import { called, formerPartners, over } from '../../../../tests/support/rulings.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Binding } from '../../rulings/ruling.ts';
import { decide } from '../decide.ts';
import { openCase } from './case.ts';
import { FactsDocument, type FactsInput } from './document.ts';

const under = (facts: FactsInput, ...rulings: readonly Binding[]) => decide(openCase(FactsDocument.parse(facts), catalogue, '2026-05-04' as LocalDate, rulings));
const only = called('R-1', { kind: 'harassment-only', incident: 'i' });

const with2 = (relationship: 'former-partner' | 'acquaintance'): FactsInput =>
  formerPartners({ offenders: [{ id: 'O1', age: 30 }, { id: 'O2', age: 30 }], pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner' }, { victim: 'V1', offender: 'O2', relationship }], acts: [act({ kind: 'course-of-conduct', occasions: 3, features: [] }), act({ id: 'A2', kind: 'course-of-conduct', by: ['O2'], occasions: 3, features: [] })] });

test.each<readonly [string, FactsInput, readonly Binding[], readonly string[]]>([
  ['no ruling: stalking is presumed', formerPartners(), [], ['8Q 195/12']],
  ['a ruling: harassment', formerPartners(), [only], ['8L 195/94']],
  ['another kind of ruling', formerPartners(), [called('R-1', over('8L', '8Q'))], ['8Q 195/12']],
  ['of current partners nothing was presumed', formerPartners({ pairs: [{ victim: 'V1', offender: 'O1', relationship: 'partner' }] }), [only], ['8L 195/94']],
  ['parents of one child who were once partners: stalking is presumed', formerPartners({ pairs: [{ victim: 'V1', offender: 'O1', relationship: 'parent-of-the-same-child', wereOncePartners: true }] }), [], ['8Q 195/12']],
  ['and a ruling of them: harassment', formerPartners({ pairs: [{ victim: 'V1', offender: 'O1', relationship: 'parent-of-the-same-child', wereOncePartners: true }] }), [only], ['8L 195/94']],
  ['of parents who never were it says nothing', formerPartners({ pairs: [{ victim: 'V1', offender: 'O1', relationship: 'parent-of-the-same-child', wereOncePartners: false }], acts: [act({ kind: 'course-of-conduct', occasions: 3, features: ['fixated-or-obsessive'] })] }), [only], ['8Q 195/12']],
  ['the behaviour is fixated: the registrar has weighed that, and is satisfied all the same (page 55)', formerPartners({ acts: [act({ kind: 'course-of-conduct', occasions: 3, features: ['fixated-or-obsessive'] })] }), [only], ['8L 195/94']],
  ['of a second pair it says nothing', with2('acquaintance'), [only], ['8L 195/94', '8L 195/94']],
  ['two pairs of former partners: it does not say which, and both are stalking', with2('former-partner'), [only], ['8Q 195/12', '8Q 195/12']],
])('%s', (_, facts, rulings, expected) => {
  expect(crimesOf(under(facts, ...rulings))).toEqual(expected);
});

test('it is cited among what was found, and only where it decides', () => {
  const cited = (facts: FactsInput) => under(facts, only).trace.flatMap(({ about, said }) => said.filter(({ rule }) => rule === 'ruling R-1').map(({ finding }) => [about, 'because' in finding ? finding.because : null]));
  expect(cited(formerPartners())).toEqual([['pairs.V1-O1', 'Ruling R-1: the registrar is satisfied that it is harassment in law only.']]);
  expect(cited(with2('former-partner'))).toEqual([]);
});
