/** Facts of female genital mutilation (pages 44-45). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const FgmAct = z.strictObject({
  ...common,
  kind: z.literal('fgm'),
  deed: oneOf(['done-or-assisted', 'failed-to-protect'], 'What is alleged?', 'That it was done, assisted or counselled; or that somebody responsible failed to protect a girl from the risk.'),
  mandatoryReport: yesNo(
    'Is it a report under the mandatory duty?',
    'A known case of a girl under 18, reported by a regulated health or social care professional or a teacher.',
  ),
  nationalOrResident: yesNo('Is the offender a United Kingdom national or resident?', 'Asked of what was done abroad and is not a mandatory report.'),
});
export type FgmAct = z.infer<typeof FgmAct>;
