/** Runs what is done in a plan to see to the work of others, through the ordinary commands. */
import type { Ruled } from '../../../shared/rulings/ruling.ts';
import { adjudicateReading } from '../commands/adjudicate-reading.ts';
import { allocateIncidents } from '../commands/allocate-incidents.ts';
import { askCancellation } from '../commands/ask-cancellation.ts';
import { assignPerson } from '../commands/assign-person.ts';
import { authoriseCancellation } from '../commands/authorise-cancellation.ts';
import { beginSecondReading } from '../commands/begin-second-reading.ts';
import { breakGlass } from '../commands/break-glass.ts';
import { drawSecondReadings } from '../commands/draw-second-readings.ts';
import { holdAnswerKnown } from '../commands/hold-answer-known.ts';
import { nameTeam } from '../commands/name-team.ts';
import { overseeDelay } from '../commands/oversee-delay.ts';
import { overseeReportedIncident } from '../commands/oversee-reported-incident.ts';
import { refuseRequest } from '../commands/refuse-request.ts';
import { reviewBreakGlass } from '../commands/review-break-glass.ts';
import { saveSecondReading } from '../commands/save-second-reading.ts';
import { setReviewPolicy } from '../commands/set-review-policy.ts';
import { signRuling } from '../commands/sign-ruling.ts';
import type { DemoAct, OversightAct, WorkAct } from './act.ts';
import type { Running } from './running.ts';

type Of<K extends OversightAct['act']> = Extract<OversightAct, { readonly act: K }>;
type Runners = { readonly [K in OversightAct['act']]: (act: Of<K>) => void };

/** Nobody has a screen open that would read it again. */
const announce = (): void => undefined;

/**
 * Chance that falls where the plan drew it: on this one of those that wait, or on the known answer, the earliest this reader has not read. What
 * is drawn after the first is drawn high, so that no known answer comes between.
 */
const fallsOn = ({ bureau, whoIs, known }: Running, { actor, input }: Of<'begin-reading'>): (() => number) => {
  if (input.isKnown) return () => 0;
  const waiting = bureau.runner.store.secondReadings.waiting([whoIs(actor).person]);
  const at = waiting.findIndex(({ decision }) => decision === known(input.decision));
  const draws = [(at + 0.5) / waiting.length];
  return () => draws.shift() ?? 0.9999;
};

const teamRunners = ({ bureau, whoIs, run, done, known, keep }: Running) => ({
  'name-team': (act) => keep(act.key, run(act, nameTeam, { team: null, name: act.input.name }).value.team),
  assign: (act) => void run(act, assignPerson, { person: whoIs(act.input.person).person, team: known(act.input.team) }),
  'set-review-policy': (act) => void run(act, setReviewPolicy, act.input),
  allocate: (act) => {
    const incident = known(act.input.incident);
    done(act, allocateIncidents({ bureau, who: whoIs(act.actor), announce }, { items: [{ incident, heldBy: null }], to: whoIs(act.input.to).person, why: act.input.why }));
  },
} satisfies Partial<Runners>);

const readingRunners = (running: Running) => {
  const { bureau, run, known, keep } = running;
  const save = saveSecondReading(bureau.catalogue, bureau.looks);
  return {
    'draw-readings': (act) => {
      const planned = new Set(act.input.decisions.map(known));
      run(act, drawSecondReadings((ids) => ids.filter((id) => planned.has(id))), { number: planned.size, since: act.input.since });
    },
    'begin-reading': (act) => {
      const { reading, incident } = run(act, beginSecondReading(bureau.looks, fallsOn(running, act)), {}).value;
      if (incident !== known(act.input.incident)) throw new Error(`The plan reads ${act.input.decision} a second time, and another was given`);
      keep(act.key, reading);
    },
    'save-reading': (act) => void run(act, save, { ...act.input, reading: known(act.input.reading) }),
    adjudicate: (act) => void run(act, adjudicateReading, { ...act.input, reading: known(act.input.reading) }),
    'hold-known': (act) => void run(act, holdAnswerKnown, { ...act.input, decision: known(act.input.decision) }),
  } satisfies Partial<Runners>;
};

const recordRunners = ({ bureau, whoIs, run, done, known, keep }: Running) => {
  const [ask, authorise] = [askCancellation(bureau.catalogue), authoriseCancellation(bureau.catalogue)];
  const named = (ruled: Ruled): Ruled => (ruled.kind === 'harassment-only' ? { ...ruled, incident: known(ruled.incident) } : ruled);
  return {
    rule: (act) => void done(act, signRuling({ bureau, who: whoIs(act.actor), announce }, { ...act.input, ruled: named(act.input.ruled), recall: [] })),
    'ask-cancellation': (act) => keep(act.key, run(act, ask, { ...act.input, crime: known(act.input.crime), decision: known(act.input.decision) }).value.cancellation),
    'authorise-cancellation': (act) => void run(act, authorise, { ...act.input, cancellation: known(act.input.cancellation) }),
    'oversee-delay': (act) => void run(act, overseeDelay, { ...act.input, delay: { ...act.input.delay, id: known(act.input.delay.id) } }),
    'refuse-request': (act) => void run(act, refuseRequest, { ...act.input, request: known(act.input.request) }),
    'oversee-reported': (act) => {
      const open = bureau.runner.store.reported.ofIncident(known(act.input.incident)).find(({ state }) => state === 'open');
      if (!open) throw new Error(`The plan oversees what ${act.input.incident} did not open`);
      run(act, overseeReportedIncident, { reported: open.id, note: act.input.note });
    },
    'break-glass': (act) => keep(act.key, run(act, breakGlass, act.input).value.glass),
    'judge-glass': (act) => void run(act, reviewBreakGlass, { ...act.input, glass: known(act.input.glass) }),
  } satisfies Partial<Runners>;
};

const work: ReadonlySet<DemoAct['act']> = new Set<WorkAct['act']>(['report', 'take', 'open-reported', 'decide', 'correct', 'crime-number', 'tell', 'refer', 'enter-reference', 'review', 'update']);

export const isOversight = (act: DemoAct): act is OversightAct => !work.has(act.act);

export const oversightRunner = (running: Running): ((act: OversightAct) => void) => {
  const runners: Runners = { ...teamRunners(running), ...readingRunners(running), ...recordRunners(running) };
  return (act) => (runners[act.act] as (each: OversightAct) => void)(act);
};
