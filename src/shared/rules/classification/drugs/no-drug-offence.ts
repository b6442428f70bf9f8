/** What neither the table of page 93 nor the list makes an offence: asked of a psychoactive substance and of a temporary class. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const noDrugOffence: ClassificationRule<'drugs'> = {
  id: 'no-drug-offence',
  sentence: 'Having a psychoactive substance outside custody, or a drug of a temporary class, is no offence of the list; nor is permitting premises or carrying on a ship an offence with a psychoactive substance.',
  cites: [crr('93'), offenceList],
  apply: ({ act }) =>
    when(
      any(
        inTurn(is(act, 'drug', 'temporary-class'), is(act, 'deed', 'possession')),
        inTurn(is(act, 'drug', 'psychoactive-substance'), any(is(act, 'deed', 'permitting-premises', 'had-on-a-ship', 'carried-on-a-ship'), inTurn(is(act, 'deed', 'possession'), not(yes(act, 'inCustody'))))),
      ),
      { is: 'not-notifiable', instead: 'nsir-incident' },
      'It is no offence of the list.',
    ),
};
