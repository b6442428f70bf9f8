/** The offence list that is shipped, for tests that need no bureau. */
import { readFileSync } from 'node:fs';
import { readCatalogue } from '../../src/shared/domain/offence-catalogue.ts';

export const catalogue = readCatalogue(JSON.parse(readFileSync(new URL('../../resources/catalogue/notifiable-offences-2026-27.json', import.meta.url), 'utf8')));
