/** A report of rape is recorded as rape or kept under N100 (page 63). The words alone do not make it one; a person says what they are. */
import { anyOf, textOf } from '../report-words.ts';
import { allegationsOf, crimesOf, isKeptUnder, type Asks } from './warning.ts';

const words = anyOf('rape[ds]?', 'raping');

export const rapeInTheWords: Asks = (decision, context) => {
  const { version } = context;
  const isRecorded = (): boolean => allegationsOf(decision).flatMap(crimesOf).some(({ offence }) => context.offence(offence)?.isRape === true);
  return version !== null && version !== undefined && allegationsOf(decision).length > 0 && words.test(textOf(version)) && !isRecorded() && !isKeptUnder('100', decision, context)
    ? 'The report speaks of rape, and neither rape nor N100 is recorded. Record one, or say why it is no report of rape'
    : null;
};
