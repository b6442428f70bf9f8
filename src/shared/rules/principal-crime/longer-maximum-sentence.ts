/** The last resort of page 13. Where the maxima are equal too, the sentence likely to be imposed counts, which is for a person. */
import { crr } from '../cite.ts';
import { refer, silent, when } from '../rule.ts';
import { unknown } from '../truth.ts';
import { isValueOpen, spanOf } from './groups.ts';
import { eitherWay, type PrincipalRule } from './pair-of-crimes.ts';

export const longerMaximumSentence: PrincipalRule = {
  id: 'longer-maximum-sentence',
  sentence: 'If violence and property do not settle it, regard is had to the maximum sentence.',
  cites: [crr('13')],
  apply: eitherWay((high, low, of) => {
    const [more, less] = [spanOf(high, of), spanOf(low, of)];
    if (more === null || less === null || more[1] < less[0]) return silent;
    if (more[0] > less[1]) return when(true, 'one', `The maximum sentence of ${high.code ?? high.class} is the longer.`);
    // The value of damage tells its maximum; it is asked where that decides.
    const open = [high, low].filter(isValueOpen).flatMap(({ acts }) => acts.map(({ at }) => `${at}.value`));
    if (open.length > 0) return when(unknown(...open), 'one', '');
    // Several crimes of one class and code are each counted by the unit of their class.
    return refer(high.class !== low.class || high.code !== low.code, `The maximum sentences of ${high.code ?? high.class} and ${low.code ?? low.class} are the same: the sentence likely to be imposed decides.`);
  }),
};
