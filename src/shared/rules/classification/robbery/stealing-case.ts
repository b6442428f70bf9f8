/** What every rule about force in stealing shares: whether there was force, and whose property was robbed. */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, unknown, type Truth } from '../../truth.ts';

/** The kinds of act by which something is stolen. */
export type Stealing = 'theft' | 'burglary' | 'vehicle';
type Act = ActCase<Stealing>['act'];

/** What is no stealing by its deed: only entering, riding in or interfering with a vehicle, a burglary for another purpose, electricity, a device on a cash machine. */
const isNoStealing = (act: Act): boolean => {
  if (act.kind === 'vehicle') return act.deed !== undefined && act.deed !== 'taken';
  return act.kind === 'burglary' ? act.purpose !== undefined && act.purpose !== 'steal' : act.goods === 'electricity' || act.goods === 'card-details';
};

/** Force in order to steal is not asked of what is no stealing; told all the same, it stands. */
export const isForce = (act: Act, ...kinds: readonly NonNullable<Act['force']>[]): Truth => (act.force === undefined && isNoStealing(act) ? false : is(act, 'force', ...kinds));

/** Force used or threatened in order to steal, or to get out with what was stolen (pages 72-74, 78 and 80). */
export const isRobbery = (act: Act): Truth => isForce(act, 'to-steal', 'to-escape-the-premises', 'assault-to-rob');

/** Taking a pet is stealing it only where it was taken to keep (page 83). */
const isStealing = (act: Act): Truth => (act.kind === 'theft' ? any(not(is(act, 'goods', 'dog', 'cat')), act.intent === 'keep') : true);

export const isRobberyOfGoods = (act: Act): Truth => inTurn(isRobbery(act), isStealing(act));

/** Of somebody robbed of both kinds, how the values compare. */
const comparedByValue = (act: Act, compare: (personal: number, business: number) => boolean): Truth => {
  const { personalValue, businessValue } = act;
  const missing = (['personalValue', 'businessValue'] as const).filter((key) => act[key] === undefined).map((key) => `${act.at}.${key}`);
  return inTurn(is(act, 'property', 'both'), personalValue === undefined || businessValue === undefined ? unknown(...missing) : compare(personalValue, businessValue));
};

/** Where a person is robbed of both kinds, the values decide (page 72). */
export const mostlyPersonal = (act: Act): Truth => any(is(act, 'property', 'personal', 'business-as-personal'), comparedByValue(act, (personal, business) => personal > business));
export const mostlyBusiness = (act: Act): Truth => any(is(act, 'property', 'business'), comparedByValue(act, (personal, business) => personal < business));
export const worthTheSame = (act: Act): Truth => comparedByValue(act, (personal, business) => personal === business);

/** Assault with intent to rob has a code of its own; an attempt at robbery has not. */
export const robberyCode = ({ force }: Act): string => (force === 'assault-to-rob' ? '034/02' : '034/01');
