/** The serious offence list of the schools protocol (page 2). */
import type { Offence } from '../../../domain/offence-catalogue.ts';
import { offencesOfClass } from '../../../domain/offence-lookup.ts';
import { yes } from '../../ask.ts';
import { any, type Truth } from '../../truth.ts';
import { offenceOf, type GateCase } from '../gates/gate.ts';

const seriousClasses: ReadonlySet<string | null> = new Set(['5D', '10B', '10C', '10D', '11A', '13', '23', '36', '70', '71', '86', '88A', '92A', '92D', '92E', '106']);

/** All sexual assaults: on a male and on a female, aged 13 and over and under 13. */
const sexualAssaults: ReadonlySet<string | null> = new Set(['17A', '17B', '20A', '20B']);

const isListed = (classCode: string | null): boolean => seriousClasses.has(classCode) || sexualAssaults.has(classCode);

/** By the offence alone; a grave consequence makes another serious too. */
export const isSeriousOffence = ({ class: classCode, mode }: Offence): boolean => mode === 'I' || isListed(classCode);

export const isSeriousAtSchool = (input: GateCase): Truth => {
  const { act, of } = input;
  const { class: classCode = null, code = null } = offenceOf(input) ?? {};
  const listed = offencesOfClass(of.catalogue, classCode).filter((each) => (code === null || each.code === code) && each.current);
  const indictableOnly = listed.length > 0 && listed.every(({ mode }) => mode === 'I');
  if (indictableOnly || isListed(classCode)) return true;
  // Serious injury to any person is one of the consequences: an assault that says so is not asked again.
  return any(act.kind === 'assault' && act.injury === 'serious', yes(act, 'graveConsequence'));
};
