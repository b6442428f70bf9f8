/** Stories in which there is no crime at all: roads, people missed and found, calls by mistake, tests. */
import type { Family } from '../family.ts';
import { noCrime } from '../finding.ts';

const nobody = { offender: 'unknown' } as const;

export const noCrimeAtAll: readonly Family[] = [
  {
    key: 'collision',
    weight: 40,
    opening: ['Road traffic collision'],
    grades: [1, 2, 3],
    by: 'victim',
    rhythm: 'day',
    place: 'road',
    ago: [1, 120],
    cast: { v: 'any 18-80', s: 'any 18-80' },
    plain: true,
    variants: [
      { weight: 3, story: ['<v>, driving <reg>, was {run into from behind|clipped at the roundabout} by <s> on <place> <when>. {Nobody is hurt|Both are shaken}. Details exchanged{, the road is clear|, recovery called}.'], right: [noCrime('F1', 'A damage-only collision, details exchanged; no crime alleged.', nobody)], closing: 'T2' },
      { weight: 1, story: ['<v>, driving <reg>, and <s> collided on <place> <when>. <v.ref> has {a sore neck|a cut hand} and will see a doctor.'], log: ['pc: Both breathalysed, negative. Statements taken for the collision report.'], right: [noCrime('F2', 'A slight injury in a collision; nothing suggests more than carelessness, which is not notifiable.', nobody)], closing: 'T1' },
    ],
  },
  {
    key: 'missing',
    weight: 26,
    opening: ['Missing person'],
    qualifiers: ['Mental health'],
    grades: [1, 2],
    by: 'third',
    rhythm: 'evening',
    place: 'home',
    ago: [60, 900],
    cast: { v: 'any 13-88', w: 'any 28-80' },
    plain: true,
    variants: [
      { weight: 3, story: ['<w> reports that <v>, aged <v.age>, has not come home to <street>. Last seen {at lunch|leaving for the shop|in the garden}. {Phone off|Phone left behind}. Out of character.'], log: ['pc: Found at {a friend’s|the bus station|his brother’s}, well. Spoken to alone: nothing has happened to them.'], right: [noCrime('F1', 'Found well and spoken to alone; says that nothing happened. No offence disclosed.', nobody)], closing: 'P13' },
    ],
  },
  {
    key: 'false-start',
    weight: 24,
    opening: ['Abandoned 999 call', 'Nuisance call'],
    grades: [2, 4],
    by: 'third',
    rhythm: 'any',
    place: 'street',
    ago: [0, 3],
    cast: { w: 'any 18-80' },
    plain: true,
    opens: { words: '999 call, {no speech|line open, nobody speaking}.', route: '999-call' },
    variants: [
      { weight: 3, story: ['Mobile near <place>. {Footsteps heard|Television in the background|Traffic heard}. Rung back: <w> {sat on the phone|was cleaning the screen|says a child had it}. {All well|Apologises}.'], right: [noCrime('F1', 'A call by accident; rung back and all is well.', { victim: 'state', offender: 'unknown' })], closing: 'P1' },
    ],
  },
  {
    key: 'test-of-the-line',
    weight: 5,
    opening: ['Test'],
    grades: [4],
    by: 'police',
    rhythm: 'office',
    place: 'street',
    ago: [0, 2],
    cast: {},
    plain: true,
    opens: { words: 'Control room log.', route: 'officer' },
    variants: [{ story: ['{Test|Training} log opened by the control room {after the update of the telephone system|for a new operator}. No caller. To be closed as a test.'], right: [], test: 'Opened by the control room as a test; no caller and no event behind it.', closing: 'D9' }],
  },
  {
    key: 'message-only',
    weight: 20,
    opening: ['Message', 'Advice'],
    grades: [4],
    by: 'victim',
    rhythm: 'office',
    place: 'home',
    ago: [5, 60],
    cast: { v: 'any 20-88' },
    plain: true,
    variants: [
      { weight: 2, story: ['<v> asks {how to hand in a found key|when the front counter is open|who to ask about a parking ticket}. Told.'], right: [noCrime('F1', 'A question, answered.', nobody)], closing: 'D3' },
      { weight: 2, story: ['<v> asks that a message be given to <pc>: {<v.he> will be late for the appointment|the document is ready|please ring after four}.'], right: [noCrime('F1', 'A message for an officer, passed on.', nobody)], closing: 'D6' },
    ],
  },
];
