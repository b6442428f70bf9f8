/** The files that scripts hand in, described: JSON Schema and one valid example of each kind. */
import { z } from 'zod';
import { Decision, type DecisionInput } from '../domain/decision.ts';
import { PeopleFile } from '../domain/people-file.ts';
import { Verdict } from '../review/verdict.ts';
import { ImportMapping } from '../intake/mapping.ts';
import { mappingExamples } from '../intake/mapping-examples.ts';
import { elementsOf } from '../rules/points-to-prove/elements-of.ts';

const told = {
  state: 'told',
  whom: 'victim',
  at: '2026-04-12T09:30:00.000Z',
  how: 'telephone',
  by: 'Assessor',
  rightToAppeal: true,
} as const;

const recordPath = [
  { box: 'F1', answer: 'yes' },
  { box: 'F2', answer: 'yes' },
  { box: 'F3', answer: 'no' },
  { box: 'F4', answer: 'yes' },
  { box: 'F5', answer: 'yes' },
  { box: 'F6', answer: 'no' },
  { box: 'F7', answer: 'no' },
] as const;

const unknownOffender = { kind: 'unknown', name: null } as const;

const allegations = (...each: Extract<DecisionInput['about'], { kind: 'allegations' }>['allegations']): DecisionInput['about'] => ({
  kind: 'allegations',
  allegations: each,
  anotherAllegation: 'no',
});

/** Needed only past 24 hours; with it an example is accepted whichever incident it is tried on. */
const late = 'The report was found in a mailbox that nobody had read; the mailbox is now read every day.';

/** Each answers one thing that is saved only with a reason, by its name; one that nothing asks for stops nothing. */
const reasons = {
  'third-party': 'Her neighbour rang; she confirmed it herself when called back.',
  'no-domestic-abuse-flag': 'The two are neighbours and not connected.',
};

/** Each element the rules state of the offence, in their words, is answered before it is recorded; `words` may tie it to the narrative. */
const cannabisPoints = elementsOf({ id: '092/61#1', code: '092/61', class: '92E' }).map((asked) => ({ ...asked, state: 'made-out' as const, words: null }));

/** Codes are of the current list; `versionRead` is the version shown by `show`. */
const decisions: Readonly<Record<string, DecisionInput>> = {
  record: {
    versionRead: 1,
    about: allegations({
      victim: { kind: 'person', name: 'Example Victim' },
      offender: { kind: 'person', name: 'Example Suspect' },
      path: [...recordPath],
      answer: { kind: 'record', crimes: [{ offence: '105/01', flags: [] }] },
      why: 'The victim reports being pushed by the suspect and confirms it; no injury.',
    }),
    closing: 'C1',
    late,
    reasons,
  },
  recordAgainstTheState: {
    versionRead: 1,
    about: allegations({
      victim: { kind: 'state' },
      offender: { kind: 'person', name: 'Example Suspect' },
      path: [
        { box: 'F1', answer: 'yes' },
        { box: 'F2', answer: 'yes' },
        { box: 'F3', answer: 'yes' },
        { box: 'F6', answer: 'no' },
        { box: 'F7', answer: 'no' },
      ],
      answer: { kind: 'record', crimes: [{ offence: '092/61', flags: [], points: cannabisPoints }] },
      why: 'The points to prove are made out: possession, of a controlled drug, known to be one.',
    }),
    closing: 'C1',
    late,
  },
  crimeRelatedIncident: {
    versionRead: 1,
    about: allegations({
      victim: { kind: 'person', name: null },
      offender: unknownOffender,
      path: [
        { box: 'F1', answer: 'yes' },
        { box: 'F2', answer: 'yes' },
        { box: 'F3', answer: 'no' },
        { box: 'F4', answer: 'no' },
      ],
      answer: { kind: 'crime-related-incident', ground: 'a', enquiries: 'Officers attended and searched; no victim was found and nobody else had seen it.' },
      why: 'A passer-by reported a man being punched; the victim cannot be traced.',
      told: { ...told, whom: 'reporter' },
    }),
    closing: 'P17',
  },
  crimeRelatedIncidentOtherForce: {
    versionRead: 1,
    about: allegations({
      victim: { kind: 'person', name: 'Example Victim' },
      offender: unknownOffender,
      path: [...recordPath.slice(0, 5), { box: 'F6', answer: 'yes' }],
      answer: { kind: 'crime-related-incident', ground: 'b', otherForce: { force: 'Other Example Police', reference: null, acceptedBy: 'Their control room' } },
      why: 'The theft happened at a station of another force, which deals with it and records it.',
      told,
    }),
    closing: 'P17',
  },
  crimeRelatedIncidentByRule: {
    versionRead: 1,
    about: allegations({
      victim: { kind: 'person', name: 'Example Victim' },
      offender: unknownOffender,
      path: [...recordPath.slice(0, 6), { box: 'F7', answer: 'yes' }],
      answer: { kind: 'crime-related-incident', ground: 'c', rule: 'The schools protocol: in school hours on school premises, not serious, and nobody asks for it to be recorded.' },
      why: 'One pupil pushed another in the playground; the school deals with it.',
      told: { ...told, whom: 'reporter' },
    }),
    closing: 'P17',
  },
  reportedIncident: {
    versionRead: 1,
    about: allegations({
      victim: { kind: 'person', name: 'Example Victim' },
      offender: unknownOffender,
      path: [],
      answer: { kind: 'reported-incident', code: '100/01' },
      why: 'A friend reports a rape; the victim has not confirmed it yet.',
      told: { state: 'not-yet', reason: 'The victim is being seen by a specialist officer first', due: '2026-04-13T12:00:00.000Z' },
    }),
    closing: 'P6',
  },
  noCrime: {
    versionRead: 1,
    about: allegations({
      victim: { kind: 'person', name: 'Example Victim' },
      offender: unknownOffender,
      path: [{ box: 'F1', answer: 'no' }],
      answer: { kind: 'no-crime' },
      why: 'Lost property: the reporter left the bag on a bus and says so.',
      told: { ...told, whom: 'reporter' },
    }),
    closing: 'D5',
  },
  duplicate: {
    versionRead: 1,
    about: { kind: 'duplicate', of: 'DEMO-001', why: 'The same caller rang again about the same event.', told: { ...told, whom: 'reporter' } },
    closing: 'D4',
  },
  test: { versionRead: 1, about: { kind: 'test', why: 'A test call of the control room.' }, closing: 'D9' },
};

const verdicts: Readonly<Record<string, z.input<typeof Verdict>>> = {
  agree: { verdict: 'agree', decision: 'id of the decision read, as show gives it', comment: null },
  return: { verdict: 'return', mistake: 'further-crime-disclosed', decision: 'id of the decision read, as show gives it', comment: 'The second victim has no crime; look at the log entry of 06:14.' },
  escalate: { verdict: 'escalate', decision: 'id of the decision read, as show gives it', comment: 'Former partners; is this stalking or harassment in law only?' },
};

const peopleFiles: Readonly<Record<string, z.input<typeof PeopleFile>>> = {
  people: {
    name: 'Example bureau',
    force: 'Example Constabulary',
    people: [
      { user: 'a.example', name: 'Alex Example', role: 'assessor', passphraseFile: 'a.example.passphrase' },
      { user: 's.example', name: 'Sam Example', role: 'supervisor', passphraseFile: 's.example.passphrase' },
      { user: 'u.example', name: 'Uma Example', role: 'auditor', passphraseFile: 'u.example.passphrase' },
    ],
  },
};

type Described = { readonly schema: unknown; readonly examples: Readonly<Record<string, unknown>> };

/** The input side is described: what has a default may be left out. */
const described = (shape: z.ZodType, examples: Readonly<Record<string, unknown>>): Described => ({
  schema: z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'ref' }),
  examples,
});

export const schemas = {
  decision: () => described(Decision, decisions),
  verdict: () => described(Verdict, verdicts),
  mapping: () => described(ImportMapping, mappingExamples),
  people: () => described(PeopleFile, peopleFiles),
} as const;

export type SchemaName = keyof typeof schemas;
