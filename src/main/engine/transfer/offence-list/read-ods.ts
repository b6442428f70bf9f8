/**
 * Reads an OpenDocument spreadsheet into its sheets: every cell as the text it shows. The file comes from outside, so
 * sizes are bounded and a document type declaration is refused.
 */
import { SaxesParser } from 'saxes';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { Sheet, SheetRow } from '../../../../shared/editions/sheet.ts';

export const limits = { fileBytes: 8_000_000, entries: 100, contentBytes: 32_000_000, columns: 64, repeatedTextRows: 100, cellCharacters: 10_000 } as const;

/** `form` it is no such spreadsheet, `damaged` it is one that cannot be read, `bounds` it is too large to be what it should be. */
export type Fault = 'form' | 'damaged' | 'bounds';

export class UnreadableSpreadsheet extends Error {
  readonly fault: Fault;
  constructor(message: string, fault: Fault = 'bounds') {
    super(message);
    this.fault = fault;
  }
}

const contentEntry = async (zip: ZipFile): Promise<Entry> => {
  if (zip.entryCount > limits.entries) throw new UnreadableSpreadsheet(`More than ${limits.entries} parts in the file`);
  let found: Entry | null = null;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'content.xml') continue;
    if (found) throw new UnreadableSpreadsheet('content.xml is in the file twice', 'damaged');
    found = entry;
  }
  if (!found) throw new UnreadableSpreadsheet('No content.xml: not an OpenDocument file', 'form');
  if (found.uncompressedSize > limits.contentBytes) throw new UnreadableSpreadsheet(`content.xml is over ${limits.contentBytes} bytes`);
  return found;
};

/** The reader of the zip ends the stream at the size it was told, so the bound above holds while reading too. */
const contentXml = async (bytes: Buffer): Promise<string> => {
  if (bytes.length > limits.fileBytes) throw new UnreadableSpreadsheet(`The file is over ${limits.fileBytes} bytes`);
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  const stream = await zip.openReadStreamPromise(await contentEntry(zip));
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
};

/** White space as a reader sees it: one space between words, none at the ends. */
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

type Attributes = Readonly<Record<string, string>>;
const times = (attributes: Attributes, name: string): number => {
  const count = Number(attributes[name] ?? '1');
  if (!Number.isInteger(count) || count < 1) throw new UnreadableSpreadsheet(`${name} is not a count`, 'damaged');
  return count;
};

/** Gathers sheets while the parser walks. Names carry the prefixes the format itself uses. */
const sheetGatherer = () => {
  const sheets: { name: string; rows: SheetRow[] }[] = [];
  let rowNumber = 0;
  let cells: string[] = [];
  let rowTimes = 1;
  let cell: { text: string; times: number } | null = null;
  let inAnnotation = 0;

  const endCell = (): void => {
    if (!cell) return;
    const text = squeezed(cell.text);
    // A run of empty cells reaches to the last column of the sheet; only what stands before it matters.
    if (text !== '' && cells.length + cell.times > limits.columns) throw new UnreadableSpreadsheet(`Row ${rowNumber} has more than ${limits.columns} columns`);
    for (let i = 0; i < cell.times && cells.length < limits.columns; i += 1) cells.push(text);
    cell = null;
  };

  const endRow = (): void => {
    const last = cells.findLastIndex((text) => text !== '');
    if (last >= 0) {
      if (rowTimes > limits.repeatedTextRows) throw new UnreadableSpreadsheet(`Row ${rowNumber} is repeated ${rowTimes} times`);
      for (let i = 0; i < rowTimes; i += 1) sheets.at(-1)?.rows.push({ row: rowNumber + i, cells: cells.slice(0, last + 1) });
    }
    rowNumber += rowTimes;
  };

  return {
    sheets,
    open: (name: string, attributes: Attributes): void => {
      if (name === 'office:annotation') inAnnotation += 1;
      if (name === 'table:table') {
        sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
        rowNumber = 1;
      } else if (name === 'table:table-row') {
        rowTimes = times(attributes, 'table:number-rows-repeated');
        cells = [];
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        cell = { text: '', times: times(attributes, 'table:number-columns-repeated') };
      } else if (cell && ['text:p', 'text:s', 'text:tab', 'text:line-break'].includes(name)) {
        cell.text += ' ';
      }
    },
    text: (text: string): void => {
      if (!cell || inAnnotation > 0) return;
      cell.text += text;
      if (cell.text.length > limits.cellCharacters) throw new UnreadableSpreadsheet(`A cell in row ${rowNumber} is over ${limits.cellCharacters} characters`);
    },
    close: (name: string): void => {
      if (name === 'office:annotation') inAnnotation -= 1;
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') endCell();
      else if (name === 'table:table-row') endRow();
    },
  };
};

export const readSheets = (xml: string): readonly Sheet[] => {
  const gatherer = sheetGatherer();
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new UnreadableSpreadsheet('A document type declaration is refused', 'form');
  });
  parser.on('error', (error) => {
    throw new UnreadableSpreadsheet(`content.xml is not well formed: ${error.message}`, 'damaged');
  });
  parser.on('opentag', (tag) => gatherer.open(tag.name, tag.attributes));
  parser.on('text', gatherer.text);
  parser.on('cdata', gatherer.text);
  parser.on('closetag', (tag) => gatherer.close(tag.name));
  parser.write(xml).close();
  return gatherer.sheets;
};

/** Every zip begins so, even one that is cut short. */
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

export const readOds = async (bytes: Buffer): Promise<readonly Sheet[]> => {
  try {
    return readSheets(await contentXml(bytes));
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) throw error;
    throw new UnreadableSpreadsheet(`Not a readable spreadsheet: ${error instanceof Error ? error.message : String(error)}`, isZip(bytes) ? 'damaged' : 'form');
  }
};
