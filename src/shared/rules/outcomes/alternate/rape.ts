/** What kind of rape is recorded: of a child under 13, or an attempt. */
import type { OutcomeCase } from '../outcome-case.ts';
import { all, unknown, type Truth } from '../../truth.ts';

const ofChildren: ReadonlySet<string> = new Set(['019/16', '019/17', '019/18', '019/19']);
const attempts: ReadonlySet<string> = new Set(['019/11', '019/12', '019/13', '019/14', '019/18', '019/19']);

export const isOfAChild = ({ crime, of }: OutcomeCase): Truth => {
  if (crime.class === '19E' || crime.class === '19H' || (crime.code !== null && ofChildren.has(crime.code))) return true;
  if (crime.victims.length === 0) return unknown(`${crime.acts[0]?.at ?? 'acts'}.to`);
  const ages = crime.victims.map((id) => of.victims.get(id)?.age ?? unknown(`victims.${id}.age`));
  return all(...ages.map((age) => (typeof age === 'number' ? age < 13 : age)));
};

/** Told as an attempt, it is one before its code is known. */
export const isOfAttemptedRape = ({ crime }: OutcomeCase): boolean =>
  crime.code === null ? crime.acts.some((act) => act.kind === 'sexual-act' && act.stage === 'attempted') : attempts.has(crime.code);
