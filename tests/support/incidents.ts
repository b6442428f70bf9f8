/** Invented reports entered and decided in a test bureau. */
import type { Decision } from '../../src/shared/domain/decision.ts';
import { decideIncident } from '../../src/main/engine/commands/decide-incident.ts';
import { reportIncident, type Report } from '../../src/main/engine/commands/report-incident.ts';
import { runCommand, type Who } from '../../src/main/engine/db/run-command.ts';
import { catalogue, valueOf, type TestBureau } from './bureau.ts';
import { decision, report } from './invented.ts';

export const enterReport = ({ bureau, people }: TestBureau, change: Partial<Report> = {}, who: Who = people.assessor): string =>
  valueOf(runCommand(bureau.runner, who, reportIncident, report(change))).value.incident;

export const decide = decideIncident(catalogue);

/** Under whatever claim the incident has. */
export const decideOk = ({ bureau, people }: TestBureau, incident: string, made: Decision = decision(), who: Who = people.assessor) =>
  valueOf(runCommand(bureau.runner, who, decide, { incident, decision: made, claim: bureau.reader.store.standing.of(incident)?.claim?.number ?? null })).value;
