/** What a person has written, proved or put away stays when the facts answer anew: it goes to the allegation between the same two. */
import { newAllegation, type DraftAllegation } from '../decision/draft.ts';
import { proposedAnswer } from '../decision/edit-draft.ts';

type Allegations = readonly DraftAllegation[];

const isSame = (before: DraftAllegation, made: DraftAllegation): boolean =>
  (before.victim.kind === 'state') === (made.victim.kind === 'state') &&
  // Nobody named yet may be anybody.
  (['victim', 'offender'] as const).every((who) => before[who].name === '' || before[who].name === made[who].name);

const betweenTheSame = (each: DraftAllegation, all: Allegations): DraftAllegation | undefined => all.find((other) => isSame(each, other));

/** The rest of an allegation is what the rules answer. A draft keeps also what its answer has no place for. */
const parts = {
  why: 'the reason',
  evidence: 'the words marked',
  told: 'whether they have been told',
  alleged: 'the offence alleged',
  withoutConfirmation: 'recording without confirmation',
  confirms: 'which reported incident it confirms',
  enquiries: 'the enquiries',
  otherForce: 'the other force',
  rule: 'the rule that directs it',
  contraryEvidence: 'the evidence to the contrary',
} as const;

type Part = keyof typeof parts;

const partsOf = Object.keys(parts) as readonly Part[];

const valueOf = (allegation: DraftAllegation | undefined, part: Part): string | undefined => JSON.stringify(allegation?.[part]);

const blank = newAllegation('');

/** The reason the rules gave before is theirs, as long as nobody changed it. */
const isWritten = (allegation: DraftAllegation, part: Part): boolean => valueOf(allegation, part) !== valueOf(blank, part) && !(part === 'why' && allegation.why === allegation.ruled);

/** A reason is one for its own kind of answer. */
const fits = (before: DraftAllegation, made: DraftAllegation, part: Part): boolean => part !== 'why' || [null, proposedAnswer(made)].includes(proposedAnswer(before));

const writtenFor = (made: DraftAllegation, before: Allegations): Partial<DraftAllegation> =>
  Object.fromEntries(partsOf.flatMap((part) => before.filter((each) => isWritten(each, part) && fits(each, made, part)).slice(0, 1).map((each) => [part, each[part]])));

/** Points to prove and rejected candidates are of an offence: where nothing stands between their two any more they go to the first. */
export const keepWritten = (before: Allegations, made: Allegations): Allegations =>
  made.map((allegation) => {
    const kept = before.filter((each) => (betweenTheSame(each, made) ?? made[0]) === allegation);
    const points = Object.assign({}, ...kept.flatMap(({ crimes }) => crimes.map((crime) => crime.points))) as DraftAllegation['crimes'][number]['points'];
    const written = writtenFor(allegation, before.filter((each) => betweenTheSame(each, made) === allegation));
    return { ...allegation, ...written, rejected: kept.flatMap(({ rejected }) => rejected), crimes: allegation.crimes.map((crime) => ({ ...crime, points })) };
  });

/** What was written and does not stand in the new answer, by name. */
export const notKept = (before: Allegations, after: Allegations): readonly string[] =>
  partsOf.filter((part) => before.some((each) => isWritten(each, part) && valueOf(betweenTheSame(each, after), part) !== valueOf(each, part))).map((part) => parts[part]);
