/** An invented report and decision, a baseline to make the smallest change from: nothing of the engine, so that journeys may use them too. */
import { Decision, type DecisionInput } from '../../src/shared/domain/decision.ts';
import type { Report } from '../../src/main/engine/commands/report-incident.ts';

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
