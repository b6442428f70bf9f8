/** Conduct that goes on belongs to the crime already recorded, unless that has been dealt with or three months have passed (pages 57-58). Told facts say so themselves. */
import { breachCodes } from '../../classification/breach-of-order/breaches.ts';
import { anyOf, textOf } from '../report-words.ts';
import { crimesOf, recording, type Asks } from './warning.ts';

const conduct: ReadonlySet<string> = new Set(['8L', '8M', '8Q', '8U']);

const words = anyOf(
  '(?:already|previously) (?:been )?(?:recorded|reported)',
  'reported (?:this |it |him |her |them )?(?:before|previously|last (?:week|month|year))',
  '(?:existing|open|ongoing|current) (?:crime|case|investigation)',
  'crime (?:number|ref|reference)',
  'further (?:incidents?|contact|messages|calls|reports?)',
);

export const addedToAnOpenCrime: Asks = (decision, context) => {
  const { version } = context;
  const isConduct = (given: string): boolean => {
    const facts = context.offence(given);
    return facts !== null && conduct.has(facts.class) && !breachCodes.has(facts.code);
  };
  return decision.facts === null && version !== null && version !== undefined && words.test(textOf(version)) && recording(decision).flatMap(crimesOf).some(({ offence }) => isConduct(offence))
    ? 'The words tell of conduct reported before: within three months of the last recorded incident it is added to that crime, unless the offender was dealt with. Say why it is another crime'
    : null;
};
