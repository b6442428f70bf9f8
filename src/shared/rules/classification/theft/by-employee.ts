/** Theft by an employee of the owner, of mail by one of whoever carries it (page 81). */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import { not, type Truth } from '../../truth.ts';

type Act = ActCase<'theft'>['act'];

/** The text wants it known at the time of recording: where nobody has said so it is not known, and is not asked. */
export const byEmployee = (act: Act): Truth => act.byEmployee === true && not(is(act, 'goods', 'electricity', 'card-details', 'dog', 'cat'));
