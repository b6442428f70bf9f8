/** What every rule about modern slavery shares (pages 48-49). */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import type { Truth } from '../../truth.ts';
import { offence, type Classified } from '../classified.ts';

export type SlaveryCase = ActCase<'modern-slavery'>;

const codes = { servitude: '036/06', 'forced-labour': '036/07', travel: '036/08', 'offence-to-arrange-travel': '036/10', 'kidnapping-to-arrange-travel': '036/11' } as const;

export const slavery = ({ act }: SlaveryCase): Classified => offence('106', act.exploitation === undefined ? null : codes[act.exploitation]);

export const isSent = ({ act }: SlaveryCase): Truth => is(act, 'source', 'referral', 'duty-to-notify');
export const isDirect = ({ act }: SlaveryCase): Truth => is(act, 'source', 'reported-to-police');
