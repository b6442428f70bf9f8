/** The registrar oversees what was recorded late, twice a week; what came since the last time waits. */
import { plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { DemoAct } from './act.ts';
import type { Chance } from './chance.ts';
import { acceptedDelays, missedDelay, refusedDelays } from './oversight-words.ts';
import { lastSitting, sittingAfter } from './sittings.ts';
import { registrar } from './staff.ts';
import { foundReasons } from './words.ts';

type Late = { readonly key: string; readonly at: Instant; readonly why: string };

const recordsLate = (act: DemoAct): readonly Late[] => {
  if (act.act !== 'decide' && act.act !== 'correct') return [];
  const { late } = act.input.decision;
  // A correction that names no mistake records nothing that was not recorded before.
  const isFirst = act.act === 'decide' || act.input.mistake !== null;
  return late !== null && isFirst ? [{ key: act.key, at: act.at, why: late }] : [];
};

const isMissed = ({ why }: Late): boolean => foundReasons.some((reason) => reason === why);

/** One in twenty has no reason that the registrar accepts. */
const refusedOf = (chance: Chance, late: readonly Late[]): readonly Late[] => {
  const excused = late.filter((each) => !isMissed(each));
  return chance.some(excused, Math.round(excused.length / 20));
};

const noteOn = (chance: Chance, late: Late, accepted: boolean): string => (isMissed(late) ? missedDelay : chance.pick(accepted ? acceptedDelays : refusedDelays));

export const delayActs = (chance: Chance, acts: readonly DemoAct[], now: Instant): readonly DemoAct[] => {
  const late = acts.flatMap(recordsLate).filter(({ at }) => sittingAfter(at) < lastSitting(now));
  const refused = refusedOf(chance, late);
  return [...Map.groupBy(late, ({ at }) => sittingAfter(at))].flatMap(([sitting, those]) =>
    those.map((each, index): DemoAct => {
      const accepted = !refused.includes(each);
      return { act: 'oversee-delay', at: plusMs(sitting, index * 4 * 60_000), actor: registrar, input: { delay: { of: 'decision', id: each.key }, accepted, note: noteOn(chance, each, accepted) } };
    }),
  );
};
