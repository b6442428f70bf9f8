/** The last resort of page 13. Where the maxima are equal too, the sentence likely to be imposed counts, which is for a person. */
import { crr } from '../cite.ts';
import type { Crime } from '../counting/crime.ts';
import { refer, silent, when } from '../rule.ts';
import type { FactName } from '../truth.ts';
import { isReportFrauds, isValueOpen, spanOf } from './groups.ts';
import { eitherWay, type PrincipalRule } from './pair-of-crimes.ts';

const nameOf = ({ code, class: classCode }: Crime): string => code ?? classCode ?? '';

/** The facts that would tell the code, and with it the maximum: what damage is worth, or which offence of its class was chosen. */
const codeFacts = (crime: Crime): readonly FactName[] => {
  if (isValueOpen(crime)) return crime.acts.map(({ at }) => `${at}.value`);
  return crime.code === null ? crime.acts.filter(({ kind }) => kind === 'offence').map(({ at }) => `${at}.code`) : [];
};

const isOne = (span: readonly [number, number] | null): boolean => span !== null && span[0] === span[1];

export const longerMaximumSentence: PrincipalRule = {
  id: 'longer-maximum-sentence',
  sentence: 'If violence and property do not settle it, regard is had to the maximum sentence.',
  cites: [crr('13')],
  apply: eitherWay((high, low, of) => {
    const [more, less] = [spanOf(high, of), spanOf(low, of)];
    if (more !== null && less !== null && more[1] < less[0]) return silent;
    if (more !== null && less !== null && more[0] > less[1]) return when(true, 'one', `The maximum sentence of ${nameOf(high)} is the longer.`);
    const areTold = isOne(more) && isOne(less);
    if (!areTold && [high, low].some(isReportFrauds)) return silent;
    const open = [high, low].filter((crime) => !isOne(spanOf(crime, of))).flatMap(codeFacts);
    if (open.length > 0) return { says: 'needs', needs: open };
    // Several crimes of one class and code are each counted by the unit of their class.
    const isOfOneKind = high.class === low.class && high.code === low.code;
    const both = [nameOf(high), nameOf(low)].toSorted().join(' and ');
    return refer(!isOfOneKind, areTold ? `The maximum sentences of ${both} are the same: the sentence likely to be imposed decides.` : `The offence list does not say which of ${both} has the longer maximum sentence: the sentence likely to be imposed decides.`);
  }),
};
