/** Facts of sexual offences that the pages only name, and the offence list has (classes 88C and 88D). */
import { z } from 'zod';
import { oneOf } from '../fact.ts';
import { common } from './act.ts';

export const OtherSexualOffenceAct = z.strictObject({
  ...common,
  kind: z.literal('other-sexual-offence'),
  deed: oneOf(
    ['substance-with-intent', 'offence-with-intent', 'trespass-with-intent', 'intercourse-with-an-animal', 'penetration-of-a-corpse'],
    'What was done?',
    'Administering a substance in order to engage in sexual activity; another offence, or a trespass, with intent to commit a sexual offence; intercourse with an animal; sexual penetration of a corpse.',
  ),
});
export type OtherSexualOffenceAct = z.infer<typeof OtherSexualOffenceAct>;
