/** What an offence is called in the list; nothing where a code names several. */
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';

export const offenceTitle = (catalogue: Catalogue | null, code: string | null): string => (catalogue === null || code === null ? '' : (findOffence(catalogue, code)?.title ?? ''));
