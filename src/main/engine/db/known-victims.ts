/** The victims an incident has, by name: a victim named again is the same one. */
import { Assessment } from '../../../shared/victims/assessment.ts';
import { victimKey, victimNameOf } from '../../../shared/victims/duties.ts';
import { readKept } from './kept-decision.ts';
import type { Store } from './store.ts';
import type { VictimRow } from './tables/victims.ts';

/** As somebody typed it for the victim alone, or as the decision that first named it has it; null where none was given or it was erased. */
export const victimName = (store: Store, { decision, allegation, name_text }: VictimRow): string | null => {
  if (name_text !== null) return store.texts.body(name_text);
  const row = decision === null ? null : store.decisions.byId(decision);
  const body = row && store.texts.body(row.document_text);
  if (body === null || body === undefined || allegation === null) return null;
  const { about } = readKept(body).decision;
  const victim = about.kind === 'allegations' ? about.allegations[allegation]?.victim : undefined;
  return victim ? victimNameOf(victim) : null;
};

export const victimNamed = (store: Store, incident: string, name: string): VictimRow | null => {
  const key = victimKey(name);
  return store.victims.ofIncident(incident).find((row) => victimKey(victimName(store, row) ?? '') === key) ?? null;
};

/** What was assessed last of a victim, or null. */
export const assessmentOf = (store: Store, victim: string): Assessment | null => {
  const codes = store.victims.assessed(victim);
  return codes === null ? null : Assessment.parse(JSON.parse(codes));
};
