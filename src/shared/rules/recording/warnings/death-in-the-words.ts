/** A death that is not recorded as a crime is N300, unless natural causes are believed (page 35). */
import { isHomicide } from '../../../domain/offence-lookup.ts';
import { anyOf, textOf } from '../report-words.ts';
import { allegationsOf, crimesOf, isKeptUnder, type Asks } from './warning.ts';

const words = anyOf('(?:sudden|unexpected|unexplained) death', 'found (?:dead|deceased)', 'pronounced dead', 'life (?:was )?(?:pronounced )?extinct', 'dead body', 'body (?:was |has been )?found');

/** The incident list's own category. */
const suddenDeath = 'P16';

/** Deaths by driving are class 4 as homicide is. */
const isOfDeath = (classCode: string): boolean => isHomicide(classCode) || classCode.startsWith('4/');

export const deathInTheWords: Asks = (decision, context) => {
  const { version } = context;
  const isTold = decision.closing === suddenDeath || (version !== null && version !== undefined && words.test(textOf(version)));
  const isRecorded = (): boolean => allegationsOf(decision).flatMap(crimesOf).some(({ offence }) => isOfDeath(context.offence(offence)?.class ?? ''));
  return isTold && allegationsOf(decision).length > 0 && !isRecorded() && !isKeptUnder('300', decision, context)
    ? 'The report tells of a death, and neither a crime of it nor N300 is recorded. Record one, or say why: natural causes are believed, or nobody died'
    : null;
};
