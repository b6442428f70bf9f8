/** Facts of a death reported to police (pages 34-37); one caused by driving is an act of kind `driving`. */
import { z } from 'zod';
import { oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const DeathAct = z.strictObject({
  ...common,
  kind: z.literal('death'),
  cause: oneOf(
    ['homicide', 'natural-causes', 'natural-causes-now-doubted', 'suicide', 'drugs', 'accident', 'road-or-rail', 'sudden-unexplained', 'open-verdict', 'not-apparent'],
    'What do police believe about the death as things stand?',
    'Natural causes now doubted: believed at first, until something was found. Sudden unexplained: the investigation finds it neither natural nor a homicide. Open verdict: of the coroner. Not apparent: not known yet, or several causes are open.',
  ),
  causeConfirmed: yesNo('Is that cause confirmed?', 'Established by the investigation, or apparent at once; asked of suicide, drugs, an accident and a sudden unexplained death.'),
  homicide: oneOf(
    ['unlawful-killing', 'manslaughter', 'corporate-manslaughter', 'infanticide', 'child-destruction', 'caused-or-allowed'],
    'Which homicide is believed?',
    'Unlawful killing: nothing shows that it is less than murder. Caused or allowed: the death of a child or vulnerable adult in the household.',
  ),
  alreadyKept: someOf(
    ['force-keeps-natural-deaths', 'reported-death-recorded', 'natural-death-recorded'],
    'Does any of these apply to what is recorded of the death?',
    'The force keeps every death, those by natural causes too; this death is recorded already under another code of N300; or as N300/07. An empty list says none.',
  ),
});
export type DeathAct = z.infer<typeof DeathAct>;
