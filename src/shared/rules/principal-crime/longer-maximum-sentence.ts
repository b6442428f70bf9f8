/** The last resort of page 13. Where the maxima are equal too, the sentence likely to be imposed counts, which is for a person. */
import { crr } from '../cite.ts';
import { refer, silent, when } from '../rule.ts';
import { yearsOf } from './groups.ts';
import { eitherWay, type PrincipalRule } from './pair-of-crimes.ts';

export const longerMaximumSentence: PrincipalRule = {
  id: 'longer-maximum-sentence',
  sentence: 'If violence and property do not settle it, regard is had to the maximum sentence.',
  cites: [crr('13')],
  apply: eitherWay((high, low, of) => {
    const [more, less] = [yearsOf(high, of), yearsOf(low, of)];
    if (more === null || less === null) return silent;
    // Several crimes of one class and code are each counted by the unit of their class.
    if (more === less) return refer(high.class !== low.class || high.code !== low.code, `The maximum sentences of ${high.code ?? high.class} and ${low.code ?? low.class} are the same: the sentence likely to be imposed decides.`);
    return when(more > less, 'one', `The maximum sentence of ${high.code ?? high.class} is the longer.`);
  }),
};
