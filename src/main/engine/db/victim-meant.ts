/** The victim a command is about: one the incident has, or one whom it now names first. */
import type { VictimMeant } from '../../../shared/ipc/commands.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { msBetween } from '../../../shared/domain/instant.ts';
import { victimNamed } from './known-victims.ts';
import { notFound, type Tx } from './run-command.ts';

/** `name`: the commitment of a name that is kept by this act. */
export type Meant = { readonly victim: string; readonly name: string | null };

const minuteMs = 60_000;

export const victimMeant = (tx: Tx, incident: string, whom: VictimMeant): Result<Meant> => {
  if (!tx.store.standing.of(incident)) return notFound('such incident');
  if (whom.by === 'id') return tx.store.victims.byId(whom.victim)?.incident === incident ? ok({ victim: whom.victim, name: null }) : notFound('such victim of this incident');
  const known = victimNamed(tx.store, incident, whom.name);
  if (known) return ok({ victim: known.id, name: null });
  const id = tx.id('v');
  const name = tx.keep('name', whom.name);
  tx.store.victims.insert({ id, incident, decision: null, allegation: null, name_text: name.id }, tx.seq);
  return ok({ victim: id, name: name.commitment });
};

/** The first moment of the report where its day is known; a time is typed to the minute, and the report may have come within it. */
const isBeforeReport = (tx: Tx, incident: string, at: string): boolean => {
  const { at: received, precision } = tx.store.incidents.standingCodes(incident).received;
  return received !== null && (precision === 'minute' || precision === 'day') && msBetween(at, received) >= minuteMs;
};

/** Nothing was done at a time to come, nor for the victim of a report before it came. */
export const refuseTime = (tx: Tx, incident: string, path: string, at: string): Result<never> | null => {
  if (!tx.store.standing.of(incident)) return notFound('such incident');
  const message = msBetween(tx.at, at) > 0 ? 'That time is still to come' : isBeforeReport(tx, incident, at) ? 'That time is before the report' : null;
  return message === null ? null : fail('refused', `Not entered. ${message}.`, { problems: [{ path, message, cite: null }] });
};
