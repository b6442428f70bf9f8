/**
 * How many records are kept of acts that are not recorded: of deaths one for each (page 35), of rapes one for each relationship of
 * victim and offender, in however many acts it is told (page 63), of anything else one for each act.
 */
import type { Act } from '../../facts/document.ts';
import type { OtherRecord } from '../other-record.ts';

export type Kept = { readonly instead: OtherRecord | null; readonly act: Act };

/** Somebody who is not known stands for one. */
const orOne = (names: readonly string[]): readonly string[] => (names.length === 0 ? [''] : [...new Set(names)]);

/** Each victim with each offender; those whom the victim cannot tell apart are one more. */
const relationships = (act: Act): readonly string[] => {
  const others = act.kind === 'sexual-act' && act.undefinedOffenders === true ? [...act.by, 'undefined'] : act.by;
  return orOne(act.to).flatMap((victim) => orOne(others).map((offender) => `${victim} by ${offender}`));
};

/** How many records each act adds to those before it. */
export const recordsKept = (kept: readonly Kept[]): readonly number[] => {
  const told = new Set<string>();
  return kept.map(({ instead, act }) => {
    if (instead === null) return 0;
    if (instead.startsWith('N300/')) return orOne(act.to).length;
    if (!instead.startsWith('N100/')) return 1;
    const fresh = relationships(act).filter((each) => !told.has(each));
    for (const each of fresh) told.add(each);
    return fresh.length;
  });
};
