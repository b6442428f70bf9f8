/** A crime whose code one fact would tell: it is compared as each of them, and the fact is asked only where that makes a difference. */
import { codesByIntent } from '../classification/by-intent.ts';
import type { Crime } from '../counting/crime.ts';
import type { FactName } from '../truth.ts';
import { weigh, type Weighed } from '../weigh.ts';
import { areOfOneRecorder } from './groups.ts';
import type { PairOfCrimes } from './pair-of-crimes.ts';
import { principalRules } from './principal-rules.ts';
import { asRuled } from './ruled-by-the-registrar.ts';

const isOpen = (act: Crime['acts'][number]): boolean => (act.kind === 'theft' || act.kind === 'vehicle') && act.intent === undefined;

const codesOf = ({ class: classCode, code, acts }: Crime): readonly string[] | null =>
  code === null && acts.every(isOpen) ? ((codesByIntent as Readonly<Record<string, readonly string[]>>)[classCode ?? ''] ?? null) : null;

const asEach = (crime: Crime): readonly Crime[] => codesOf(crime)?.map((code) => ({ ...crime, code })) ?? [crime];

const factsOf = (crime: Crime): readonly FactName[] => (codesOf(crime) === null ? [] : crime.acts.map(({ at }) => `${at}.intent`));

/** What the rules say, and where they leave it to the registrar what the registrar ruled. */
const weighRuled = (pair: PairOfCrimes): Weighed<'one' | 'other'> => asRuled(pair, weigh(principalRules, pair, pair.of.day));

/** Which of two crimes the rules say is the principal one, whatever their codes turn out to be; of two recorders neither is. */
export const weighPair = ({ one, other, of }: PairOfCrimes): Weighed<'one' | 'other'> => {
  if (!areOfOneRecorder(one, other)) return { answer: { is: 'silent' }, said: [] };
  const weighed = asEach(one).flatMap((mine) => asEach(other).map((theirs) => weighRuled({ one: mine, other: theirs, of })));
  const [first = weighRuled({ one, other, of }), ...others] = weighed;
  const outcomeOf = ({ answer }: Weighed<'one' | 'other'>): string => (answer.is === 'settled' ? answer.outcome : JSON.stringify(answer));
  return others.every((each) => outcomeOf(each) === outcomeOf(first)) ? first : { answer: { is: 'open', needs: [...factsOf(one), ...factsOf(other)] }, said: first.said };
};
