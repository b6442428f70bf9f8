/** The first reading of a file, before any row is taken: which references repeat, and which way round its dates are. */
import { orderFinding, orderOf, noEvidence, weigh, type OrderEvidence, type OrderFinding } from '../../../../shared/intake/date-order.ts';
import type { DateOrder, ImportMapping } from '../../../../shared/intake/mapping.ts';
import { IntakeFailure } from './intake-failure.ts';
import { rowMapper } from './map-row.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';
import { newTally, type Tally } from './tally.ts';
import { stampFile, type FileStamp } from './watched-file.ts';

export type Survey = {
  readonly stamp: FileStamp;
  readonly rows: number;
  /** Whether the reading reached the end of the file. */
  readonly whole: boolean;
  readonly references: Pick<Tally, 'count'>;
  readonly evidence: OrderEvidence;
  readonly finding: OrderFinding;
  /** The order to read dates in: the mapping's, or the one found. */
  readonly order: DateOrder | null;
  readonly ambiguousExample: string | null;
  /** The rows themselves where the file is small enough to be held, so that it is parsed once. */
  readonly held: readonly (readonly Row[])[] | null;
};

type SurveyOptions = {
  /** Stop after this many rows: for a first look. */
  readonly most?: number;
};

/** Files up to this size are held in memory between the two readings. */
const held = 32 * 1024 * 1024;

const ambiguous = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/;

const isAmbiguous = (text: string): boolean => {
  const match = ambiguous.exec(text);
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
};

/** Throws `IntakeFailure` for a file that cannot be read. */
export const surveyFile = async (path: string, mapping: ImportMapping, { most = Infinity }: SurveyOptions = {}): Promise<Survey> => {
  const stamp = await stampFile(path);
  const mapper = rowMapper(mapping);
  const references = newTally();
  const evidence = { ...noEvidence };
  const keep: (readonly Row[])[] | null = stamp.bytes <= held ? [] : null;
  let example: string | null = null;
  let rows = 0;
  for await (const batch of readRows(path, stamp, mapping)) {
    for (const row of batch) {
      if (row.kind === 'bad') continue;
      const look = mapper.look(row);
      if ('refused' in look) continue;
      if (look.reference !== '') references.add(look.reference);
      for (const cell of mapper.dateCells(row)) {
        weigh(evidence, cell);
        if (example === null && isAmbiguous(cell)) example = cell;
      }
    }
    rows += batch.length;
    keep?.push(batch);
    if (rows >= most) break;
  }
  if (rows === 0) throw new IntakeFailure('no-rows');
  const finding = orderFinding(evidence);
  const order = mapping.dateOrder ?? orderOf(finding);
  return { stamp, rows, whole: rows < most, references, evidence, finding, order, ambiguousExample: example, held: keep };
};

/** Whether a person must say the order before rows can be taken. */
export const needsDateOrder = (survey: Survey): boolean =>
  survey.order === null && (survey.finding === 'undecidable' || survey.finding === 'contradictory');
