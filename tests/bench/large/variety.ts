/** A few incidents for every view that the many leave empty: taken, parked, returned and changed since they were decided. */
import { parkIncident } from '../../../src/main/engine/commands/park-incident.ts';
import { reviewDecision } from '../../../src/main/engine/commands/review-decision.ts';
import type { Bureau } from '../../../src/main/engine/bureau/open-bureau.ts';
import { runCommand, runSlice, type SliceStep, type Who } from '../../../src/main/engine/db/run-command.ts';
import { versionFromRow } from '../../../src/main/engine/db/tables/incidents.ts';
import { contentHash } from '../../../src/main/engine/db/ready-version.ts';
import { writeFurtherVersion } from '../../../src/main/engine/db/write-incident.ts';
import { takeIncident } from '../../../src/main/engine/db/write-taken.ts';
import { dayMs, plusMs } from '../../../src/shared/domain/instant.ts';
import { valueOf } from '../../support/bureau.ts';

const each = 60;

const someOf = ({ reader }: Bureau, state: 'waiting' | 'decided', skip: number): readonly string[] =>
  reader.db.prepare<[string, number, number], string>("SELECT incident FROM standing WHERE state = ? AND regime = 'live' ORDER BY event_seq DESC LIMIT ? OFFSET ?").pluck().all(state, each, skip);

const changed: SliceStep<string, null> = (tx, incident, who) => {
  const standing = tx.store.standing.of(incident);
  const row = tx.store.incidents.versions(incident).at(-1);
  const before = row && versionFromRow(row);
  if (!standing || !before) return null;
  const version = { ...before, text: { ...before.text, log: [...before.text.log, { at: tx.at, author: 'Operator 4400', text: 'The caller rang back with the name of a witness.' }] } };
  return () => {
    const written = writeFurtherVersion(tx, who, standing, version, contentHash(version));
    return { event: { kind: 'incident.updated', data: { import: 'generated', row: 1, incident, version: standing.version + 1, decidedBefore: true, codes: written.codes.commitment, text: written.text.commitment } }, value: null };
  };
};

export const addVariety = (bureau: Bureau, whoIs: (role: 'assessor' | 'supervisor') => Who): void => {
  const [assessor, supervisor] = [whoIs('assessor'), whoIs('supervisor')];
  for (const incident of someOf(bureau, 'waiting', 0)) valueOf(runCommand(bureau.runner, assessor, takeIncident, { incident, heldBy: null }));
  for (const incident of someOf(bureau, 'waiting', each)) {
    valueOf(runCommand(bureau.runner, assessor, parkIncident, { incident, claim: null, reason: 'other-force', until: plusMs(bureau.clock.now(), 14 * dayMs), asked: 'Their control room', note: 'Whether they accept it', rationale: 'They answer on Monday.' }));
  }
  for (const incident of someOf(bureau, 'decided', 0)) {
    const decision = bureau.reader.store.standing.of(incident)?.decision ?? '';
    valueOf(runCommand(bureau.runner, supervisor, reviewDecision, { incident, verdict: { decision, verdict: 'return', mistake: 'explanation-missing', comment: 'Say what the witness saw.' } }));
  }
  valueOf(runSlice(bureau.runner, assessor, changed, someOf(bureau, 'decided', 0), () => false));
};
