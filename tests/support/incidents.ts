/** Invented reports entered and decided in a test bureau. */
import type { Decision } from '../../src/shared/domain/decision.ts';
import { decideIncident } from '../../src/main/engine/commands/decide-incident.ts';
import { reportIncident, type Report } from '../../src/main/engine/commands/report-incident.ts';
import { runCommand, type Command, type Who } from '../../src/main/engine/db/run-command.ts';
import { contentHash, readyVersion } from '../../src/main/engine/db/ready-version.ts';
import { writeFurtherVersion, writeIncident } from '../../src/main/engine/db/write-incident.ts';
import type { IncidentVersion } from '../../src/shared/domain/incident.ts';
import { ok } from '../../src/shared/ipc/result.ts';
import { versionFromRow } from '../../src/main/engine/db/tables/incidents.ts';
import { catalogue, valueOf, type TestBureau } from './bureau.ts';
import { decision, report } from './invented.ts';

export const enterReport = ({ bureau, people }: TestBureau, change: Partial<Report> = {}, who: Who = people.assessor): string =>
  valueOf(runCommand(bureau.runner, who, reportIncident, report(change))).value.incident;

/** As a historic import writes it: a date known to the day, no clock. */
const historic: Command<null, { readonly incident: string }> = (tx, _, who) => {
  const version = {
    codes: { received: { at: '2020-04-12T23:00:00.000Z' as never, precision: 'day', text: '13/4/20' }, route: 'import', capacity: null, openingCode: 'Theft, old', sourceClosing: null, qualifiers: [], grade: null },
    text: { narrative: 'A bicycle was missed.', log: [], parties: [], place: null, occurred: null, other: [] },
  } as const;
  const plain = { codes: { ...version.codes, qualifiers: [] }, text: { ...version.text, log: [], parties: [], other: [] } };
  const { codes, text } = writeIncident(tx, who, { ref: 'OLD-1', source: 'old', sourceReference: 'OLD-1', identity: 'old:1', regime: 'historic', version: readyVersion('historic', plain) });
  const data = { import: 'old', row: 1, incident: tx.id(), version: 1, regime: 'historic', receivedAt: plain.codes.received.at, precision: 'day', codes: codes.commitment, text: text.commitment } as const;
  return ok({ event: { kind: 'incident.imported', data }, value: { incident: tx.id() }, changes: [] });
};

export const enterHistoric = ({ bureau, people }: TestBureau): string => valueOf(runCommand(bureau.runner, people.assessor, historic, null)).value.incident;

type Further = { readonly incident: string; readonly change: (version: IncidentVersion) => IncidentVersion };

/** As an import writes what its source says now. */
const further: Command<Further, object> = (tx, { incident, change }, who) => {
  const standing = tx.store.standing.of(incident);
  const row = tx.store.incidents.versions(incident).at(-1);
  const before = row && versionFromRow(row);
  if (!standing || !before) throw new Error('not there');
  const version = change(before);
  const { codes, text } = writeFurtherVersion(tx, who, standing, version, contentHash(version));
  return ok({ event: { kind: 'incident.updated', data: { import: 'i', row: 1, incident, version: standing.version + 1, decidedBefore: standing.decision !== null, codes: codes.commitment, text: text.commitment } }, value: {}, changes: [] });
};

export const enterFurtherVersion = ({ bureau, people }: TestBureau, incident: string, change: Further['change']): void => void valueOf(runCommand(bureau.runner, people.other, further, { incident, change }));

/** A further version that says another time of the report. */
export const enterReceived = (t: TestBureau, incident: string, at: string): void =>
  enterFurtherVersion(t, incident, ({ codes, text }) => ({ codes: { ...codes, received: { ...codes.received, at: at as never } }, text }));

export const decide = decideIncident(catalogue);

/** Under whatever claim the incident has. */
export const decideOk = ({ bureau, people }: TestBureau, incident: string, made: Decision = decision(), who: Who = people.assessor) =>
  valueOf(runCommand(bureau.runner, who, decide, { incident, decision: made, claim: bureau.reader.store.standing.of(incident)?.claim?.number ?? null })).value;
