/**
 * An offence exists from the day its law began, so it is the day of the act that counts there, not the day of the decision: its
 * last day, for what lasted; the day of recording where none is told. A rule whose dates are those of a law says `law`; a row of
 * a table that began on a day of its own asks here.
 */
import type { LocalDate } from '../../domain/local-date.ts';
import type { Placed } from '../ask.ts';
import type { Case } from '../facts/case.ts';
import type { Act } from '../facts/document.ts';

type Done = { readonly act: Placed<Act>; readonly of: Case };

export const dayOfLaw = ({ act, of }: Done): LocalDate => (act.until ?? act.on ?? of.day) as LocalDate;

export const isSince = (input: Done, day: string): boolean => dayOfLaw(input) >= day;
