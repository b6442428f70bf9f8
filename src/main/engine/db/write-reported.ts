/** What a decision does to the reported incidents, N100 and N300, of its incident: takes them up, opens them, confirms them; and how that is undone. */
import type { Allegation } from '../../../shared/domain/decision.ts';
import type { Tx, Who } from './run-command.ts';
import type { ReportedRow } from './tables/reported-incidents.ts';

const family = (code: string): string => code.slice(0, 3);

const fits: readonly ((row: ReportedRow, code: string) => boolean)[] = [
  (row, code) => row.state !== 'confirmed' && row.code === code,
  (row, code) => row.state === 'open' && family(row.code) === family(code),
];

/** The record each code takes up: first one of this very code, overseen or not, which is only said again; then an open one of its class. */
const takenUp = (rows: readonly ReportedRow[], codes: readonly (string | null)[]): readonly (ReportedRow | undefined)[] => {
  const free = [...rows];
  const found: (ReportedRow | undefined)[] = codes.map(() => undefined);
  for (const fit of fits) {
    for (const [index, code] of codes.entries()) {
      const at = code === null || found[index] ? -1 : free.findIndex((row) => fit(row, code));
      if (at >= 0) found[index] = free.splice(at, 1)[0];
    }
  }
  return found;
};

const move = (tx: Tx, decision: string, found: ReportedRow, code: string, state: ReportedRow['state']): void => {
  tx.store.reported.keepBefore(decision, found, tx.seq);
  tx.store.reported.move(found.id, code, state, tx.seq);
};

/** What an undone decision changed is as it was; what it opened stands as undone. */
export const takeBackReported = (tx: Tx, decision: string): void => {
  const { reported } = tx.store;
  for (const { id, code, state } of reported.before(decision)) reported.move(id, code, state, tx.seq);
  for (const { id, code } of reported.openedBy(decision)) reported.move(id, code, 'undone', tx.seq);
};

/** Each answer N100 or N300 takes up a record of the incident, or opens one. Gives their ids. */
export const openReported = (tx: Tx, who: Who, incident: string, decision: string, allegations: readonly Allegation[]): readonly string[] => {
  const codes = allegations.map(({ answer }) => (answer.kind === 'reported-incident' ? answer.code : null));
  const taken = takenUp(tx.store.reported.ofIncident(incident).filter(({ state }) => state !== 'undone'), codes);
  return codes.flatMap((code, index) => {
    if (code === null) return [];
    const found = taken[index];
    if (found) {
      if (found.code !== code) move(tx, decision, found, code, 'open');
      return [found.id];
    }
    const id = tx.id(`n${index}`);
    tx.store.reported.insert({ id, incident, at: tx.at, made_by: who.person, decision, allegation: index, note_text: null, code }, tx.seq);
    return [id];
  });
};

export const confirmReported = (tx: Tx, decision: string, allegations: readonly Allegation[]): readonly string[] =>
  allegations.flatMap(({ answer }) => {
    if (answer.kind !== 'record' || answer.confirms === null) return [];
    const row = tx.store.reported.byId(answer.confirms);
    if (row?.state === 'open') move(tx, decision, row, row.code, 'confirmed');
    return row ? [row.id] : [];
  });
