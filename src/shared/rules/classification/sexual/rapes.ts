/** Classes of rape by age and sex of the victim, with the codes of rape and of attempted rape (page 62 and the offence list). */
type Rape = { readonly class: string; readonly completed: string; readonly attempted: string };

export const rapes: Readonly<Record<'under13' | 'under16' | 'older', { readonly female: Rape; readonly male: Rape }>> = {
  under13: { female: { class: '19E', completed: '019/16', attempted: '019/18' }, male: { class: '19H', completed: '019/17', attempted: '019/19' } },
  under16: { female: { class: '19D', completed: '019/07', attempted: '019/11' }, male: { class: '19G', completed: '019/09', attempted: '019/13' } },
  older: { female: { class: '19C', completed: '019/08', attempted: '019/12' }, male: { class: '19F', completed: '019/10', attempted: '019/14' } },
};

const females: ReadonlySet<string | null> = new Set(['19C', '19D', '19E']);
const males: ReadonlySet<string | null> = new Set(['19F', '19G', '19H']);

export const isRapeClass = (classCode: string | null): boolean => classCode?.startsWith('19') === true;

/** The class of the single crime for offenders whom the victim cannot tell apart; null where the sex is not known. */
export const undefinedOffendersOf = (classCode: string | null): string | null => (females.has(classCode) ? '19J' : males.has(classCode) ? '19K' : null);
