/** What the pipeline leaves behind it: the stages in the order in which they were gone through, and about what. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue.ts';
import { act, decideFacts, reported } from '../../../tests/support/facts.ts';
import { fraud } from '../../../tests/support/fraud.ts';
import { offence } from '../../../tests/support/offences.ts';
import { whole } from '../../../tests/support/outcomes.ts';
import { agreedOn, called, doneIn, formerPartners } from '../../../tests/support/rulings.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { decide, type Decided } from './decide.ts';
import { openCase } from './facts/case.ts';
import { FactsDocument, type FactsInput } from './facts/document.ts';
import type { Binding } from '../rulings/ruling.ts';

const stagesOf = ({ trace }: Decided): readonly string[] => trace.map(({ stage, about }) => `${stage} of ${about}`);

/** What every act that is recorded goes through. */
const recorded = (id: string): readonly string[] => ['classification', 'recording', 'location', 'time', 'counting'].map((stage) => `${stage} of acts.${id}`);

const hurt = act({ id: 'H', kind: 'assault', injury: 'actual', intentSeriousHarm: false, features: [] });
const damaged = offence('D 58D 149/00');
const insufficient = { of: 'H', type: '15', ...whole['15'] } as const;
const two = { victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: ['constable'] }] } satisfies FactsInput;
const removal = { of: 'H', reason: 'C2', independent: true, victimTold: true, decidedBy: 'registrar', withdrawn: false, information: ['additional'] } satisfies NonNullable<FactsInput['removals']>[number];
const elsewhere = { circumstances: ['place-in-question'], setting: [] } satisfies Partial<typeof hurt>;

test.each<readonly [string, FactsInput, readonly string[]]>([
  ['no crime is alleged', reported(), ['recording of report']],
  ['an assault', reported({ acts: [hurt] }), recorded('H')],
  ['an assault that probably did not happen', reported({ acts: [{ ...hurt, probable: false }] }), ['classification of acts.H', 'recording of acts.H', 'instead of acts.H']],
  ['the same, without its class', reported({ acts: [{ ...hurt, injury: undefined, probable: false }] }), ['classification of acts.H', 'recording of acts.H', 'instead of acts.H']],
  ['one act whose two victims are alike is judged and counted once', reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }], acts: [{ ...hurt, to: ['V1', 'V2'] }] }), recorded('H')],
  ['a passer-by and a constable are judged and counted apart', reported({ ...two, acts: [{ ...hurt, to: ['V1', 'V2'] }] }), ['classification of acts.H', ...recorded('H'), 'counting of acts.H']],
  ['of an assault and a damage only the damage can be charged', reported({ acts: [hurt, damaged], outcomes: [insufficient] }), [...recorded('H'), ...recorded('D'), 'principal-crime of 008/06 of acts.H and 149/00 of acts.D', 'outcomes of outcomes.H-15']],
  ['and it is', reported({ acts: [hurt, damaged], outcomes: [insufficient, { of: 'D', type: '1', ...whole['1'] }] }), [...recorded('H'), ...recorded('D'), 'principal-crime of 008/06 of acts.H and 149/00 of acts.D', 'related of 149/00 of acts.D', 'outcomes of outcomes.H-15', 'outcomes of outcomes.D-1']],
  ['an outcome that is for the prosecutor', reported({ acts: [hurt], outcomes: [{ of: 'H', type: '9', ...whole['9'] }] }), [...recorded('H'), 'outcomes of outcomes.H-9', 'authority of outcomes.H-9']],
  ['a crime that was recorded before its 24 hours were the limit (page 10)', { ...reported({ acts: [hurt] }), decideOn: '2015-03-31' }, recorded('H').filter((stage) => !stage.startsWith('time'))],
  ['in the month in which they became it', { ...reported({ acts: [hurt] }), decideOn: '2015-04-13' }, recorded('H')],
  ['outcomes that are only listed', reported({ acts: [hurt], outcomes: [{ of: 'H' }] }), recorded('H')],
  ['an assault that is to be taken out', reported({ acts: [hurt], removals: [removal] }), [...recorded('H'), 'cancelling of removals.H', 'authority of removals.H']],
  ['stalking and the breach of an order', reported({ acts: [offence('S 8Q 195/12'), offence('B 8L 008/31', { to: [], pointsToProve: 'made-out' })] }), [...recorded('S'), ...recorded('B'), 'additional of 008/31 of acts.B']],
  ['manslaughter, for which guidance is sought first (page 34)', reported({ acts: [offence('M 4/1 004/01')] }), [...recorded('M'), 'reporting of 004/01 of acts.M']],
  ['a fraud, which Report Fraud records', reported({ acts: [fraud('rental', { id: 'F' })] }), [...recorded('F').filter((stage) => !stage.startsWith('location')), 'reporting of 053/40 of acts.F']],
  ['a crime without a class, done in the area of another force', reported({ acts: [act({ id: 'U', kind: 'offence', against: 'victim', ...elsewhere, suspectWas: 'B' })] }), [...recorded('U'), 'transfer of crime of acts.U']],
  ['a series over two forces', reported({ acts: [{ ...hurt, ...elsewhere, on: '2026-05-01', suspectWas: 'A' }, { ...hurt, ...elsewhere, id: 'I', on: '2026-05-02', suspectWas: 'B' }] }), [...recorded('H'), ...recorded('I'), 'location of 008/06 of acts.H, acts.I', 'transfer of 008/06 of acts.H, acts.I']],
])('%s: the stages that had something to say', (_, facts, expected) => {
  expect(stagesOf(decideFacts(facts))).toEqual(expected);
});

const bound = (facts: FactsInput, ...rulings: readonly Binding[]) => decide(openCase(FactsDocument.parse(facts), catalogue, '2026-05-04' as LocalDate, rulings));

test.each<readonly [string, Decided, string, string]>([
  ['between former partners', bound(formerPartners(), called('R1', { kind: 'harassment-only', incident: 'I1' })), 'classification of pairs.V1-O1', 'ruling R1'],
  ['of two forces on the place', bound(doneIn('B'), called('R2', agreedOn('I1'))), 'location of acts.A1', 'ruling R2'],
])('a ruling that decides goes before everything else: %s', (_, { trace }, stage, rule) => {
  const [first] = trace;
  expect([`${first?.stage} of ${first?.about}`, first?.said.map((said) => said.rule)]).toEqual([stage, [rule]]);
});
