/** Which code of N300 a death has that is neither homicide nor believed natural (pages 34-37). */
import { is, yes } from '../../ask.ts';
import { victimsOf } from '../../facts/case.ts';
import type { OtherRecord } from '../../recording/other-record.ts';
import { all, any, isUnknown, not, unknown, type Truth } from '../../truth.ts';
import type { ActCase } from '../../facts/case.ts';

type DeathCase = ActCase<'death'>;
type Code = Extract<OtherRecord, `N300/${string}`>;

/** Those that stay N300/01 until the cause is confirmed, as examples 3, 5, 8 and 10 have it. */
const onceConfirmed: Readonly<Partial<Record<string, Code>>> = { suicide: 'N300/02', drugs: 'N300/03', accident: 'N300/06', 'sudden-unexplained': 'N300/05' };

export const isReportedDeath = ({ act }: DeathCase): Truth => not(is(act, 'cause', 'homicide', 'natural-causes', 'natural-causes-now-doubted'));

/** Of a child under 18 only; a death of somebody older that stays unexplained keeps N300/01. */
const isChild = (input: DeathCase): Truth => all(...victimsOf(input).map(({ at, age }) => (age === undefined ? unknown(`${at}.age`) : age < 18)));

/** What has to be known before the code is. */
export const codeKnown = (input: DeathCase): Truth => {
  const { act } = input;
  const stays = act.cause === 'sudden-unexplained' && isChild(input) === false;
  const confirmed: Truth = any(is(act, 'cause', 'road-or-rail', 'open-verdict', 'not-apparent'), stays, act.causeConfirmed === undefined ? unknown(`${act.at}.causeConfirmed`) : true);
  if (isUnknown(confirmed)) return confirmed;
  if (stays) return true;
  const child = act.cause === 'sudden-unexplained' && yes(act, 'causeConfirmed') === true ? isChild(input) : true;
  return isUnknown(child) ? child : true;
};

export const codeOf = (input: DeathCase): Code => {
  const { cause, causeConfirmed } = input.act;
  if (cause === 'road-or-rail') return 'N300/04';
  if (cause === 'open-verdict') return 'N300/08';
  if (causeConfirmed !== true || (cause === 'sudden-unexplained' && isChild(input) !== true)) return 'N300/01';
  return onceConfirmed[cause ?? ''] ?? 'N300/01';
};
