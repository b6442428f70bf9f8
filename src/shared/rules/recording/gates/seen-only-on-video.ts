/** Boxes F4 and F5: video alone is not a third-party report. */
import { has, is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const seenOnlyOnVideo: GateRule = {
  id: 'seen-only-on-video',
  sentence: 'Video evidence is no third-party report: a victim must confirm, or recording be necessary or appropriate once reasonable enquiries have found no victim.',
  cites: [crr('8')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: ({ act }) => {
    const appropriate = inTurn(yes(act, 'enquiriesMade'), is(act, 'without', 'necessary', 'appropriate'));
    // Nobody confirms where nobody is traced, and it is not asked.
    const confirms = act.traced === false ? false : yes(act, 'confirmed');
    return when(inTurn(has(act, 'circumstances', 'seen-only-on-video'), not(confirms), not(appropriate)), false, 'It was seen only on video, and no victim has confirmed it.');
  },
};
