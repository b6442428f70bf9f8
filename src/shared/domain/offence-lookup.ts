/** Questions put to the catalogue: which offence is meant, is it in force, how is its class counted. */
import type { Catalogue, Offence } from './offence-catalogue.ts';
import { homeOfficeCode } from './offence-codes.ts';
import { hasBegun, hasEnded, partialDatePhrase } from './partial-date.ts';

export const offencesWithCode = (catalogue: Catalogue, code: string): readonly Offence[] =>
  catalogue.byCode.get(homeOfficeCode(code) ?? code) ?? [];

export const offencesOfClass = (catalogue: Catalogue, classCode: string | null): readonly Offence[] => (classCode === null ? [] : (catalogue.byClass.get(classCode) ?? []));

/** By id (`008/77#1`), or by Home Office code where only one current offence has it. Null where none or several do. */
export const findOffence = (catalogue: Catalogue, given: string): Offence | null => {
  const byId = catalogue.byId.get(given);
  if (byId) return byId;
  const current = offencesWithCode(catalogue, given).filter((offence) => offence.current);
  return current.length === 1 ? (current[0] ?? null) : null;
};

/**
 * Why an offence does not apply on a date, as the end of "it is not in force: ..."; null where it does. A date printed
 * only to the month or year leaves the offence in force for the whole of it: doubt refuses nothing. The list prints its
 * commencement dates for some offences only; without one an offence is taken to have been in force before.
 */
export const whyNotInForce = (offence: Offence, date: string): string | null => {
  if (offence.from === 'tbc') return 'its commencement date is still to be confirmed';
  if (offence.from && !hasBegun(offence.from, date)) return `it commenced ${partialDatePhrase(offence.from)}`;
  if (offence.to && hasEnded(offence.to, date)) return `it ceased ${partialDatePhrase(offence.to)}`;
  if (!offence.current && !offence.to) return 'it was withdrawn from the list, which prints no date';
  return null;
};

export const inForce = (offence: Offence, date: string): boolean => whyNotInForce(offence, date) === null;

/** Crime Recording Rules 2026/27, page 62. */
const rapeClasses: ReadonlySet<string> = new Set(['19C', '19D', '19E', '19F', '19G', '19H', '19J', '19K']);
export const isRape = (classCode: string): boolean => rapeClasses.has(classCode);

/** The classes the list puts under homicide: murder, manslaughter, infanticide, corporate manslaughter. */
const homicideClasses: ReadonlySet<string> = new Set(['1', '4/1', '4/2', '4/10']);
export const isHomicide = (classCode: string): boolean => homicideClasses.has(classCode);

/** Before recording these, the on-call senior detective or the registrar is asked (Crime Recording Rules 2026/27, page 34). */
const adviceFirst: ReadonlySet<string> = new Set(['1', '2', '4/1', '4/10']);
export const needsAdviceBeforeRecording = (classCode: string): boolean => adviceFirst.has(classCode);

export type Counting = { readonly says: string; readonly pages: readonly string[]; readonly kind: 'class' | 'read-across' | 'general' | 'fraud' };

/** How crimes of a class are counted. Of the 130 classes 41 print no rule of their own: the general rule of page 12 is said then. */
export const countingOf = (catalogue: Catalogue, classCode: string): Counting => {
  const unit = catalogue.classes.get(classCode)?.unit;
  if (!unit && classCode.startsWith('NFIB')) {
    return { says: 'fraud is counted by Report Fraud; a force records it only on a call for service', pages: ['97', '98'], kind: 'fraud' };
  }
  if (!unit) {
    return {
      says: 'general rule: one per victim, or one per offender or group where there is no victim; no class rule published',
      pages: ['12'],
      kind: 'general',
    };
  }
  if (unit.readFrom) {
    const pages = catalogue.classes.get(unit.readFrom)?.unit?.pages ?? [];
    return { says: `${unit.text}; none is published for this class, read across from ${unit.readFrom}`, pages, kind: 'read-across' };
  }
  return { says: unit.text, pages: unit.pages, kind: 'class' };
};
