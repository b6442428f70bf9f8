/** Corrected rows of the second sheet as reported incidents. One that cannot be read is doubted and left out. */
import type { CatalogueFile } from '../domain/offence-catalogue.ts';
import type { Corrected, IncidentColumn } from './corrections.ts';
import { date, type Reading } from './printed-offences.ts';

type FileIncident = CatalogueFile['reportedIncidents'][number];

const classes = ['N100', 'N200', 'N300'] as const;

const codeForm = /^\d{3}\/\d{2}$/;

const incidentOf = ({ cells, row }: Corrected<IncidentColumn>, reading: Reading): FileIncident | null => {
  const own = classes.find((known) => known === cells.class);
  if (own === undefined) reading.doubt(row, `class "${cells.class}" is not known, and the row is left out`);
  if (!codeForm.test(cells.code)) reading.doubt(row, `Home Office code "${cells.code}" has an unknown form, and the row is left out`);
  if (cells.kind === '') reading.doubt(row, 'no category, and the row is left out');
  if (cells.title === '') reading.doubt(row, 'no title, and the row is left out');
  const added = date(cells.added, row, 'year added', reading);
  if (added === undefined) reading.doubt(row, 'no year added, and the row is left out');
  const withdrawn = date(cells.withdrawn, row, 'year deleted', reading);
  if (own === undefined || added === undefined || !codeForm.test(cells.code) || cells.kind === '' || cells.title === '') return null;
  return { code: cells.code, class: own, kind: cells.kind, title: cells.title, added, ...(withdrawn && { withdrawn }), ...(cells.note && { note: cells.note }) };
};

export const printedIncidents = (rows: readonly Corrected<IncidentColumn>[], reading: Reading): readonly FileIncident[] =>
  rows.map((row) => incidentOf(row, reading)).filter((incident) => incident !== null);
