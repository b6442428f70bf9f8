/**
 * A file as proposed incidents, row by row: every data row comes out once, as an incident or as a refusal with its reason.
 * Storing them, and recognising those already known, is the import's (see `recognise` in shared/intake/identity.ts).
 */
import { identifier, isPlaceholder, orderByName, rowContent, type HashText, type IdentityBasis } from '../../../../shared/intake/identity.ts';
import type { ImportMapping } from '../../../../shared/intake/mapping.ts';
import type { ProposedRow } from '../../../../shared/intake/proposed.ts';
import { IntakeFailure } from './intake-failure.ts';
import { rowMapper, type GoodRow } from './map-row.ts';
import { readRows } from './read-rows.ts';
import { rowText, type Names, type Row } from './row.ts';
import { needsDateOrder, type Survey } from './survey.ts';
import { newTally } from './tally.ts';

type IntakeOptions = { readonly hash: HashText };

const basisOf = (reference: string, survey: Survey, placeholders: ReadonlySet<string>): IdentityBasis => {
  if (reference === '') return 'no-reference';
  if (isPlaceholder(reference, placeholders)) return 'placeholder';
  return survey.references.count(reference) > 1 ? 'shared' : 'reference';
};

/** The row as identity sees it, whatever order its columns stand in. */
const contentReader = () => {
  const orders = new WeakMap<Names, readonly number[]>();
  return ({ names, cells }: GoodRow): string => {
    let order = orders.get(names);
    if (!order) orders.set(names, (order = orderByName(names)));
    return rowContent(names, cells, order);
  };
};

/** Gives each row of a batch its outcome; carries the count of equal rows from one batch to the next. */
export const rowProposer = (mapping: ImportMapping, survey: Survey, hash: HashText): ((row: Row) => ProposedRow) => {
  const mapper = rowMapper(mapping);
  const placeholders = new Set(mapping.placeholders.map((each) => each.trim().toLowerCase()));
  const content = contentReader();
  const identify = identifier(hash, mapping.sourceName);
  const seen = newTally();
  return (row) => {
    if (row.kind === 'bad') return { kind: 'refused', row: row.row, line: row.line, reason: row.reason, text: row.text };
    const look = mapper.look(row);
    if ('refused' in look) return { kind: 'refused', row: row.row, line: row.line, reason: look.refused, text: rowText(row.cells) };
    const { reference } = look;
    const basis = basisOf(reference, survey, placeholders);
    const whole = content(row);
    const ordinal = basis === 'reference' ? 1 : seen.add(whole);
    const identity = identify({ reference, basis, content: whole, ordinal });
    const version = mapper.toVersion(row, survey.order);
    return { kind: 'incident', row: row.row, line: row.line, incident: { source: mapping.sourceName, sourceReference: reference === '' ? null : reference, identity, version } };
  };
};

const rowsOf = async function* (path: string, mapping: ImportMapping, survey: Survey): AsyncGenerator<readonly Row[]> {
  if (survey.held === null || !survey.whole) yield* readRows(path, survey.stamp, mapping);
  else yield* survey.held;
};

/** In batches, as they are read; the survey must be of the same file, whole, and with its dates decided. */
export async function* proposedBatches(path: string, mapping: ImportMapping, survey: Survey, { hash }: IntakeOptions): AsyncGenerator<readonly ProposedRow[]> {
  if (needsDateOrder(survey)) throw new IntakeFailure('date-order', survey.ambiguousExample === null ? '' : `The first such date is ${survey.ambiguousExample}.`);
  const propose = rowProposer(mapping, survey, hash);
  for await (const rows of rowsOf(path, mapping, survey)) yield rows.map(propose);
}
