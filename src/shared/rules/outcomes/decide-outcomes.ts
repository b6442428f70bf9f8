/** Whether each outcome that is put forward may be given, and who decides it; where none is named, which the facts leave open. */
import type { ActDecided, DecidedCrime } from '../decide.ts';
import type { Case } from '../facts/case.ts';
import { outcomeTypes, type OutcomeType } from '../facts/outcome.ts';
import { refusedFirst } from '../refused-first.ts';
import { weigh, type Weighed } from '../weigh.ts';
import { onlyRecordedCrimesTakeOutcomes, type Standing } from './only-recorded-crimes-take-outcomes.ts';
import type { OutcomeCase } from './outcome-case.ts';
import { outcomeDeciderRules, outcomeRules } from './outcome-rules.ts';
import type { OutcomeDecider } from './who-decides.ts';

type OutcomeWeighed = {
  readonly at: string;
  readonly of: string;
  readonly type: OutcomeType;
  /** Listed among what is left open, and not put forward: what it lacks is not asked. */
  readonly listed: boolean;
  readonly may: Weighed<boolean>;
  readonly who: Weighed<OutcomeDecider>;
};

type Named = Case['outcomes'][number] & { readonly type: OutcomeType; readonly listed: boolean };

const nobody: Weighed<OutcomeDecider> = { answer: { is: 'silent' }, said: [] };

/** Until the act itself is decided. */
const undecided: Weighed<boolean> = { answer: { is: 'open', needs: [] }, said: [] };

const named = (outcome: Case['outcomes'][number]): readonly Named[] => {
  const { type } = outcome;
  return type === undefined ? outcomeTypes.map((each) => ({ ...outcome, type: each, listed: true })) : [{ ...outcome, type, listed: false }];
};

const isRuledOut = ({ answer }: Weighed<boolean>): boolean => answer.is === 'settled' && !answer.outcome;

export const weighOutcomes = (of: Case, acts: readonly ActDecided[], crimes: readonly DecidedCrime[]): readonly OutcomeWeighed[] =>
  of.outcomes.flatMap(named).flatMap((outcome) => {
    const { at, type, listed } = outcome;
    const place = `acts.${outcome.of}`;
    const crime = crimes.find((each) => each.acts.some((act) => act.at === place));
    if (crime === undefined) {
      const end = acts.find(({ act }) => act === place)?.followed?.end;
      if (listed) return [];
      if (end?.is !== 'exit') return [{ at, of: outcome.of, type, listed, may: undecided, who: nobody }];
      const standing: Standing = { is: end.exit === 'record' ? 'part-of-another' : 'not-recorded' };
      return [{ at, of: outcome.of, type, listed, may: weigh([onlyRecordedCrimesTakeOutcomes], standing, of.day), who: nobody }];
    }
    const relatedAlone = crimes.some(({ relatedTo }) => crime.acts.some((act) => act.at === relatedTo));
    const input: OutcomeCase = { outcome, crime, relatedAlone, of };
    const may = refusedFirst(outcomeRules, weigh(outcomeRules, input, of.day), of.day);
    return listed && isRuledOut(may) ? [] : [{ at, of: outcome.of, type, listed, may, who: listed ? nobody : weigh(outcomeDeciderRules, input, of.day) }];
  });
