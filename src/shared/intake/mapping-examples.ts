/** One valid mapping of each kind: the two published file shapes, a command-and-control extract, and JSON. */
import type { ImportMappingInput } from './mapping.ts';

/** Reported-incident log: one column for date and time, month first, American clock. */
const dailyLog: ImportMappingInput = {
  format: 'csv',
  columns: {
    reference: [{ name: 'UCPDI#' }],
    receivedAt: [{ name: 'Reported' }],
    occurredAt: [{ name: 'Occurred' }],
    narrative: [{ name: 'Comments / Nature of Fire' }],
    location: [{ name: 'Location' }],
    openingCode: [{ name: 'Incident' }],
    closingCode: [{ name: 'Disposition' }],
  },
  dateOrder: 'month-first',
  zone: 'America/Chicago',
  sourceName: 'University daily incident log',
};

/** Street-level file: the month only, coordinates, no narrative. */
const streetLevel: ImportMappingInput = {
  format: 'csv',
  columns: {
    reference: [{ name: 'Crime ID' }],
    receivedAt: [{ name: 'Month' }],
    location: [{ name: 'Location' }],
    longitude: [{ name: 'Longitude' }],
    latitude: [{ name: 'Latitude' }],
    openingCode: [{ name: 'Crime type' }],
    closingCode: [{ name: 'Last outcome category' }],
  },
  leftOut: [{ name: 'Context' }],
  sourceName: 'Street-level crime and anti-social behaviour',
};

/** Extract of a command-and-control system: date and time apart, semicolons, an old encoding, joined columns. */
const commandAndControl: ImportMappingInput = {
  format: 'csv',
  encoding: 'windows-1252',
  delimiter: ';',
  headerRow: 2,
  columns: {
    reference: [{ name: 'Log number' }],
    receivedDate: [{ name: 'Date opened' }],
    receivedTime: [{ name: 'Time opened' }],
    narrative: [{ name: 'Summary' }, { name: 'Text' }],
    location: [{ name: 'Address 1' }, { name: 'Address 2' }, { name: 'Town' }],
    postcode: [{ name: 'Postcode' }],
    openingCode: [{ name: 'Initial class' }],
    closingCode: [{ name: 'Final class' }],
    qualifiers: [{ name: 'Qualifiers' }],
    priority: [{ name: 'Grade' }],
    route: [{ name: 'Call source' }],
    reporter: [{ name: 'Caller' }],
    reporterPhone: [{ name: 'Caller telephone' }],
    officer: [{ name: 'Call handler' }],
  },
  dateOrder: 'day-first',
  placeholders: ['99999'],
  blankWords: ['Nothing to report'],
  sourceName: 'Command and control',
};

const withoutNames: ImportMappingInput = {
  format: 'csv',
  delimiter: '\t',
  headerRow: null,
  columns: {
    reference: [{ name: 'Column 1', ordinal: 1 }],
    receivedAt: [{ name: 'Column 2', ordinal: 2 }],
    narrative: [{ name: 'Column 3', ordinal: 3 }],
  },
  dateOrder: 'day-first',
  sourceName: 'Duty log',
};

const json: ImportMappingInput = {
  format: 'json',
  records: 'incidents',
  columns: {
    reference: [{ name: 'id' }],
    receivedAt: [{ name: 'reported' }],
    narrative: [{ name: 'text' }],
    location: [{ name: 'address.line' }],
    postcode: [{ name: 'address.postcode' }],
    openingCode: [{ name: 'type' }],
    capacity: [{ name: 'reporter.capacity' }],
  },
  sourceName: 'Online reports',
};

export const mappingExamples: Readonly<Record<string, ImportMappingInput>> = { dailyLog, streetLevel, commandAndControl, withoutNames, json };
