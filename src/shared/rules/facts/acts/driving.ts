/** Facts of driving that kills, seriously injures or is dangerous (pages 37 and 96-97); taking the vehicle is an act of kind `vehicle`. */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const DrivingAct = z.strictObject({
  ...common,
  kind: z.literal('driving'),
  result: oneOf(['death', 'serious-injury', 'neither'], 'What did the driving cause?', 'Told of the victims of this act: one that kills some and seriously injures others is told as two acts.'),
  manner: oneOf(
    ['dangerous', 'careless', 'careless-under-influence', 'careless-over-drug-limit', 'disqualified', 'unlicensed-or-uninsured', 'not-known'],
    'What is alleged of the driving?',
    'Under the influence of drink or drugs; over the limit of a specified controlled drug. Disqualified, unlicensed or uninsured: no fault in the driving itself is alleged.',
  ),
  vehicleStolen: yesNo('Is the vehicle known to be stolen?', 'Known at the time of recording; asked of dangerous driving.'),
  otherEvidence: yesNo('Is there evidence of dangerous driving beside an injury that was intended?', 'Asked of dangerous driving by somebody who meant to injure.'),
});
export type DrivingAct = z.infer<typeof DrivingAct>;
