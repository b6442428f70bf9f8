/** Invented reports and decisions for tests: a baseline, and the smallest change from it. */
import { Decision, type DecisionInput } from '../../src/shared/domain/decision.ts';
import { decideIncident } from '../../src/main/engine/commands/decide-incident.ts';
import { reportIncident, type Report } from '../../src/main/engine/commands/report-incident.ts';
import { runCommand, type Who } from '../../src/main/engine/db/run-command.ts';
import { catalogue, valueOf, type TestBureau } from './bureau.ts';

export const report = (change: Partial<Report> = {}): Report => ({
  received: { at: '2026-04-13T07:00:00.000Z', precision: 'minute', text: null },
  route: '101-call',
  capacity: 'victim',
  openingCode: 'Violence against the person',
  qualifiers: [],
  grade: null,
  text: { narrative: 'The caller says a neighbour pushed her in the yard.', log: [], parties: [], place: null, occurred: null, other: [] },
  ...change,
});


export const enterReport = ({ bureau, people }: TestBureau, change: Partial<Report> = {}, who: Who = people.assessor): string =>
  valueOf(runCommand(bureau.runner, who, reportIncident, report(change))).value.incident;

type AllegationInput = Extract<DecisionInput['about'], { kind: 'allegations' }>['allegations'][number];

export const recordPath: AllegationInput['path'] = [
  { box: 'F1', answer: 'yes' },
  { box: 'F2', answer: 'yes' },
  { box: 'F3', answer: 'no' },
  { box: 'F4', answer: 'yes' },
  { box: 'F5', answer: 'yes' },
  { box: 'F6', answer: 'no' },
  { box: 'F7', answer: 'no' },
];

export const toldBy: AllegationInput['told'] = { state: 'told', whom: 'victim', at: '2026-04-13T07:30:00.000Z', how: 'telephone', by: 'Test assessor', rightToAppeal: true };

export const allegation = (change: Partial<AllegationInput> = {}): AllegationInput => ({
  victim: { kind: 'person', name: 'Test Victim' },
  offender: { kind: 'unknown', name: null },
  path: recordPath,
  answer: { kind: 'record', crimes: [{ offence: '105/01', flags: [] }] },
  why: 'She confirms being pushed.',
  ...change,
});

export const noCrime = (change: Partial<AllegationInput> = {}): AllegationInput =>
  allegation({ path: [{ box: 'F1', answer: 'no' }], answer: { kind: 'no-crime' }, told: toldBy, why: 'It is a civil matter.', ...change });

/** As duplicate, test or crime where it is one, as concern for safety otherwise. */
const closingOf = (allegations: readonly AllegationInput[], about: DecisionInput['about'] | undefined): string => {
  if (about?.kind === 'duplicate') return 'D4';
  if (about?.kind === 'test') return 'D9';
  return allegations.some(({ answer }) => answer.kind === 'record') ? 'C1' : 'P6';
};

export const decision = (allegations: readonly AllegationInput[] = [allegation()], change: Partial<DecisionInput> = {}): Decision =>
  Decision.parse({ versionRead: 1, about: { kind: 'allegations', allegations, anotherAllegation: 'no' }, closing: closingOf(allegations, change.about), ...change });

export const decide = decideIncident(catalogue);

/** Under whatever claim the incident has. */
export const decideOk = ({ bureau, people }: TestBureau, incident: string, made: Decision = decision(), who: Who = people.assessor) =>
  valueOf(runCommand(bureau.runner, who, decide, { incident, decision: made, claim: bureau.reader.store.standing.of(incident)?.claim?.number ?? null })).value;
