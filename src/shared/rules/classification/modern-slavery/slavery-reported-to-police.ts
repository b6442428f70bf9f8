/** Where it was committed in the area of another force, the crime may be transferred; in Scotland or Northern Ireland, it is referred to the police there: `committed-in-scotland-or-northern-ireland`. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isDirect, slavery } from './slavery-case.ts';

export const slaveryReportedToPolice: ClassificationRule<'modern-slavery'> = {
  id: 'slavery-reported-to-police',
  sentence: 'Modern slavery that a victim reports to police is recorded if committed in England and Wales.',
  cites: [crr('48-49')],
  apply: (input) => when(inTurn(isDirect(input), is(input.act, 'where', 'this-force', 'england-and-wales', 'not-confirmed', 'scotland-or-northern-ireland')), slavery(input), 'It was reported to police.'),
};
