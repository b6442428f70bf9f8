/** The Psychoactive Substances Act 2016; the list has its codes, page 93 does not. */
import { is, known, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import type { Deed } from './drug-table.ts';

const codes = new Map<Deed | undefined, string>([
  ['production', '093/41'],
  ['supply', '093/42'],
  ['intent-to-supply', '093/44'],
  ['import', '093/45'],
  ['export', '093/46'],
  ['possession', '093/47'],
]);

export const psychoactiveSubstance: ClassificationRule<'drugs'> = {
  id: 'psychoactive-substance',
  sentence: 'Producing, supplying, importing and exporting a psychoactive substance, having it to supply, and having it in a custodial institution are other drug offences.',
  cites: [crr('91'), offenceList],
  from: '2016-05-26',
  law: true,
  apply: ({ act }) => {
    const code = codes.get(act.deed);
    const isOffence = inTurn(known(act, 'deed'), is(act, 'drug', 'psychoactive-substance'), code !== undefined, any(not(is(act, 'deed', 'possession')), yes(act, 'inCustody')));
    return when(isOffence, offence('92C', code ?? null, 'state'), 'It is an offence with a psychoactive substance.');
  },
};
