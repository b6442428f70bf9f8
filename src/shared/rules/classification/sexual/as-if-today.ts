/**
 * The offence list has the Sexual Offences Act 2003, in force since 1 May 2004, and nothing of the law before. An edition before
 * 2023 says of class 24 that older allegations are recorded as if committed today; what it said of the sexual offences is not at
 * hand. They are counted so, and what class and code they have is referred.
 */
import { countingRules, offenceList } from '../../cite.ts';
import type { ActCase } from '../../facts/case.ts';
import type { FactName } from '../../truth.ts';
import { offence, type Offence } from '../classified.ts';
import { isSince } from '../day-of-law.ts';

const actOf2003 = '2004-05-01';

const doubt = {
  because: 'It was done before the Sexual Offences Act 2003 came into force on 1 May 2004: it is counted as if committed today, and whether it was an offence then, of which class and code, has to be settled.',
  cites: [offenceList, countingRules('April 2021', '24 (1 of 1)')],
};

/** An offence of that Act; `awaits` are the facts its class is told by. */
export const sexualOffence = (input: ActCase, classCode: string | null, code: string | null, { against = 'victim', awaits = [] }: { readonly against?: 'victim' | 'state'; readonly awaits?: readonly FactName[] } = {}): Offence => ({
  ...offence(classCode, code, against),
  ...(isSince(input, actOf2003) ? {} : { doubt }),
  ...(awaits.length > 0 ? { awaits } : {}),
});

/** Against a victim where one is known, else against the state: the list marks these as either. */
export const eitherOffence = (input: ActCase, classCode: string, code: string | null): Offence => sexualOffence(input, classCode, code, { against: input.act.to.length > 0 ? 'victim' : 'state' });
