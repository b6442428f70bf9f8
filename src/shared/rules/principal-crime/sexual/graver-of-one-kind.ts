/**
 * Within one class of sexual offences, and among rapes, one crime is counted between the same two whichever code it has (page 12).
 * Where the maximum sentences are the same, what is completed comes before an attempt, penetration before none, and the younger
 * child before the older: the sentence likely to be imposed (page 13).
 */
import { isRapeClass } from '../../classification/sexual/rapes.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { groupOf } from '../groups.ts';
import { listed, type PrincipalRule } from '../pair-of-crimes.ts';

/** Lower is graver: rapes by the age of the victim. */
const ages: Readonly<Record<string, number>> = { '19E': 1, '19H': 1, '19D': 2, '19G': 2 };

const modes = { I: 1, E: 2, S: 3 } as const;

/** Maximum sentence, age of a raped child, mode of trial, and the order of the list, which has the act before its attempt or inciting. */
const gravity = (crime: Crime, of: Case): readonly [years: number, age: number, mode: number, code: string] => {
  const entries = listed(crime, of.catalogue);
  return [-Math.max(0, ...entries.map(({ years }) => years ?? 0)), ages[crime.class ?? ''] ?? 3, Math.min(9, ...entries.map((each) => modes[each.mode])), crime.code ?? ''];
};

const isGraver = (one: Crime, other: Crime, of: Case): boolean => {
  const [left, right] = [gravity(one, of), gravity(other, of)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return (left[at] ?? 0) < (right[at] ?? 0);
};

export const graverOfOneKind: PrincipalRule = {
  id: 'graver-of-one-kind',
  sentence: 'Of sexual offences of one class, or rapes, between the same two, one crime is counted, under the code of the graver.',
  cites: [crr('12'), crr('13')],
  overrides: ['longer-maximum-sentence', 'look-up-table'],
  apply: ({ one, other, of }) => {
    const ofOneKind = one.class === other.class || (isRapeClass(one.class) && isRapeClass(other.class));
    if (!ofOneKind || groupOf(one, of) !== 'Sexual offences') return silent;
    return when(true, isGraver(one, other, of) ? 'one' : 'other', 'They are of one kind, and one crime is counted.');
  },
};
