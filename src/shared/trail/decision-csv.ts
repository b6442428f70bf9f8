/**
 * The spreadsheet view of a decision log: one row per decision, a pure function of the exported events and texts, so that
 * a verifier can make it again and compare. Cells a spreadsheet might run as a formula are defused (OWASP).
 */
import { z } from 'zod';
import type { TrailEvent } from './event.ts';

/** What a row tells of a decision’s text, as every edition of Assay has kept it; there were none of these reasons at first. */
const ToldInRow = z.looseObject({
  about: z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('allegations'), allegations: z.array(z.looseObject({ why: z.string() })) }),
    z.looseObject({ kind: z.enum(['duplicate', 'test']), why: z.string() }),
  ]),
  reasons: z.record(z.string(), z.string()).optional(),
});
type ToldInRow = z.infer<typeof ToldInRow>;

/** The decision that a text holds, or null: whoever forges a file may put any text under a commitment of their own. */
export const toldIn = (text: string): ToldInRow | null => {
  try {
    return ToldInRow.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

type DecisionEvent = Extract<TrailEvent, { kind: 'incident.decided' | 'decision.corrected' }>;

/** Signs that start a formula, with their full-width forms, and the white space or characters without width that may hide one. */
const startsFormula = /^(?:[\t\r\0]|[\s\0\u200B-\u200D\u2060]*[=+\-@＝＋－＠])/;

export const safeCell = (text: string): string => {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvLine = (cells: readonly string[]): string => `${cells.map(safeCell).join(',')}\r\n`;

export const csvHeading = csvLine([
  'OFFICIAL-SENSITIVE. Decision log as a spreadsheet; cells that would start a formula carry an apostrophe. Verify with the proof file beside it.',
]);

const columns = ['event', 'incident', 'revision', 'decided at', 'decided by', 'version read', 'answers', 'crimes', 'flags', 'closing code', 'late', 'why', 'reason for correction'];

export const csvColumns = csvLine(columns);

const answeredWarnings = (decision: ToldInRow): readonly string[] => Object.entries(decision.reasons ?? {}).map(([warning, reason]) => `${warning}: ${reason}`);

const whys = ({ about }: ToldInRow): readonly string[] => (about.kind === 'allegations' ? about.allegations.map(({ why }) => why) : [about.why]);

/** The same columns for every export ever made, so that an old spreadsheet is still made again from its proof: the reasons by warning follow the why. */
const reasons = (decision: ToldInRow | null): string => (decision === null ? '' : [...whys(decision), ...answeredWarnings(decision)].join(' | '));

type CsvRow = {
  readonly event: DecisionEvent;
  readonly ref: string;
  readonly by: string;
  readonly decision: ToldInRow | null;
  readonly why: string | null;
};

export const decisionCsvLine = ({ event, ref, by, decision, why }: CsvRow): string => {
  const { data } = event;
  return csvLine([
    String(event.seq),
    ref,
    String(data.revision),
    event.at,
    by,
    String(data.version),
    data.answers.map((answer) => `${answer.answer}${answer.code ? ` ${answer.code}` : ''}`).join(' | '),
    data.crimes.map((crime) => `${crime.class} ${crime.offence}`).join(' | '),
    data.crimes.map((crime) => crime.flags.join(' ')).join(' | '),
    data.closing,
    data.late ? 'yes' : 'no',
    reasons(decision),
    why ?? '',
  ]);
};

export const isDecision = (event: TrailEvent): event is DecisionEvent => event.kind === 'incident.decided' || event.kind === 'decision.corrected';
