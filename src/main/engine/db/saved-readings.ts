/** Every second reading that was saved, as agreement is measured of: whose each answer is, as a person, and which rules had a say in the first. */
import type { SavedReading } from '../../../shared/review/agreement-of-readings.ts';
import { readKept } from './kept-decision.ts';
import type { Store } from './store.ts';

export type ListedReading = SavedReading & { readonly incident: string; readonly at: string };

const rulesOf = (store: Store, decision: string): readonly string[] => {
  const body = store.texts.body(store.decisions.byId(decision)?.document_text ?? null);
  return body === null ? [] : [...new Set(readKept(body).found?.findings.map(({ rule }) => rule) ?? [])];
};

export const savedReadings = (store: Store): readonly ListedReading[] => {
  const humans = new Map(store.people.all().map(({ id, human }) => [id, human]));
  const person = (account: string): string => humans.get(account) ?? account;
  return store.secondReadings.all().map((row) => ({
    reading: row.id,
    incident: row.incident,
    at: row.at,
    first: { by: person(row.first_by), label: row.first },
    second: { by: person(row.made_by), label: row.second },
    blind: row.is_blind === 1,
    golden: row.is_golden === 1,
    known: row.is_golden === 1 && store.secondReadings.isGolden(row.decision),
    rules: rulesOf(store, row.decision),
  }));
};
