/** Section 4 extends the offences to nationals and residents. */
import { has, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isMandatoryReport } from './mandatory-report.ts';

export const mutilationAbroadByOthers: ClassificationRule<'fgm'> = {
  id: 'mutilation-abroad-by-others',
  sentence: 'What was done outside the United Kingdom by somebody who is neither a national nor a resident is no crime here, unless it comes as a mandatory report.',
  cites: [crr('44-45')],
  overrides: ['female-genital-mutilation'],
  apply: (input) => when(inTurn(any(input.act.committedIn === 'outside-the-united-kingdom', has(input.act, 'circumstances', 'outside-england-and-wales')), not(isMandatoryReport(input)), not(yes(input.act, 'nationalOrResident'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It was done abroad by somebody without a link to the United Kingdom.'),
};
