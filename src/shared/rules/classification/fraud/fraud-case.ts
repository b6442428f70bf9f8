/** What every rule about a kind of fraud shares. */
import { has, is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import type { FraudAct } from '../../facts/acts/fraud.ts';
import { silent, when, type Finding } from '../../rule.ts';
import { inTurn, unknown, type Truth } from '../../truth.ts';
import { offence, type Classified, type ClassificationRule } from '../classified.ts';
import { kindOf, mayBeServices, type KindOfFraud, type Scheme } from './kinds-of-fraud.ts';

type FraudCase = ActCase<'fraud'>;
export type FraudRule = ClassificationRule<'fraud'>;

type Particular = NonNullable<FraudAct['particulars']>[number];

export const scheme = ({ act }: FraudCase, ...schemes: readonly Scheme[]): Truth => is(act, 'scheme', ...schemes);

export const applies = ({ act }: FraudCase, particular: Particular): Truth => has(act, 'particulars', particular);

/** A matter with a rule of its own, asked only where it is of these kinds. */
export const ofKind = (input: FraudCase, schemes: readonly Scheme[], ...matters: readonly Truth[]): Truth => inTurn(scheme(input, ...schemes), ...matters);

const codeOf = ({ scheme: of, code }: KindOfFraud, services: boolean): string | null => (services && mayBeServices.includes(of) ? '053/46' : code);

/** The class and code of the kind of fraud told; which code, where the page prints services beside false representation. */
export const asItsKind = (input: FraudCase): Finding<Classified> => {
  const kind = kindOf(input.act.scheme);
  if (kind === undefined) return input.act.scheme === undefined ? when(unknown(`${input.act.at}.scheme`), offence(null, null), '') : silent;
  const services = mayBeServices.includes(kind.scheme) ? applies(input, 'services-obtained') : false;
  if (typeof services === 'object') return { says: 'needs', needs: services.needs };
  return when(true, offence(kind.class, codeOf(kind, services), kind.against), `It is ${kind.class}, ${kind.name}.`);
};

/** No crime in these circumstances, and what is kept of the report. */
export const noCrime = (instead: Extract<Classified, { readonly is: 'not-notifiable' }>['instead']): Classified => ({ is: 'not-notifiable', instead });
