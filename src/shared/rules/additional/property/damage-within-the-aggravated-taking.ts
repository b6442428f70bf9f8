/** That the vehicle was damaged is one of the circumstances that make a taking aggravated: it is no crime beside that, whatever the damage was worth. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import { any } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { endangeringLife } from '../../principal-crime/groups.ts';
import { during } from './during.ts';

const aggravatedTakings: ReadonlySet<string> = new Set(['37/1', '37/2']);

/** Not the damage that endangers life; and damage under 5,000 pounds is the lesser crime of the two whether part of the taking or not. */
const mayOutweigh = ({ class: classCode, code }: Crime): boolean => classCode === '58C' && code !== endangeringLife && code !== '149/00';

const isOfItsOwner = (damage: Crime, taking: Crime): boolean => taking.offender === damage.offender && taking.afterReport === damage.afterReport && taking.victims.some((victim) => damage.victims.includes(victim));

export const damageWithinTheAggravatedTaking: BesideRule = {
  id: 'damage-within-the-aggravated-taking',
  sentence: 'Damage caused to the vehicle in the course of its taking is what makes the taking aggravated, and is part of that crime.',
  cites: [crr('75'), crr('12')],
  apply: ({ crime, others }) => {
    const takings = mayOutweigh(crime) ? others.filter((other) => aggravatedTakings.has(other.class ?? '') && isOfItsOwner(crime, other)) : [];
    return when(any(...takings.map((taking) => during(crime, taking))), 'swallowed', 'The vehicle was damaged in the course of its aggravated taking.');
  },
};
