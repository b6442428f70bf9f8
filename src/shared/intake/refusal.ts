/** Why a row is not taken, and why a file is not read: one plain sentence each. */

/** Each names something wrong with one row; the others go on. */
const refusalSentences = {
  'nothing-there': 'The row has no time, no place and no narrative: nothing was reported.',
  'cells-missing': 'The row has fewer cells than the file has columns, so it is not certain what belongs where.',
  'cells-over': 'The row has more cells than the file has columns, so it is not certain what belongs where.',
  'quotes-broken': 'A quotation mark in this row is not closed, or is followed by something else.',
  'not-text': 'The row holds bytes that are not text.',
  'wrong-encoding': 'The row holds bytes that do not belong to the encoding of the file.',
  'too-long': 'The row is longer than 1,000,000 characters.',
  'cell-too-long': 'A cell is longer than 20,000 characters, or a narrative longer than 200,000.',
  'too-many-values': 'The row has more than 200 values beside the mapped ones. Leave some columns out.',
  'not-a-record': 'This part of the file is not a record: a record is a list of names and values in braces.',
  'json-broken': 'The record is not valid JSON.',
  'name-twice': 'The record uses the same name twice, so one of the two values would be lost.',
  'name-forbidden': 'The record uses a name that programs reserve for themselves, such as __proto__.',
  'too-deep': 'The record is nested more than 20 deep.',
} as const;
export type RefusalReason = keyof typeof refusalSentences;

const isRefusalReason = (text: string): text is RefusalReason => Object.hasOwn(refusalSentences, text);

export const refusalSentence = (reason: string): string => (isRefusalReason(reason) ? refusalSentences[reason] : reason);

/** Each stops the whole file; nothing of it is taken. */
export const fileProblemSentences = {
  gone: 'There is no such file, or it is no longer there. Put it back, or choose it again.',
  changed: 'The file changed while it was being read. Wait until it is finished, and import it again.',
  'no-access': 'The file cannot be opened. Look at its permissions, or copy it to another folder.',
  'not-a-file': 'This is a folder or a device, not a file. Choose a CSV or JSON file.',
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 1 GB. Split it into smaller files and import them one after the other.',
  excel: 'This is an Excel workbook. Open it in Excel and save it as CSV, then import that.',
  opendocument: 'This is an OpenDocument spreadsheet. Open it and save it as CSV, then import that.',
  zip: 'This is a zip archive. Unpack it, and import the CSV or JSON file inside.',
  compressed: 'This is a compressed file. Unpack it, and import the CSV or JSON file inside.',
  pdf: 'This is a PDF document. Ask for the same list as CSV.',
  word: 'This is a Word document. Ask for the same list as CSV.',
  database: 'This is a database file. Ask for a CSV or JSON extract of it.',
  picture: 'This is a picture. Ask for the same list as CSV.',
  markup: 'This is a web page or an XML file. Ask for the same list as CSV or JSON.',
  binary: 'This is not a text file. Choose a CSV or JSON file.',
  'utf-32': 'The file is in the UTF-32 encoding. Save it as UTF-8, then import that.',
  'no-rows': 'The file has names but no rows below them.',
  'too-many-columns': 'The file has more than 1,000 columns. Look whether the right character separates them.',
  'no-records': 'The file is JSON, but holds no list of records.',
  'json-too-large': 'The records lie inside a larger JSON object of more than 64 MB. Export them as one record a line.',
  'json-broken': 'The file is not valid JSON: it ends too early, or something stands between or after the records.',
  'column-missing': 'The mapping names a column that the file does not have.',
  'date-order': 'Whether dates such as 7/1/10 name the day or the month first cannot be told from the file. Set "dateOrder" in the mapping (--mapping FILE; --dry-run prints one) to day-first or month-first.',
} as const;
/** The field of an import that is at fault where `date-order` stops it. */
export const orderPath = 'mapping.dateOrder';

export type FileProblem = keyof typeof fileProblemSentences;
