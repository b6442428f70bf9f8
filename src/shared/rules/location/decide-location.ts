/** Where each act is recorded: fraud and computer misuse by their own rules, anything else by the general ones (pages 15-16). */
import type { ActCase } from '../facts/case.ts';
import { weigh, type Said, type Weighed } from '../weigh.ts';
import { fraudLocationRules } from './fraud/fraud-location-rules.ts';
import type { FraudPlace } from './fraud/fraud-location.ts';
import { locationRules } from './general/location-rules.ts';
import type { Located } from './place.ts';

/** A rule of fraud names a kind of place; which force that is, its facts do not say. */
const withoutForce = ({ answer, said }: Weighed<FraudPlace>): Weighed<Located> => ({
  answer: answer.is === 'settled' ? { ...answer, outcome: { place: answer.outcome, force: null } } : answer,
  said: said as readonly Said<never>[],
});

export const weighLocation = ({ act, of }: ActCase): Weighed<Located> =>
  act.kind === 'fraud' || act.kind === 'computer-misuse' ? withoutForce(weigh(fraudLocationRules, { act, of }, of.day)) : weigh(locationRules, { act, of }, of.day);
