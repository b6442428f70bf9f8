/** Page 94 asks for a risk of serious physical harm at school, and calls the test for a private place, which asks the same, higher than that at school. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const lesserThreatAtSchool: ClassificationRule<'weapon'> = {
  id: 'lesser-threat-at-school',
  sentence: 'Whether a threat with a weapon at school of less than serious physical harm is enough is said both ways on page 94.',
  cites: [crr('94')],
  apply: ({ act }) =>
    refer(
      inTurn(is(act, 'weapon', 'blade-or-point', 'offensive-weapon'), is(act, 'deed', 'threatened-with'), is(act, 'place', 'school'), is(act, 'riskFeared', 'physical-harm')),
      'Page 94 asks for an immediate risk of serious physical harm on school premises, and says that only a private place has so high a test.',
    ),
};
