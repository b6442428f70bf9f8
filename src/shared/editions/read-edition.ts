/**
 * A published list that a force loads, as an edition of the offence catalogue. It has to be the next one of a list we
 * know: its sheets and headings are as published, and what cannot be read as before is said in notes for the person who
 * accepts it, never settled in silence.
 */
import { CatalogueFile, type Catalogue } from '../domain/offence-catalogue.ts';
import { isReportedIncidentCode } from '../domain/reported-incidents.ts';
import { fail, ok, type Result } from '../ipc/result.ts';
import { carryIds } from './carry-ids.ts';
import { correct, incidentColumns, incidentCorrections, mended, offenceColumns, offenceCorrections, UncorrectedDefect } from './corrections.ts';
import { doubts, doubtSentence, quoted } from './doubts.ts';
import { yearOf } from './edition-name.ts';
import { printedIncidents } from './printed-incidents.ts';
import { isFraudClass, printedClasses, printedOffences, type Reading } from './printed-offences.ts';
import { incidentTable, offenceTable, rowsUnder, type Table } from './published-tables.ts';
import type { Sheet } from './sheet.ts';

export type Published = { readonly file: string; readonly sha256: string };
type ReadEdition = { readonly file: CatalogueFile; readonly notes: readonly string[] };

/** Faults of so many kinds are no longer a new year's list with a few surprises. */
const mostDoubts = 100;

const unreadable = (sentence: string): Result<never> => fail('unreadable', `${sentence} Nothing was changed.`);
const refused = (sentence: string): Result<never> => fail('refused', `${sentence} Nothing was changed.`);

/** Why an edition of this name cannot follow those the bureau has, or null. */
const refuseName = (edition: string, latest: Catalogue): Result<never> | null => {
  if (edition === latest.edition) return refused(`This bureau already has an offence list of ${edition}, read from another file. A list that decisions are made under is never replaced.`);
  if ((yearOf(edition) ?? 0) < (yearOf(latest.edition) ?? 0)) return refused(`This is the offence list of ${edition}, which is older than the latest this bureau has, ${latest.edition}.`);
  return null;
};

const currentOf = ({ offences }: CatalogueFile): number => offences.filter(({ current }) => current).length;

/** A list changes from year to year by a handful of offences: half as many or twice as many is another table, or half of one. */
const refuseSize = (file: CatalogueFile, latest: Catalogue): Result<never> | null => {
  const [now, before] = [currentOf(file), currentOf(latest.file)];
  if (now * 2 >= before && now <= before * 2) return null;
  return unreadable(`The file lists ${now.toLocaleString('en-GB')} current offences where the list of ${latest.edition} has ${before.toLocaleString('en-GB')}, so it is not the whole list.`);
};

const newIncidents = (file: CatalogueFile): readonly string[] =>
  file.reportedIncidents.filter(({ code, withdrawn }) => withdrawn === undefined && !isReportedIncidentCode(code)).map(({ code, title }) => `Reported incident ${code}, ${title}, is new. This version of Assay cannot open it.`);

/** Codes of the principal crime table that the latest list had as current and this one has not. */
const lostToTheTable = (file: CatalogueFile, latest: Catalogue): readonly string[] => {
  const isCurrent = (code: string, { offences }: CatalogueFile): boolean => offences.some(({ id, current }) => current && id.startsWith(`${code}#`));
  const codes = new Set(file.principalCrimes.flatMap((line) => line.codes));
  return [...codes].filter((code) => isCurrent(code, latest.file) && !isCurrent(code, file));
};

const lostSentence = (codes: readonly string[]): readonly string[] =>
  codes.length === 0 ? [] : [`The principal crime table names ${codes.length === 1 ? `${codes[0]}, which is` : `${codes.join(', ')}, which are`} current no more: a crime of that line falls on none.`];

/** What the file does not hold and what is done about it. */
const notesOf = (file: CatalogueFile, latest: Catalogue, hasIncidents: boolean): readonly string[] => {
  const unknown = file.classes.filter(({ code }) => !latest.classes.has(code)).map(({ code }) => code);
  return [
    ...((yearOf(file.edition) ?? 0) > (yearOf(latest.edition) ?? 0) + 1 ? [`This list is not the one that follows ${latest.edition}: a year lies between them.`] : []),
    `The list prints no counting units and no principal crime table: those of the ${file.rules} are kept.`,
    ...lostSentence(lostToTheTable(file, latest)),
    ...(unknown.length > 0 ? [`${unknown.length === 1 ? `Class ${unknown[0]} is` : `Classes ${unknown.join(', ')} are`} new and no counting unit is known here: the general rule of page 12 is shown.`] : []),
    ...(hasIncidents ? newIncidents(file) : [`The file has no sheet of reported incidents: those of ${latest.edition} are kept.`]),
  ];
};

const assemble = (offences: Table, incidents: Table | null, published: Published, earlier: readonly Catalogue[], latest: Catalogue): Result<ReadEdition> => {
  const [onFirst, onSecond] = [doubts(), doubts()];
  const unit: Reading['unit'] = (code) => latest.classes.get(code)?.unit;
  const offenceRows = correct(rowsUnder(offences, offenceColumns.length, onFirst.doubt), offenceColumns, offenceCorrections);
  const incidentRows = correct(incidents ? rowsUnder(incidents, incidentColumns.length, onSecond.doubt) : [], incidentColumns, incidentCorrections);
  const classes = printedClasses(offenceRows.rows, { doubt: onFirst.doubt, unit });
  const printed = printedOffences(offenceRows.rows, { doubt: onFirst.doubt, unit });
  const reported = incidents ? printedIncidents(incidentRows.rows, { doubt: onSecond.doubt, unit }) : latest.file.reportedIncidents;
  const all = [...onFirst.all().map((doubt) => ({ ...doubt, sheet: 'the first sheet' })), ...onSecond.all().map((doubt) => ({ ...doubt, sheet: 'the second sheet' }))];
  if (all.length > mostDoubts) return unreadable(`${all.length} things in this file are not as in any list before it, the first in ${all[0]?.sheet ?? 'it'}, row ${all[0]?.rows[0] ?? 1}. It is not a list Assay can read.`);
  const file = CatalogueFile.safeParse({
    ...latest.file,
    edition: offences.edition,
    title: `Notifiable Offence List ${offences.edition}`,
    source: { publisher: 'Home Office', file: published.file, sha256: published.sha256 },
    corrections: [
      ...mended(offenceRows, offenceCorrections),
      ...mended(incidentRows, incidentCorrections),
      ...all.map(({ what, rows }) => ({ name: 'read-with-doubt', reason: what, rows: rows.length })),
    ],
    classes: classes.filter((own) => !isFraudClass(own)),
    fraudClasses: classes.filter(isFraudClass),
    offences: carryIds(printed, latest.file.offences, earlier.flatMap((each) => [...each.byId.keys()])),
    reportedIncidents: reported,
  } satisfies CatalogueFile);
  if (!file.success) return unreadable('The list is of the right form, but something in it cannot be kept as an offence catalogue.');
  return refuseSize(file.data, latest) ?? ok({ file: file.data, notes: [...all.map((doubt) => doubtSentence(doubt, doubt.sheet)), ...notesOf(file.data, latest, incidents !== null)] });
};

/** `earlier` is every edition the bureau has, the oldest first; the last is the one the new list follows. */
export const readEdition = (sheets: readonly Sheet[], published: Published, earlier: readonly Catalogue[]): Result<ReadEdition> => {
  const latest = earlier.at(-1);
  if (!latest) throw new Error('A bureau has an edition from the start');
  const same = earlier.find(({ file }) => file.source.sha256 === published.sha256);
  if (same) return refused(`This is the file of the offence list of ${same.edition}, which this bureau already has.`);
  try {
    const offences = offenceTable(sheets);
    return offences ? (refuseName(offences.edition, latest) ?? assemble(offences, incidentTable(sheets, offences.edition), published, earlier, latest)) : unreadable('This spreadsheet is not the Home Office’s Notifiable Offence List: none of its sheets is headed “Notifiable Offence List” with its years.');
  } catch (error) {
    if (error instanceof UncorrectedDefect) return unreadable(`This file cannot be taken as an offence list. ${quoted(error.message)}.`);
    throw error;
  }
};
