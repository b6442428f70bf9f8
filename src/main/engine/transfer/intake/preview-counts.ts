/** What a first look counts: reasons, dates and their forms, references, and words that say nothing. */
import { dayMs, msOf } from '../../../../shared/domain/instant.ts';
import type { ImportMapping } from '../../../../shared/intake/mapping.ts';
import type { ImportPreview } from '../../../../shared/intake/preview.ts';
import type { ProposedIncident, ProposedRow } from '../../../../shared/intake/proposed.ts';
import { readDate } from '../../../../shared/intake/read-date.ts';
import { refusalSentence } from '../../../../shared/intake/refusal.ts';
import { foldedWords } from './blank-cells.ts';
import { needsDateOrder, type Survey } from './survey.ts';
import { newTally } from './tally.ts';

type Incidents = readonly ProposedIncident[];

const ranked = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] => [...counts].toSorted((a, b) => b[1] - a[1]);

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

export const lookedOf = (rows: readonly ProposedRow[], whole: boolean): ImportPreview['looked'] => {
  const reasons = new Map<string, number>();
  for (const row of rows) if (row.kind === 'refused') count(reasons, row.reason);
  const refused = [...reasons.values()].reduce((sum, each) => sum + each, 0);
  return {
    rows: rows.length,
    whole,
    accepted: rows.length - refused,
    refused,
    reasons: ranked(reasons).map(([reason, n]) => ({ reason, sentence: refusalSentence(reason), rows: n })),
  };
};

type Form = { readonly example: string; readonly readable: boolean; rows: number };

/** 7/1/10 12:42 PM and 12/31/10 1:05 AM have one form: digits become 9, letters a. */
const shapeOf = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/\d+/g, '9')
    .replace(/[ap]\.?m\.?(?![a-z])/gi, 'AM')
    .replace(/\p{L}{3,}/gu, 'a')
    .replace(/\s+/g, ' ');

const shownForms = 12;

export const datesOf = (incidents: Incidents, survey: Survey): ImportPreview['dates'] => {
  const forms = new Map<string, Form>();
  const precisions = new Map<string, number>();
  for (const { version } of incidents) {
    const { precision, text } = version.codes.received;
    count(precisions, text === null ? 'none' : precision);
    if (text === null) continue;
    const shape = `${precision === 'unreadable' ? '-' : '+'}${shapeOf(text)}`;
    const known = forms.get(shape);
    if (known) known.rows += 1;
    else if (forms.size < 2000) forms.set(shape, { example: text, readable: precision !== 'unreadable', rows: 1 });
  }
  const of = (precision: string): number => precisions.get(precision) ?? 0;
  const { dayFirst, monthFirst, either } = survey.evidence;
  return {
    finding: survey.finding,
    dayFirst,
    monthFirst,
    either,
    example: survey.ambiguousExample,
    formats: [...forms].toSorted((a, b) => b[1].rows - a[1].rows).slice(0, shownForms).map(([shape, form]) => ({ shape: shape.slice(1), ...form })),
    toTheMinute: of('minute'),
    toTheDay: of('day'),
    toTheMonth: of('month'),
    unreadable: of('unreadable'),
    none: of('none'),
  };
};

const shownReferences = 5;

export const referencesOf = (incidents: Incidents): ImportPreview['references'] => {
  const bases = new Map<string, number>();
  const carried = new Map<string, number>();
  const seen = newTally();
  let equalRows = 0;
  for (const { identity, sourceReference, version } of incidents) {
    count(bases, identity.basis);
    if (identity.basis === 'reference') continue;
    if (sourceReference !== null) count(carried, sourceReference);
    if (seen.add(`${sourceReference ?? ''}\n${JSON.stringify(version)}`) > 1) equalRows += 1;
  }
  const of = (basis: string): number => bases.get(basis) ?? 0;
  return {
    usable: of('reference'),
    none: of('no-reference'),
    placeholder: of('placeholder'),
    shared: of('shared'),
    equalRows,
    examples: ranked(carried).slice(0, shownReferences).map(([reference, rows]) => ({ reference, rows })),
  };
};

const shownWords = 5;

/** Rows that hold the same words in the time, the place and the narrative: a form filled in to say that there is nothing. */
export const sayNothingOf = (incidents: Incidents): ImportPreview['sayNothing'] => {
  const words = new Map<string, { example: string; rows: number }>();
  for (const { version } of incidents) {
    const { received } = version.codes;
    if (received.precision !== 'unreadable' || received.text === null || version.text.place === null) continue;
    const said = foldedWords(received.text);
    if (said === '' || said !== foldedWords(version.text.place.text) || said !== foldedWords(version.text.narrative)) continue;
    const known = words.get(said);
    if (known) known.rows += 1;
    else words.set(said, { example: received.text, rows: 1 });
  }
  return [...words.values()].toSorted((a, b) => b.rows - a.rows).slice(0, shownWords).map(({ example, rows }) => ({ words: example, rows }));
};

const oldDays = 30;

/** Until a person has said which comes first, days and months are near enough to tell years apart. */
const receivedMs = ({ version }: ProposedIncident, survey: Survey, { zone }: ImportMapping): number | null => {
  const { at, text } = version.codes.received;
  if (at !== null) return msOf(at);
  if (text === null || !needsDateOrder(survey)) return null;
  const read = readDate(text, { order: 'day-first', zone });
  return read.readable ? msOf(read.at) : null;
};

/** Historic where most reports that have a readable time came more than 30 days before `now`. */
export const regimeOf = (incidents: Incidents, survey: Survey, mapping: ImportMapping, now: string): ImportPreview['regime'] => {
  const moments = incidents.flatMap((incident) => receivedMs(incident, survey, mapping) ?? []);
  const over30Days = moments.filter((ms) => ms < msOf(now) - oldDays * dayMs).length;
  return { proposed: over30Days * 2 > moments.length ? 'historic' : 'live', over30Days, dated: moments.length };
};
