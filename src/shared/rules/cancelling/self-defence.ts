/** C5. The guidance prints class 105 where page 26 prints 105A (T15): there is no class 105. */
import { yes } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { not, unknown } from '../truth.ts';
import { reasonIs, type RemovalCase, type RemovalRule } from './removal-case.ts';

/** 8N is open for actual bodily harm alone: without its code nobody can say. Of acts only an offence that is chosen is told by its class. */
const isOpenTo = ({ offence, removal, of }: RemovalCase) => {
  if (offence.class === '104' || offence.class === '105A') return true;
  const isChosen = of.acts.some(({ id, kind }) => id === removal.of && kind === 'offence');
  if (offence.class !== '8N') return offence.class === null && isChosen ? unknown(`acts.${removal.of}.class`) : false;
  return offence.code === null ? unknown(`acts.${removal.of}.code`) : offence.code === '008/06';
};

export const selfDefence: RemovalRule = {
  id: 'self-defence',
  sentence: 'C5 is open for actual bodily harm (8N), 104 and 105A alone, where evidence shows that the offender acted in self-defence.',
  cites: [crr('26'), outcomesGuidance('27')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => {
    if (!reasonIs(input, 'C5')) return silent;
    const closed = when(not(isOpenTo(input)), false, 'C5 is not open for this class.');
    return closed.says === 'silent' ? when(not(yes(input.removal, 'selfDefence')), false, 'Evidence does not show self-defence.') : closed;
  },
};
