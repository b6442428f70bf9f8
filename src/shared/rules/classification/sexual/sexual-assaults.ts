/** Classes of sexual assault, by sex and age of the victim (page 65 and the offence list). */
import type { Classified } from '../classified.ts';
import { sexualOffence } from './as-if-today.ts';
import { bySex, isBelow, lacking, victimOf, type SexualCase } from './sexual-case.ts';

type Assault = { readonly class: string; readonly penetration: string; readonly touching: string };

const assaults: Readonly<Record<'under13' | 'older', { readonly female: Assault; readonly male: Assault }>> = {
  under13: { female: { class: '20B', penetration: '020/04', touching: '020/06' }, male: { class: '17B', penetration: '017/14', touching: '017/16' } },
  older: { female: { class: '20A', penetration: '020/03', touching: '020/05' }, male: { class: '17A', penetration: '017/13', touching: '017/15' } },
};

export const sexualAssaultOf = (input: SexualCase, how: 'penetration' | 'touching'): Classified => {
  const known = victimOf(input)?.age !== undefined;
  const found = known ? bySex(input, assaults[isBelow(input, 13) === true ? 'under13' : 'older']) : null;
  return sexualOffence(input, found?.class ?? null, found?.[how] ?? null, { awaits: lacking(input, 'age', 'sex') });
};
