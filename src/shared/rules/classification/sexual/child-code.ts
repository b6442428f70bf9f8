/** Which code of a table of children's codes an act has; null where it is not known who did what to whom. */
import type { beforeUnder13, beforeUnder16, ByOffender } from './child-codes.ts';
import { bySex, isPenetrative, offendersUnder18, type SexualCase } from './sexual-case.ts';

/** Page 65 gives offenders of unknown age the codes of adults, of inciting a child under 13. Of other deeds nothing is printed. */
export const childCode = (input: SexualCase, codes: ByOffender, ifAgeUnknown: 'adult' | null): string | null => {
  const under = offendersUnder18(input);
  const offender = under === null ? ifAgeUnknown : under ? 'under18' : 'adult';
  const penetrative = isPenetrative(input);
  return offender === null || penetrative === null ? null : bySex(input, codes[offender][penetrative ? 'penetration' : 'none']);
};

export const beforeCode = (input: SexualCase, codes: typeof beforeUnder13 | typeof beforeUnder16): string | null => {
  const under = offendersUnder18(input);
  return under === null ? null : codes[under ? 'under18' : 'adult'][input.act.deed === 'made-to-watch' ? 'made-to-watch' : 'in-presence'];
};
