/** Pages 91-97 beside driving: drugs, weapons, prison, the course of justice, bail, proceeds of crime. */
import type { Paragraph, Trap } from './paragraph.ts';

const row = (page: string, says: string, treated: Paragraph['treated']): Paragraph => ({ source: 'CRR', page, says, treated });

export const societyParagraphs: readonly Paragraph[] = [
  row('91', 'Trafficking and possession: one crime for each offender or group', { by: ['trafficking-in-controlled-drugs', 'possession-of-controlled-drugs', 'one-crime-per-offender-of-drugs'] }),
  row('91', 'One general rule stands under the headings of 92A and 92D, and the same under 92E; of several drugs nothing more is said', { by: ['drugs-of-one-offender'] }),
  row('91', 'Drug offences are counted in addition to crimes with a victim', { by: ['drugs-beside-a-victim'] }),
  row('91', 'Field testing; attempted possession on admission; example 1', { by: ['possession-of-controlled-drugs', 'the-drug-is-confirmed'] }),
  row('91', 'Cannabis: an experienced officer, or an admission', { by: ['possession-of-cannabis', 'the-drug-is-confirmed'] }),
  row('91', 'Other drug offences: an occupier’s premises', { by: ['permitting-premises-to-be-used'] }),
  row('91', 'Other uses of premises: the list of page 91 “would include” four', { doubt: 'Another use is referred', by: ['another-use-of-premises'] }),
  row('91', 'Supplying a substance to be inhaled by somebody under 18', { by: ['other-drug-offences'] }),
  row('92', 'Proceeds of crime: one crime for each offender or group', { by: ['one-crime-per-offender-of-proceeds'] }),
  row('92', 'Proceeds of crime are considered wherever somebody has a lot of money', { judgement: 'A report that tells of a lot of money found calls it to mind; it is told as an act of kind `offence` of class 38 where it is considered to be one' }),
  row('92', 'Laundering of the proceeds of drugs is class 38', { judgement: 'No other class is offered for it' }),
  row('93', 'The table of codes by drug and deed', { by: ['trafficking-in-controlled-drugs', 'possession-of-controlled-drugs', 'possession-of-cannabis', 'permitting-premises-to-be-used'] }),
  row('93', 'The stars of the table, which no note explains: steroids', { by: ['steroids-for-oneself'] }),
  row('93', 'Of permitting premises, cathinones and other drugs of class B the stars stay unexplained', { outOfScope: 'The notes are missing in this edition' }),
  { source: 'Offence list', page: '', says: 'Psychoactive substances, temporary classes, nitrous oxide since November 2023, GHB and GBL until April 2022', treated: { by: ['psychoactive-substance', 'psychoactive-substance-before-may-2016', 'no-drug-offence', 'nitrous-oxide-before-november-2023'] } },
  row('94', 'Weapons: one crime for each offender or group, unless used in another notifiable offence', { by: ['one-crime-per-offender-of-weapons', 'weapon-used'] }),
  row('94', 'One general rule stands over all five classes; of several weapons nothing more is said', { by: ['weapons-of-one-offender'] }),
  row('94', 'Drugs and weapons found together: both', { by: ['weapon-not-used', 'weapon-used'] }),
  row('94', 'The classes of weapons', {
    by: ['article-with-blade-or-point', 'offensive-weapon-in-public-or-at-school', 'offensive-weapon-in-private', 'corrosive-substance-in-public', 'corrosive-substance-before-april-2022', 'offensive-weapon-in-private-before-april-2022', 'no-weapon-offence', 'firearm-with-intent', 'possession-of-a-firearm', 'using-somebody-to-mind-a-weapon'],
  }),
  row('94', 'Class 81: sale, marketing and delivery of weapons', { judgement: 'Told as an act of kind `offence` with its code; counted as the other weapons' }),
  row('94', 'Threats in a public place: what a reasonable person would think', { by: ['threat-with-a-weapon-in-public'] }),
  row('94', 'Threats in a private place; what is private for a corrosive substance', { by: ['threat-with-a-weapon-in-private', 'lesser-threat-in-private', 'threat-in-private-before-april-2022'] }),
  row('94', 'Threats at school: an immediate risk of serious physical harm', { by: ['threat-with-a-weapon-at-school'] }),
  row('94', 'The private place is said to need a higher test than the school, which needs the same', { doubt: 'A lesser risk at school is referred', by: ['lesser-threat-at-school'] }),
  row('95', 'Schedule of corrosive substances', { outOfScope: 'An Act, which the page only names' }),
  row('95', 'Offender Management Act: one crime for each offender; crimes in prison', { by: ['one-crime-per-offender-in-prison', 'weapon-in-prison', 'weapon-in-prison-before-june-2015', 'other-weapons-in-prison'] }),
  row('95', 'Perverting the course of justice: one crime for each offender or group', { by: ['perverting-the-course-of-justice', 'one-crime-per-offender-against-justice'] }),
  row('95', 'A witness or juror made the victim of another crime', { by: ['justice-beside-a-victim'] }),
  row('95-96', 'Harming and intimidating witnesses, jurors and others: points to prove', { by: ['perverting-the-course-of-justice', 'points-to-prove'] }),
  row('96', 'Bail: which offences are notifiable, one crime for each offender or group', { by: ['one-crime-per-offender-of-bail', 'breach-not-notifiable'] }),
];

export const societyTraps: readonly Trap[] = [];
