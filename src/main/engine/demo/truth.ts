/** What should be recorded, one line an incident. It is written beside a demonstration when asked for, and is never in it. */
import { findingsOf } from './judge.ts';
import { offenceClass, offenceId } from './offences.ts';
import type { DemoPlan } from './plan.ts';

export const demoTruth = ({ told }: DemoPlan): string =>
  told
    .map((story) =>
      JSON.stringify({
        ref: story.ref,
        shouldRecord: findingsOf(story.right).flatMap((finding) => (finding.kind === 'record' ? finding.crimes.map(({ offence }) => ({ code: offenceId(offence).slice(0, 6), class: offenceClass(offence) })) : [])),
        answers: findingsOf(story.right).map((finding) => finding.kind),
        why: story.scene.say(story.why),
        decidedAs: story.decided === null ? null : findingsOf(story.decided).map((finding) => finding.kind),
        error: story.error,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
