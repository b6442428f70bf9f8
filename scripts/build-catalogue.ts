/**
 * Builds resources/catalogue/notifiable-offences-2026-27.json from the published spreadsheet (docs/catalogue.md).
 *
 *   node scripts/build-catalogue.ts [FILE.ods]            writes the catalogue
 *   node scripts/build-catalogue.ts --check [FILE.ods]    compares it with the one in resources, and changes nothing
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, catalogueText, expected } from './catalogue/assemble.ts';
import { readOds, UnreadableSpreadsheet } from '../src/main/engine/transfer/offence-list/read-ods.ts';
import { UncorrectedDefect } from '../src/shared/editions/corrections.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'resources/catalogue/notifiable-offences-2026-27.json');
const published = join(root, '../shared/data/offences/ho_notifiable_offences_april_2026.ods');

const build = async (source: string): Promise<string> => {
  const bytes = readFileSync(source);
  return catalogueText(assemble(await readOds(bytes), createHash('sha256').update(bytes).digest('hex')));
};

const main = async (args: readonly string[]): Promise<number> => {
  const source = args.find((arg) => !arg.startsWith('--')) ?? published;
  if (!existsSync(source)) {
    console.error(`There is no ${source}. Give the path of the published spreadsheet.`);
    return 2;
  }
  try {
    const text = await build(source);
    if (args.includes('--check')) {
      const same = existsSync(target) && readFileSync(target, 'utf8') === text;
      console.log(same ? 'The catalogue is what the published list gives.' : 'The catalogue differs from what the published list gives.');
      return same ? 0 : 1;
    }
    writeFileSync(target, text);
    console.log(`${expected.rows} offences, ${expected.current} current, ${expected.classes} classes: ${Buffer.byteLength(text)} bytes written`);
    return 0;
  } catch (error) {
    if (!(error instanceof UncorrectedDefect) && !(error instanceof UnreadableSpreadsheet)) throw error;
    console.error(error.message);
    return 1;
  }
};

process.exitCode = await main(process.argv.slice(2));
