/** Whether each outcome that is put forward may be given, and who decides it. */
import type { LocalDate } from '../../domain/local-date.ts';
import type { ActDecided, DecidedCrime } from '../decide.ts';
import type { Case } from '../facts/case.ts';
import type { OutcomeType } from '../facts/outcome.ts';
import { inForceOn } from '../in-force.ts';
import { weigh, type Weighed } from '../weigh.ts';
import { onlyRecordedCrimesTakeOutcomes, type Standing } from './only-recorded-crimes-take-outcomes.ts';
import type { OutcomeCase } from './outcome-case.ts';
import { outcomeDeciderRules, outcomeRules } from './outcome-rules.ts';
import type { OutcomeDecider } from './who-decides.ts';

export type OutcomeWeighed = { readonly at: string; readonly of: string; readonly type: OutcomeType; readonly may: Weighed<boolean>; readonly who: Weighed<OutcomeDecider> };

const nobody: Weighed<OutcomeDecider> = { answer: { is: 'silent' }, said: [] };

const isCertain = (id: string, day: LocalDate): boolean => outcomeRules.some((rule) => rule.id === id && inForceOn(day, rule) === 'yes');

/** A refusal by a rule that is certainly in force stands whatever is still unknown beside it: no fact can lift it. */
const refusedFirst = (weighed: Weighed<boolean>, day: LocalDate): Weighed<boolean> => {
  const refusals = weighed.said.flatMap(({ rule, cites, finding }) => (finding.says === 'holds' && !finding.outcome && isCertain(rule, day) ? [{ rule, cites, because: finding.because }] : []));
  if (refusals.length === 0) return weighed;
  return { ...weighed, answer: { is: 'settled', outcome: false, because: refusals.map(({ because }) => because).join(' '), by: refusals.map(({ rule }) => rule), cites: refusals.flatMap(({ cites }) => cites) } };
};

export const weighOutcomes = (of: Case, acts: readonly ActDecided[], crimes: readonly DecidedCrime[]): readonly OutcomeWeighed[] =>
  of.outcomes.flatMap((outcome) => {
    const { at, type } = outcome;
    const place = `acts.${outcome.of}`;
    const crime = crimes.find((each) => each.acts.some((act) => act.at === place));
    if (crime === undefined) {
      const end = acts.find(({ act }) => act === place)?.followed?.end;
      if (end?.is !== 'exit') return [];
      const standing: Standing = { is: end.exit === 'record' ? 'part-of-another' : 'not-recorded' };
      return [{ at, of: outcome.of, type, may: weigh([onlyRecordedCrimesTakeOutcomes], standing, of.day), who: nobody }];
    }
    const relatedAlone = crimes.some(({ relatedTo }) => relatedTo !== null && crime.acts.some((act) => act.at === relatedTo));
    const input: OutcomeCase = { outcome, crime, relatedAlone, of };
    return [{ at, of: outcome.of, type, may: refusedFirst(weigh(outcomeRules, input, of.day), of.day), who: weigh(outcomeDeciderRules, input, of.day) }];
  });
