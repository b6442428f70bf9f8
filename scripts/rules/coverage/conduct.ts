/** Pages 50-60 and 86-90: conduct crimes, communications, public order, breaches of orders. */
import type { Paragraph, Trap } from './paragraph.ts';

export const conductParagraphs: readonly Paragraph[] = [
  { source: 'CRR', page: '50', says: 'Harassment: more than one occasion', treated: { by: ['harassment', 'one-occasion-is-no-course'] } },
  { source: 'CRR', page: '50', says: 'Harassment that puts people in fear of violence', treated: { by: ['harassment-with-fear-of-violence'] } },
  { source: 'CRR', page: '50-51', says: 'Nuisance calls: indecent or grossly offensive, or a nuisance only', treated: { by: ['indecent-or-grossly-offensive', 'below-the-threshold'] } },
  { source: 'CRR', page: '51', says: 'Stalking: fixated and obsessive', treated: { by: ['stalking'] } },
  { source: 'CRR', page: '52', says: 'Stalking with fear of violence, or serious alarm or distress', treated: { by: ['stalking-with-fear-of-violence', 'stalking-with-serious-alarm'] } },
  { source: 'CRR', page: '52', says: 'Examples of stalking behaviour', treated: { judgement: 'Examples; whether the behaviour is fixated or obsessive is told as a feature' } },
  { source: 'CRR', page: '52', says: 'Racial or religious aggravation', treated: { by: ['aggravated-conduct-with-fear', 'aggravated-conduct-without-fear'] } },
  { source: 'CRR', page: '52', says: 'A conviction, an acquittal or an order ends a course; a breach may begin another', treated: { by: ['one-occasion-is-no-course'] } },
  { source: 'CRR', page: '53', says: 'Flow chart of the response to reports', treated: { outOfScope: 'It directs the investigation, not the record' } },
  { source: 'CRR', page: '54-55', says: 'Controlling or coercive behaviour', treated: { by: ['controlling-or-coercive-behaviour'] } },
  { source: 'CRR', page: '55', says: 'Former partners of 16 or over: stalking unless the registrar is satisfied otherwise', treated: { by: ['former-partner-is-stalking'] } },
  { source: 'CRR', page: '55', says: 'A party under 16', treated: { by: ['former-partner-under-sixteen'] } },
  { source: 'CRR', page: '55', says: 'The conduct crime as principal crime, since mid-May 2023', treated: { doubt: 'the day in May 2023 is not known; inside that month it is referred', by: ['conduct-crime-beside'] } },
  { source: 'CRR', page: '55', says: 'A referral to the CPS says that a conduct crime was disclosed', treated: { outOfScope: 'It is about the case file' } },
  { source: 'CRR', page: '57-58', says: 'Continuing conduct joins the record', treated: { by: ['added-to-the-conduct-recorded'] } },
  { source: 'CRR', page: '57-58', says: 'Three months since the last recorded incident', treated: { by: ['new-decision-after-three-months'] } },
  { source: 'CRR', page: '58', says: 'Other notifiable offences during it are recorded as well', treated: { judgement: 'No rule joins them to the record, so they are recorded as any other crime' } },
  { source: 'CRR', page: '58', says: 'Review whether to reclassify upwards', treated: { judgement: 'It follows the facts as they stand when the incident is decided again' } },
  { source: 'CRR', page: '58', says: 'Communications: one crime for each recipient', treated: { by: ['one-crime-per-victim'] } },
  { source: 'CRR', page: '59-60', says: 'Threatening and false communications, since 31 January 2024', treated: { by: ['threatening-communication', 'false-communication', 'before-the-online-safety-act'] } },
  { source: 'CRR', page: '59', says: 'Freedom of speech; the rationale in full', treated: { by: ['below-the-threshold'] } },
  { source: 'CRR', page: '9', says: 'Public order incidents without disorder or victim', treated: { by: ['disorder-seen-by-police', 'disorder-without-a-victim'] } },
  { source: 'CRR', page: '86', says: 'Section 5 no longer notifiable', treated: { by: ['section-five-not-notifiable', 'section-five-before-may-2023'] } },
  { source: 'CRR', page: '86', says: 'Fear or provocation of violence', treated: { by: ['fear-or-provocation-of-violence'] } },
  { source: 'CRR', page: '87', says: 'Intentional harassment, alarm or distress; because of sex', treated: { by: ['intentional-harassment-alarm-or-distress', 'because-of-sex'] } },
  { source: 'CRR', page: '88', says: 'Behaviours and factors to consider for section 4B', treated: { judgement: 'A guide; whether it was because of sex is told as a fact' } },
  { source: 'CRR', page: '89', says: 'Racially or religiously aggravated public fear', treated: { by: ['aggravated-public-fear'] } },
  { source: 'CRR', page: '89', says: 'Riot, violent disorder, affray', treated: { by: ['affray-disorder-or-riot', 'affray-with-violence', 'disorder-with-a-victim'] } },
  { source: 'CRR', page: '89', says: 'Breaches: one crime per offender', treated: { by: ['one-crime-per-offender'] } },
  { source: 'CRR', page: '89-90', says: 'Recordable breaches, and those that are not', treated: { by: ['notifiable-breach', 'breach-not-notifiable'] } },
];

export const conductTraps: readonly Trap[] = [
  { id: 'T5', says: 'A highlighted conduct table (CRR 59) and a flow chart for section 4B (CRR 87) are announced and missing', is: 'misprint', treated: 'The tables of pages 14 and 56-57 are all there is', by: ['look-up-table', 'stalking-or-harassment'] },
  { id: 'T11', says: 'Page 89 prints 8L for every restraining order, and page 90 no class for a domestic abuse protection order', is: 'explained', treated: 'The Notifiable Offence List: 8L on conviction, 66 on acquittal; 66 for the protection order', by: ['notifiable-breach'] },
];
