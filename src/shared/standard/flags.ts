/** Pages 26-33: the ten mandatory flags. */
import type { Paragraph, Trap } from './paragraph.ts';

const row = (page: string, says: string, treated: Paragraph['treated']): Paragraph => ({ source: 'CRR', page, says, treated });

export const flagParagraphs: readonly Paragraph[] = [
  row('26', 'There are ten mandatory flags', { judgement: 'Each crime that is recorded is given those it must carry, those missing, and what would have to be known' }),
  row('26', 'Hate crime: five strands, of which several may apply', { by: ['hate-crime-flag'] }),
  row('27', 'The religion flag goes with the religion the offender targeted', { by: ['perceived-religion'] }),
  row('27', 'Metal theft: one of two kinds, infrastructure in doubt; attempts too', { by: ['metal-theft-flag', 'kind-of-metal-theft'] }),
  row('28', 'Domestic abuse: both 16 or over, personally connected, abusive', { by: ['domestic-abuse-flag'] }),
  row('28', 'Who is personally connected; relatives', { judgement: 'Asked as the relationship of a pair; family covers the relatives listed, by marriage, civil partnership and cohabitation too' }),
  row('28', 'Behaviour towards somebody by conduct directed at another person', { by: ['domestic-abuse-flag'] }),
  row('29', 'Online crime', { by: ['online-crime-flag'] }),
  row('29', 'Child sexual abuse, and exploitation as a subset', { by: ['child-sexual-abuse-flag', 'child-sexual-exploitation-flag'] }),
  row('72', 'Exploitation is flagged as abuse too', { by: ['child-sexual-abuse-flag'] }),
  row('30', 'Alcohol', { by: ['alcohol-flag'] }),
  row('30', 'Corrosive substances: violence and robbery, verified in one of three ways', { by: ['corrosive-flag'] }),
  row('31', 'Honour-based abuse; always with forced marriage and mutilation', { by: ['honour-based-flag'] }),
  row('31', 'Spiking, from April 2026', { by: ['spiking-flag'] }),
  row('26-31', 'Purposes of the collections', { outOfScope: 'Nothing is decided by them' }),
  row('32', 'Offences that could be considered violence against women and girls', { outOfScope: 'A grouping of statistics, no flag' }),
  row('32-33', 'Honour-based abuse: offences it could be, triggers and warning signs', { judgement: 'Whoever decides says whether honour shows in the offence' }),
  row('39', 'A forced marriage is flagged as honour-based and domestic abuse', { by: ['honour-based-flag', 'forced-marriage-is-domestic-abuse'] }),
  row('39', 'The same of somebody under 16, whom page 28 gives no domestic abuse', { doubt: 'Referred with both pages', by: ['forced-marriage-of-a-child'] }),
  row('45', 'Mutilation is flagged as honour-based, and as domestic abuse where appropriate', { by: ['honour-based-flag', 'domestic-abuse-flag'] }),
];

export const flagTraps: readonly Trap[] = [];
