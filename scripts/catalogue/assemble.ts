/** From the sheets of the published list to the text of the catalogue file. Pure, and strict: what it does not know, it refuses. */
import { CatalogueFile } from '../../src/shared/domain/offence-catalogue.ts';
import { correct, incidentColumns, incidentCorrections, insistOnAll, offenceColumns, offenceCorrections, UncorrectedDefect } from '../../src/shared/editions/corrections.ts';
import { incidentHeadings, offenceHeadings } from '../../src/shared/editions/headings.ts';
import { printedIncidents } from '../../src/shared/editions/printed-incidents.ts';
import { isFraudClass, printedClasses, printedOffences, refuse, type PrintedOffence, type Reading } from '../../src/shared/editions/printed-offences.ts';
import type { Sheet, SheetRow } from '../../src/shared/editions/sheet.ts';
import { countingUnits } from './counting-units.ts';
import { principalCrimes } from './principal-crimes.ts';

/** What the April 2026 edition is known to hold. Another total means that something was lost or that this is another edition. */
export const expected = { rows: 1698, current: 1630, classes: 130, principalCrimes: 39, reportedIncidents: 17 } as const;

export const edition = '2026-27';
const publishedName = 'notifiable-offence-and-notifiable-reported-incidents-april-2026.ods';

/** The rows under a title and the headings, both of which must be as expected. */
const rowsUnder = (sheets: readonly Sheet[], name: string, title: string, headings: readonly string[]): readonly SheetRow[] => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new UncorrectedDefect(`There is no sheet ${name}`);
  const [first, second, ...rest] = sheet.rows;
  if (!first?.cells.includes(title)) throw new UncorrectedDefect(`Sheet ${name} is not headed ${title}`);
  if (second?.cells.join('|') !== headings.join('|')) throw new UncorrectedDefect(`Sheet ${name} has other columns: ${second?.cells.join('|')}`);
  return rest;
};

/** The edition that ships is read without a doubt, or not at all. */
const reading: Reading = { doubt: refuse, unit: (code) => countingUnits[code] };

/** Ids count the rows of one code in printed order. */
const numbered = (offences: readonly PrintedOffence[]): CatalogueFile['offences'][number][] => {
  const places = new Map<string, number>();
  return offences.map(({ code, ...offence }) => {
    const place = (places.get(code) ?? 0) + 1;
    places.set(code, place);
    return { id: `${code}#${place}`, ...offence };
  });
};

const checkTotals = (file: CatalogueFile): void => {
  const found = {
    rows: file.offences.length,
    current: file.offences.filter(({ current }) => current).length,
    classes: file.classes.length,
    principalCrimes: file.principalCrimes.length,
    reportedIncidents: file.reportedIncidents.length,
  };
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new UncorrectedDefect(`The totals are ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
};

/** Facts written by hand must speak of classes and codes that the list has. */
const checkHandMadeFacts = (file: CatalogueFile): void => {
  const classes = new Set(file.classes.map(({ code }) => code));
  const pairs = new Set(file.offences.map((offence) => `${offence.class} ${offence.id.slice(0, 6)}`));
  for (const [code, { readFrom }] of Object.entries(countingUnits)) {
    for (const named of [code, readFrom ?? code]) if (!classes.has(named)) throw new UncorrectedDefect(`A counting unit names class ${named}, which the list does not have`);
  }
  for (const line of principalCrimes) {
    const isMet = (code: string | null, own: string | null): boolean =>
      line.codes.some((one) => line.classes.some((other) => (code ?? one) === one && (own ?? other) === other && pairs.has(`${other} ${one}`)));
    const unmet = [...line.codes.filter((code) => !isMet(code, null)), ...line.classes.filter((own) => !isMet(null, own))];
    if (unmet.length > 0) throw new UncorrectedDefect(`Line ${line.rank} of the principal crime table names ${unmet.join(', ')}, which the list does not have`);
  }
};

export const assemble = (sheets: readonly Sheet[], sha256: string): CatalogueFile => {
  const offenceRows = insistOnAll(correct(rowsUnder(sheets, 'Notifiable_Offences_', `Notifiable Offence List ${edition}`, offenceHeadings), offenceColumns, offenceCorrections), offenceCorrections);
  const incidentRows = insistOnAll(correct(rowsUnder(sheets, 'Notifiable_Reported_Incidents', `Notifiable Reported Incidents ${edition}`, incidentHeadings), incidentColumns, incidentCorrections), incidentCorrections);
  const classes = printedClasses(offenceRows, reading);
  const file = CatalogueFile.parse({
    schema: 'assay-offence-catalogue/1',
    edition,
    title: `Notifiable Offence List ${edition}`,
    source: { publisher: 'Home Office', file: publishedName, sha256 },
    licence: { name: 'Open Government Licence v3.0', attribution: 'Contains public sector information licensed under the Open Government Licence v3.0. Crown copyright.' },
    rules: 'Crime Recording Rules for Frontline Officers and Staff 2026/27 (April 2026)',
    corrections: [...offenceCorrections, ...incidentCorrections].map(({ name, reason, rows }) => ({ name, reason, rows })),
    classes: classes.filter((own) => !isFraudClass(own)),
    fraudClasses: classes.filter(isFraudClass),
    offences: numbered(printedOffences(offenceRows, reading)),
    principalCrimes,
    reportedIncidents: printedIncidents(incidentRows, reading),
  } satisfies CatalogueFile);
  checkTotals(file);
  checkHandMadeFacts(file);
  return file;
};

/** One line for each entry, so that two editions can be compared by eye. */
export const catalogueText = (file: CatalogueFile): string => {
  const members = Object.entries(file).map(([key, value]) => {
    const body = Array.isArray(value) ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${body}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
};
