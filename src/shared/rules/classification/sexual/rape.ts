/** Classes 19C to 19H. Willingness is of no account below 13; where consent is the issue the victim is believed (page 63). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { Classified, ClassificationRule } from '../classified.ts';
import { sexualOffence } from './as-if-today.ts';
import { rapes } from './rapes.ts';
import { bySex, isBelow, isByPenis, lacking, refused, victimOf, type SexualCase } from './sexual-case.ts';

const ageBand = (age: number): keyof typeof rapes => (age < 13 ? 'under13' : age < 16 ? 'under16' : 'older');

const rapeOf = (input: SexualCase): Classified => {
  const { act } = input;
  const age = victimOf(input)?.age;
  const found = age === undefined ? null : bySex(input, rapes[ageBand(age)]);
  const code = found === null || act.stage === undefined ? null : act.stage === 'attempted' ? found.attempted : found.completed;
  const awaits = [...lacking(input, 'age', 'sex'), ...(act.stage === undefined ? [`${act.at}.stage`] : [])];
  return sexualOffence(input, found?.class ?? null, code, { awaits });
};

export const rape: ClassificationRule<'sexual-act'> = {
  id: 'rape',
  sentence: 'Penetrating vagina, anus or mouth with a penis without consent, or at all where the victim is under 13, is rape; where the issue is over consent a rape is recorded.',
  cites: [crr('61-62'), crr('63')],
  apply: (input) => when(inTurn(isByPenis(input), any(refused(input), isBelow(input, 13))), rapeOf(input), 'The victim was penetrated with a penis, and did not consent or was under 13.'),
};
