/** Another place agreed by both forces (page 15): the ruling of an incident tells the place of each of its acts. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { act, crimesOf, reported } from '../../../../tests/support/facts.ts';
import { agreedOn, called, doneIn, over } from '../../../../tests/support/rulings.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Binding, RuledPlace } from '../../rulings/ruling.ts';
import { citation } from '../cite.ts';
import { decide } from '../decide.ts';
import { openCase } from './case.ts';
import { FactsDocument, type FactsInput } from './document.ts';

const under = (facts: FactsInput, ...rulings: readonly Binding[]) => decide(openCase(FactsDocument.parse(facts), catalogue, '2026-05-04' as LocalDate, rulings));
const agreed = (change: Partial<RuledPlace> = {}): Binding => called('R-1', agreedOn('i', change));
const there = agreed({ recordedBy: 'other-force' });

/** Where each crime is recorded: `place force by`. */
const placesOf = (facts: FactsInput, ...rulings: readonly Binding[]): readonly string[] =>
  under(facts, ...rulings).crimes.map(({ location, recorder }) => `${location?.place ?? 'nowhere'} ${location?.force ?? '?'} by ${recorder.by}`);

const theft = (change: object) => act({ kind: 'offence', class: '49', code: '049/10', ...change });
const one = (change: object): FactsInput => reported({ acts: [theft(change)] });
const questioned = { circumstances: ['place-in-question'], setting: [] } as const;

test.each<readonly [string, FactsInput, readonly Binding[], readonly string[]]>([
  ['no ruling: where the suspect was', doneIn('A'), [], ['where-the-suspect-was A by another-force']],
  ['agreed that this force records it', doneIn('A'), [agreed()], ['force-agreed-on here by this-force']],
  ['agreed that the other does', doneIn('A'), [there], ['force-agreed-on Staffordshire Police by another-force']],
  ['another kind of ruling', doneIn('A'), [called('R-2', over('8L', '8Q'))], ['where-the-suspect-was A by another-force']],
  ['of what nobody put elsewhere', one({}), [there], ['force-agreed-on Staffordshire Police by another-force']],
  ['of which nothing of its place is told', one({ ...questioned, setting: undefined }), [there], ['force-agreed-on Staffordshire Police by another-force']],
  ['told otherwise: what both agreed on record goes before it', one({ ...questioned, setting: ['another-place-agreed'], agreement: ['rationale'], agreedForce: 'B', suspectWas: 'A' }), [agreed()], ['force-agreed-on here by this-force']],
  ['by a device', one({ ...questioned, setting: ['mobile-or-internet-device'], suspectWas: 'A' }), [agreed()], ['force-agreed-on here by this-force']],
  ['of what affects several forces', one({ ...questioned, setting: ['several-forces'], suspectWas: 'unknown', victimWas: 'unknown', firstAware: 'B' }), [agreed()], ['force-agreed-on here by this-force']],
  ['each act of the incident', reported({ victims: [{ id: 'V1' }, { id: 'V2' }], acts: [theft({ ...questioned, suspectWas: 'A' }), theft({ id: 'A2', to: ['V2'], ...questioned, suspectWas: 'B' })] }), [agreed()], ['force-agreed-on here by this-force', 'force-agreed-on here by this-force']],
])('%s', (_, facts, rulings, expected) => {
  expect(placesOf(facts, ...rulings)).toEqual(expected);
});

test('what is recorded is the same wherever it is', () => {
  expect(crimesOf(under(doneIn('A'), there))).toEqual(crimesOf(under(doneIn('A'))));
  expect(under(doneIn('A'), agreed()).needs).toEqual([]);
});

test('under British Transport Police it is not for forces to agree: the rules disagree, and a person settles it (page 16)', () => {
  const { refer, crimes } = under(one({ ...questioned, setting: ['british-transport-police'], suspectWas: 'here' }), agreed());
  expect(crimes).toMatchObject([{ location: null }]);
  expect(refer.map(({ because }) => because)).toEqual([expect.stringContaining('The rules disagree.')]);
});

test('it is cited by its name and its page with each act it places', () => {
  const cited = (facts: FactsInput) => under(facts, agreed()).trace.flatMap(({ stage, about, said }) => said.flatMap(({ rule, cites, finding }) => (rule === 'ruling R-1' ? [[stage, about, 'because' in finding ? finding.because : null, ...cites.map(citation)]] : [])));
  const because = 'Ruling R-1: this force records it and not Staffordshire Police, as both forces agreed.';
  expect(cited(doneIn('A'))).toEqual([['location', 'acts.A1', because, 'Ruling R-1', 'Crime Recording Rules 2026/27, page 15']]);
});

test.each(['fraud', 'computer-misuse'] as const)('%s has a recorder and places of its own, and no agreement moves it', (kind) => {
  const facts = reported({ acts: [act({ kind })] });
  expect(under(facts, there)).toEqual(under(facts));
});
