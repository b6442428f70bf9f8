/** Runs a plan through the ordinary commands, with the clock moved to each act and the plan's keys turned into ids. */
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { Clock } from '../clock.ts';
import { correctDecision } from '../commands/correct-decision.ts';
import { decideIncident } from '../commands/decide-incident.ts';
import { enterCrimeNumber } from '../commands/enter-crime-number.ts';
import { enterReference } from '../commands/enter-reference.ts';
import { openReportedIncident } from '../commands/open-reported-incident.ts';
import { referVictim } from '../commands/refer-victim.ts';
import { reportIncident } from '../commands/report-incident.ts';
import { reviewDecision } from '../commands/review-decision.ts';
import { tellVictim } from '../commands/tell-victim.ts';
import type { Bureau } from '../bureau/open-bureau.ts';
import type { Command, Who } from '../db/run-command.ts';
import { contentHash } from '../db/ready-version.ts';
import { writeFurtherVersion } from '../db/write-incident.ts';
import { takeIncident } from '../db/write-taken.ts';
import type { DemoAct, WorkAct } from './act.ts';
import { isOversight, oversightRunner } from './run-oversight.ts';
import { runningOf, type Running } from './running.ts';

/** As an import would write it: a further version of a known incident. */
const update: Command<{ readonly incident: string; readonly version: IncidentVersion }, object> = (tx, { incident, version }, who) => {
  const standing = tx.store.standing.of(incident);
  if (!standing) throw new Error('The plan updates an incident it never entered');
  const written = writeFurtherVersion(tx, who, standing, version, contentHash(version));
  return ok({
    event: { kind: 'incident.updated', data: { import: 'demonstration', row: 1, incident, version: standing.version + 1, decidedBefore: standing.decision !== null, codes: written.codes.commitment, text: written.text.commitment } },
    value: {},
    changes: [],
  });
};

const asHeld = (bureau: Bureau, incident: string) => ({ incident, heldBy: bureau.runner.store.standing.of(incident)?.takenBy ?? null });

/** Under the claim that is there, which is the decider's own. */
const asClaimed = (bureau: Bureau, incident: string) => ({ incident, claim: bureau.runner.store.standing.of(incident)?.claim?.number ?? null });

const workRunner = ({ bureau, run, known, keep }: Running) => {
  const decide = decideIncident(bureau.catalogue);
  const correct = correctDecision(bureau.catalogue);
  const keepDecision = (key: string, decision: string | null, crimes: readonly string[]): void => {
    if (decision !== null) keep(key, decision);
    crimes.forEach((crime, index) => keep(`${key}.c${index}`, crime));
  };
  return (act: WorkAct): void => {
    switch (act.act) {
      case 'report':
        keep(act.key, run(act, reportIncident, act.input).value.incident);
        return;
      case 'take':
        run(act, takeIncident, asHeld(bureau, known(act.input.incident)));
        return;
      case 'open-reported':
        keep(act.key, run(act, openReportedIncident, { ...act.input, incident: known(act.input.incident) }).value.reported);
        return;
      case 'decide': {
        const { value } = run(act, decide, { ...act.input, ...asClaimed(bureau, known(act.input.incident)) });
        keepDecision(act.key, value.decision, value.crimes);
        return;
      }
      case 'correct': {
        const { value } = run(act, correct, { ...act.input, incident: known(act.input.incident), supersedes: known(act.input.supersedes) });
        const crimes = value.decision === null ? [] : bureau.runner.store.decisions.crimes(value.decision);
        keepDecision(act.key, value.decision, crimes.map(({ crime }) => crime));
        if (value.request !== null) keep(`${act.key}.request`, value.request);
        return;
      }
      case 'crime-number':
        run(act, enterCrimeNumber, { ...act.input, crime: known(act.input.crime) });
        return;
      case 'tell':
        run(act, tellVictim, { ...act.input, decision: known(act.input.decision) });
        return;
      case 'refer':
        run(act, referVictim, { ...act.input, incident: known(act.input.incident) });
        return;
      case 'enter-reference':
        run(act, enterReference, { ...act.input, decision: known(act.input.decision) });
        return;
      case 'review': {
        const { incident, verdict } = act.input;
        run(act, reviewDecision, { incident: known(incident), verdict: { ...verdict, decision: known(verdict.decision) } });
        return;
      }
      case 'update':
        run(act, update, { ...act.input, incident: known(act.input.incident) });
    }
  };
};

/** One after another, each once. */
const planRunner = (bureau: Bureau, whoIs: (user: string) => Who): ((act: DemoAct) => void) => {
  const running = runningOf(bureau, whoIs);
  const [work, oversee] = [workRunner(running), oversightRunner(running)];
  return (act) => (isOversight(act) ? oversee(act) : work(act));
};

/** Runs every act; gives way now and then so that progress can be told. */
export const runPlan = async (bureau: Bureau, clock: Clock & { readonly moveTo: (at: string) => void }, acts: readonly DemoAct[], whoIs: (user: string) => Who, progress: (done: number, total: number) => void): Promise<void> => {
  const runOne = planRunner(bureau, whoIs);
  for (const [index, act] of acts.entries()) {
    clock.moveTo(act.at);
    runOne(act);
    if (index % 100 !== 0) continue;
    progress(index, acts.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
