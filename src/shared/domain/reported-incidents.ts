/**
 * N100 and N300: reports kept in the crime system that are not crimes until confirmed. Rape: Crime Recording Rules
 * 2026/27, pages 62-64. Sudden or unexpected death: pages 34-37. N200 (modern slavery) was withdrawn in 2025 and every
 * such referral is recorded as class 106 (page 48); its codes stay in the catalogue only so that old records can be read.
 */
import { crr, type Cite } from '../rules/cite.ts';

export const reportedIncidentCodes = [
  '100/01',
  '100/02',
  '100/03',
  '300/01',
  '300/02',
  '300/03',
  '300/04',
  '300/05',
  '300/06',
  '300/07',
  '300/08',
] as const;
export type ReportedIncidentCode = (typeof reportedIncidentCodes)[number];

export const offices = ['registrar', 'head-of-crime'] as const;
export type Office = (typeof offices)[number];

/** Whose oversight a reported incident needs before it may stand as no crime (pages 37 and 63). */
export const overseers = (code: string): readonly Office[] => (code.startsWith('300/') ? offices : ['registrar']);

type ReportedIncidentClass = {
  readonly code: 'N100' | 'N300';
  readonly name: string;
  readonly unit: string;
  readonly cite: Cite;
  /** What ends it when it does not become a crime. */
  readonly oversight: string;
  readonly oversightCite: Cite;
};

export const reportedIncidentClasses: readonly ReportedIncidentClass[] = [
  {
    code: 'N100',
    name: 'Reported incident of rape',
    unit: 'one record per victim and offender',
    cite: crr('63'),
    oversight: 'The registrar oversees every record that does not become a crime',
    oversightCite: crr('63'),
  },
  {
    code: 'N300',
    name: 'Reported incident of sudden or unexpected death',
    unit: 'one record per death',
    cite: crr('35'),
    oversight: 'The registrar oversees every record that does not become a crime, and the head of crime answers for their use',
    oversightCite: crr('37'),
  },
];

type ReportedIncident = {
  readonly code: ReportedIncidentCode;
  readonly class: 'N100' | 'N300';
  readonly name: string;
  readonly help: string;
  readonly cite: Cite;
};

const entry = (code: ReportedIncidentCode, page: string, name: string, help: string): ReportedIncident => ({
  code,
  class: code.startsWith('100/') ? 'N100' : 'N300',
  name,
  help,
  cite: crr(page),
});

export const reportedIncidents: readonly ReportedIncident[] = [
  entry('100/01', '63', 'Not confirmed, or victim not traced', 'The victim, or a third party acting for them, has not confirmed it, or cannot be traced.'),
  entry('100/02', '63', 'Credible evidence to the contrary', 'Something credible shows that no notifiable crime took place.'),
  entry('100/03', '64', 'Another force area or outside the UK', 'Recorded as soon as the report is received, and only then passed on.'),
  entry('300/01', '34', 'Circumstances not yet apparent', 'The usual code at first. It should rarely stand at closure: whether a crime occurred is reviewed before.'),
  entry('300/02', '34', 'Suicide', 'Once that is known.'),
  entry('300/03', '37', 'Drugs related death', 'Once the part of drugs is confirmed; until then 300/01.'),
  entry('300/04', '37', 'Road or rail death', 'Stands until the investigation shows whether a driving offence is made out.'),
  entry('300/05', '37', 'Sudden unexpected death of a child under 18', 'Neither natural nor homicide, once that is known.'),
  entry('300/06', '36', 'Accidental death', 'Once that is known.'),
  entry('300/07', '34', 'Natural causes', 'Voluntary, for forces that record every death.'),
  entry('300/08', '37', 'Open verdict', 'The coroner cannot fully establish the cause of death.'),
];

const byCode: ReadonlyMap<string, ReportedIncident> = new Map(reportedIncidents.map((incident) => [incident.code, incident]));

export const reportedIncident = (code: string): ReportedIncident | null => byCode.get(code) ?? null;
export const isReportedIncidentCode = (code: string): code is ReportedIncidentCode => byCode.has(code);

/** A code may be changed to another of its class; rape never becomes a death. */
export const canRecode = (from: string, to: string): boolean =>
  from !== to && reportedIncident(from)?.class === reportedIncident(to)?.class;
