/**
 * The National Incident Category List: the closing codes and qualifiers of the National Standard for Incident Recording
 * 2011. The list is printed on page 9 and prints names only; the short codes are ours (docs/catalogue.md). Pages are the
 * printed ones.
 */
import type { Cite } from '../rules/cite.ts';

type NsirTheme = 'transport' | 'anti-social-behaviour' | 'public-safety' | 'administration';
/** The four themes of the list, and crime, which stands beside them: the list is for what falls short of one. */
type ClosingTheme = NsirTheme | 'crime';

export type NsirCategory = {
  readonly code: string;
  readonly theme: ClosingTheme;
  readonly name: string;
  /** When it is the right one, in our words, where the name does not say it. */
  readonly help: string | null;
  readonly cite: Cite;
};

type NsirQualifier = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'prejudice' | 'national' | 'optional';
  readonly cite: Cite;
};

export const nsir = (page: string): Cite => ({ source: 'NSIR', edition: '2011', page });

const themes: Readonly<Record<string, NsirTheme>> = { T: 'transport', A: 'anti-social-behaviour', P: 'public-safety', D: 'administration' };

const category = (code: string, page: string, name: string, help: string | null = null): NsirCategory => ({
  code,
  theme: themes[code.charAt(0)] ?? 'administration',
  name,
  help,
  cite: nsir(page),
});

/** In the order of page 9. The letter of a code is the theme, the number the place in it; neither is ever reused. */
export const nsirCategories: readonly NsirCategory[] = [
  category('T1', '10', 'Road traffic collision: death or injury'),
  category('T2', '11', 'Road traffic collision: damage only', 'Every collision in which nobody is hurt, reportable or not.'),
  category('T3', '11', 'Highway disruption', 'Anything other than a collision that holds up road users or may do.'),
  category('T4', '12', 'Road related offence', 'Driving and parking offences that are not notifiable, suspected ones included.'),
  category('T5', '12', 'Rail, air or marine incident', 'Transport other than by road, where no other category fits.'),
  category('A1', '14', 'Anti-social behaviour: personal', 'Aimed at a person or group, or felt by them rather than by the community.'),
  category('A2', '14', 'Anti-social behaviour: nuisance', 'Trouble, annoyance or suffering to the local community in general.'),
  category('A3', '15', 'Anti-social behaviour: environmental', 'Harm done to surroundings: private, shared or public places.'),
  category('P1', '16', 'Abandoned call to emergency services', 'Only where nothing gives cause for concern.'),
  category('P2', '16', 'Absconder, AWOL, wanted person, police or court order, bail', 'Breaches and checks that are not notifiable.'),
  category('P3', '17', 'Alarm', 'An activation with no sign of a notifiable crime.'),
  category('P4', '18', 'Animals and wildlife', 'About the animal and not about what its owner does with it.'),
  category('P5', '18', 'Civil dispute', 'A dispute over legal rights. Within a relationship it is a domestic incident.'),
  category('P6', '19', 'Concern for safety, collapse, injury, illness or trapped', 'A person who cannot be found is a missing person.'),
  category('P7', '19', 'Domestic incident', 'Only what is not a notifiable crime.'),
  category('P8', '20', 'Firearms', 'Incidents and offences with firearms or imitations that are not notifiable.'),
  category('P9', '20', 'Hoax call', 'False and known to be false. Some hoaxes, bomb hoaxes among them, are notifiable.'),
  category('P10', '21', 'Immigration'),
  category('P11', '21', 'Industrial incident or accident', 'At a place of work, without a death.'),
  category('P12', '22', 'Licensing', 'Licensed premises, betting and gaming; not firearms and not vehicles.'),
  category('P13', '22', 'Missing person', 'Whereabouts unknown, until found and known to be well.'),
  category('P14', '23', 'Natural disaster: incident or warning', 'The forces of nature, or a warning of them.'),
  category('P15', '23', 'Protest or demonstration', 'Strikes and hunt protests included, where nothing notifiable happens.'),
  category('P16', '23', 'Sudden death', 'No crime in it. N300 is considered as well.'),
  category('P17', '23', 'Suspicious circumstances, insecure premises or vehicles', 'Nothing forced and nothing unlawful found.'),
  category('P18', '24', 'Suspicious package or object', 'Substances and old munitions included.'),
  category('D1', '25', 'Cancel, exit or error', 'A log opened by mistake.'),
  category('D2', '25', 'Complaint against police or dissatisfaction with service'),
  category('D3', '25', 'Contact record', 'A question answered or advice given. Not for an incident settled by advice.'),
  category('D4', '26', 'Duplicate', 'The same details are in another log.'),
  category('D5', '26', 'Lost or found property or person'),
  category('D6', '26', 'Message', 'Information passed on, things that may happen in future included.'),
  category('D7', '27', 'Police generated resource activity'),
  category('D8', '27', 'Pre-planned event'),
  category('D9', '27', 'Test or training'),
];

const qualifier = (code: string, kind: NsirQualifier['kind'], page: string, name: string): NsirQualifier => ({ code, kind, name, cite: nsir(page) });

/** National ones first, then those the standard leaves to the force. */
export const nsirQualifiers: readonly NsirQualifier[] = [
  qualifier('prejudice-disability', 'prejudice', '29', 'Prejudice: disability'),
  qualifier('prejudice-racial', 'prejudice', '29', 'Prejudice: racial'),
  qualifier('prejudice-religion', 'prejudice', '29', 'Prejudice: religion or belief'),
  qualifier('prejudice-sexual-orientation', 'prejudice', '29', 'Prejudice: sexual orientation'),
  qualifier('prejudice-transgender', 'prejudice', '29', 'Prejudice: transgender'),
  qualifier('alcohol', 'national', '30', 'Alcohol'),
  qualifier('drugs', 'national', '30', 'Drugs'),
  qualifier('mental-health', 'national', '31', 'Mental health'),
  qualifier('youth-related', 'national', '31', 'Youth related'),
  qualifier('olympics', 'national', '31', 'Olympics'),
  qualifier('assistance-to-other-agency', 'optional', '32', 'Assistance to other agency'),
  qualifier('good-intent', 'optional', '32', 'Call made with good intent'),
  qualifier('cold-calling', 'optional', '32', 'Cold calling'),
  qualifier('critical-incident', 'optional', '32', 'Critical incident'),
  qualifier('domestic-abuse', 'optional', '32', 'Domestic abuse'),
  qualifier('firearms', 'optional', '32', 'Firearms'),
  qualifier('honour-based', 'optional', '33', 'Honour-based incident'),
  qualifier('lamping', 'optional', '33', 'Lamping'),
  qualifier('major-incident', 'optional', '33', 'Major incident'),
  qualifier('other-intoxicants', 'optional', '34', 'Other intoxicants'),
  qualifier('other-police-force', 'optional', '34', 'Other police force dealing'),
  qualifier('other-public-agency', 'optional', '34', 'Other public agency dealing'),
  qualifier('persistent-caller', 'optional', '34', 'Persistent caller'),
  qualifier('vulnerable-adult', 'optional', '34', 'Vulnerable adult'),
  qualifier('vulnerable-child', 'optional', '34', 'Vulnerable child or young person'),
  qualifier('weapons', 'optional', '34', 'Weapons'),
  qualifier('wildlife', 'optional', '34', 'Wildlife'),
];

/** An incident in which a notifiable crime is recorded closes as crime, not under the list (pages 17, 19 and 30). */
export const crimeClosing: NsirCategory = {
  code: 'C1',
  theme: 'crime',
  name: 'Crime',
  help: 'At least one notifiable crime is recorded.',
  cite: nsir('19'),
};

/** Every code an incident may close with. */
export const closingCodes: readonly NsirCategory[] = [crimeClosing, ...nsirCategories];

/** What a duplicate and a test close with (pages 5, 26 and 27). */
export const duplicateClosing = 'D4';
export const testClosing = 'D9';

const byCode: ReadonlyMap<string, NsirCategory> = new Map(closingCodes.map((entry) => [entry.code, entry]));
const qualifiersByCode: ReadonlyMap<string, NsirQualifier> = new Map(nsirQualifiers.map((entry) => [entry.code, entry]));

export const nsirCategory = (code: string): NsirCategory | null => byCode.get(code) ?? null;
export const isClosingCode = (code: string): boolean => byCode.has(code);
export const nsirQualifier = (code: string): NsirQualifier | null => qualifiersByCode.get(code) ?? null;

/** Its name; the text itself where it is not one of ours. */
export const qualifierName = (code: string): string => qualifiersByCode.get(code)?.name ?? code;

/** "P7 Domestic incident"; the text itself where it is not one of ours. */
export const closingName = (code: string): string => {
  const entry = byCode.get(code);
  return entry ? `${entry.code} ${entry.name}` : code;
};
