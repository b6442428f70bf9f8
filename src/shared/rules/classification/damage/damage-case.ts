/** What the rules about arson and criminal damage share. */
import { has, is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';

type DamageActPlaced = ActCase<'damage'>['act'];
type Act = DamageActPlaced;

/** The list tells damage under 5,000 pounds by code; no code where the value is not known. */
export const damageCode = ({ value }: { readonly value?: number | undefined }): string | null => (value === undefined ? null : value < 5000 ? '149/00' : '058/00');

export const endangersLife = (act: Act): Truth => has(act, 'marks', 'life-endangered');

export const byFire = (act: Act): Truth => is(act, 'fire', true);

/** Damage by other means than fire to one of these, where the marks are known. */
export const damaged = (act: Act, ...what: readonly NonNullable<Act['what']>[]): Truth => inTurn(not(byFire(act)), is(act, 'what', ...what), any(endangersLife(act), true));

export const codeOf = (act: Act): string | null => (act.marks?.includes('life-endangered') === true ? '057/00' : damageCode(act));

/** An attempt to get in, where that is likelier than damage (page 74). */
export const isAttemptToBurgle = (act: Act, ...what: readonly NonNullable<Act['what']>[]): Truth =>
  inTurn(not(byFire(act)), is(act, 'what', ...what), has(act, 'marks', 'entry-point'), is(act, 'likelier', 'burglary'));

/** Theft of or from the vehicle or taking it, where that is likelier than damage (page 78). */
export const isInterference = (act: Act): Truth => inTurn(not(byFire(act)), is(act, 'what', 'vehicle'), is(act, 'likelier', 'theft-or-taking'));
