/** Sections 1 to 3 of the Public Order Act 1986: offences against the state. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

const offences = { affray: ['66', '066/01'], 'violent-disorder': ['62A', '065/00'], riot: ['62A', '064/01'] } as const;

export const affrayDisorderOrRiot: ClassificationRule<'public-disorder'> = {
  id: 'affray-disorder-or-riot',
  sentence: 'Affray is 66 066/01, violent disorder 62A 065/00 and riot 62A 064/01.',
  cites: [crr('89')],
  apply: ({ act }) => {
    const { behaviour } = act;
    if (behaviour === undefined) return when(is(act, 'behaviour', 'affray'), offence(null, null), '');
    if (behaviour !== 'affray' && behaviour !== 'violent-disorder' && behaviour !== 'riot') return silent;
    const [classCode, code] = offences[behaviour];
    return when(true, offence(classCode, code, 'state'), 'It is an offence against the state under sections 1 to 3.');
  },
};
