/** Reads what an export holds: events with their roots, the texts that go with decisions, the rows of the spreadsheet. */
import type { Decision } from '../../../shared/domain/decision.ts';
import { csvColumns, csvHeading, decisionCsvLine, isDecision } from '../../../shared/trail/decision-csv.ts';
import type { TrailEvent } from '../../../shared/trail/event.ts';
import { eventLine, headerLine, headLine, textLine, type ExportHeader, type ExportText } from '../../../shared/trail/export-lines.ts';
import { compactTree, leafHash } from '../../../shared/trail/merkle.ts';
import type { Store } from '../db/store.ts';
import { sha256, sha256Hex } from '../trail/hash.ts';

const slice = 100;

function* eventsUpTo(store: Store, size: number): Generator<{ readonly seq: number; readonly bytes: string; readonly event: TrailEvent }> {
  for (let done = 0; done < size; ) {
    const rows = store.log.after(done, Math.min(slice, size - done));
    for (const row of rows) yield { ...row, event: JSON.parse(row.bytes) as TrailEvent };
    done += rows.length;
    if (rows.length === 0) return;
  }
}

const kept = (store: Store, id: string | null, field: ExportText['field'], ref: string, seq: number): readonly ExportText[] => {
  const text = id === null ? null : store.texts.withSalt(id);
  return text?.body && text.salt ? [{ body: text.body, field, ref, salt: text.salt.toString('hex'), seq }] : [];
};

/** The texts of one decision event; none where they have been erased. */
const textsOf = (store: Store, event: TrailEvent): readonly ExportText[] => {
  if (!isDecision(event)) return [];
  const row = store.decisions.byId(event.data.decision);
  if (!row) return [];
  const ref = store.incidents.refOf(event.data.incident);
  return [...kept(store, row.document_text, 'document', ref, event.seq), ...kept(store, row.why_text, 'why', ref, event.seq)];
};

export function* csvParts(store: Store, size: number, names: Readonly<Record<string, string>>): Generator<string> {
  yield csvHeading;
  yield csvColumns;
  const undone = store.undone.upTo(size);
  for (const { event } of eventsUpTo(store, size)) {
    if (!isDecision(event) || undone.has(event.data.decision)) continue;
    const texts = textsOf(store, event);
    const document = texts.find((text) => text.field === 'document');
    yield decisionCsvLine({
      event,
      ref: texts[0]?.ref ?? event.data.incident,
      by: names[event.actor] ?? event.actor,
      decision: document ? (JSON.parse(document.body) as Decision) : null,
      why: texts.find((text) => text.field === 'why')?.body ?? null,
    });
  }
}

/** How many texts an export of this size holds: the header says so before they come. */
export const textsUpTo = async (store: Store, size: number, step: () => Promise<void>): Promise<number> => {
  let texts = 0;
  for (const { event } of eventsUpTo(store, size)) {
    texts += textsOf(store, event).length;
    await step();
  }
  return texts;
};

/** The texts a header gives, with the salts their events committed under. A user name that has been erased is left out. */
export const headerTexts = (store: Store, disclosure: string): Pick<ExportHeader, 'purpose' | 'recipient' | 'people' | 'salts'> => {
  const salts: Record<string, string> = {};
  const saltedText = (id: string, under: string): string | null => {
    const { body, salt } = store.texts.withSalt(id) ?? { body: null, salt: null };
    if (body !== null && salt !== null) salts[under] = salt.toString('hex');
    return body;
  };
  const people = store.people.all().flatMap(({ id }) => {
    const user = saltedText(`${id}/user`, id);
    return user === null ? [] : [[id, user] as const];
  });
  return {
    purpose: saltedText(`${disclosure}/purpose`, 'purpose') ?? '',
    recipient: saltedText(`${disclosure}/recipient`, 'recipient') ?? '',
    people: Object.fromEntries(people),
    salts,
  };
};

export function* logParts(store: Store, size: number, header: ExportHeader): Generator<string> {
  const tree = compactTree(sha256);
  const rootHex = (): string => Buffer.from(tree.root()).toString('hex');
  const first = headerLine(sha256Hex, header);
  yield `${first.line}\n`;
  let { check } = first;
  for (const { bytes } of eventsUpTo(store, size)) {
    tree.add(leafHash(sha256, Buffer.from(bytes, 'utf8')));
    yield `${eventLine(bytes, rootHex())}\n`;
  }
  for (const { event } of eventsUpTo(store, size)) {
    for (const text of textsOf(store, event)) {
      const next = textLine(sha256Hex, check, text);
      check = next.check;
      yield `${next.line}\n`;
    }
  }
  yield `${headLine(sha256Hex, check, { root: rootHex(), size }).line}\n`;
}
