/** What every rule about modern slavery shares (pages 48-49). */
import { is } from '../../ask.ts';
import type { ActCase } from '../../facts/case.ts';
import type { Truth } from '../../truth.ts';
import { offence, type Classified } from '../classified.ts';
import { isSince } from '../day-of-law.ts';

type SlaveryCase = ActCase<'modern-slavery'>;

const codes = { servitude: '036/06', 'forced-labour': '036/07', travel: '036/08', 'offence-to-arrange-travel': '036/10', 'kidnapping-to-arrange-travel': '036/11' } as const;

/** The codes are of an Act in force since that day, by the list; which offence it was before, the pages do not say, and class 106 it is all the same (page 48). */
const codesSince = '2015-07-31';

export const slavery = (input: SlaveryCase): Classified => {
  const { exploitation } = input.act;
  return offence('106', exploitation === undefined || !isSince(input, codesSince) ? null : codes[exploitation]);
};

export const isSent = ({ act }: SlaveryCase): Truth => is(act, 'source', 'referral', 'duty-to-notify');
export const isDirect = ({ act }: SlaveryCase): Truth => is(act, 'source', 'reported-to-police');
