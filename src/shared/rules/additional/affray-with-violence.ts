/** Affray and the violence done in it, whoever of those in it did it. */
import { crr } from '../cite.ts';
import { sharesOffender, type Crime } from '../counting/crime.ts';
import { mayBeOfOneOccasion } from '../counting/party.ts';
import type { Case } from '../facts/case.ts';
import { isConduct } from '../principal-crime/conduct/conduct.ts';
import { groupOf } from '../principal-crime/groups.ts';
import { when } from '../rule.ts';
import { any, type Truth } from '../truth.ts';
import type { BesideRule } from './additional.ts';
import { during } from './property/during.ts';

/** Listed with violence, conduct crimes and messages are not done in a fight. */
const isViolenceOfOneOccasion = (crime: Crime, of: Case): boolean => crime.against === 'victim' && crime.class !== '8R' && !isConduct(crime) && groupOf(crime, of) === 'Violence against the person';

const mayBeByOneOf = (one: Crime, other: Crime): boolean => one.offender === '' || other.offender === '' || sharesOffender(one, other);

/** One occasion is enough for what somebody in the affray did, and days that are not told may be one; otherwise it is asked in the course of what the violence was done. */
const isConnected = (violence: Crime, affray: Crime): Truth =>
  any(mayBeByOneOf(violence, affray) && violence.acts.some((act) => affray.acts.some((other) => mayBeOfOneOccasion(act, other))), during(violence, affray));

export const affrayWithViolence: BesideRule = {
  id: 'affray-with-violence',
  sentence: 'Where crimes of violence against the person are connected with an affray, they are counted and the affray is not.',
  cites: [crr('89')],
  apply: ({ crime, others, of }) => {
    const violence = crime.code === '066/01' ? others.filter((other) => other.afterReport === crime.afterReport && isViolenceOfOneOccasion(other, of)) : [];
    return when(any(...violence.map((other) => isConnected(other, crime))), 'swallowed', 'Violence against the person is counted, and the affray is not.');
  },
};
