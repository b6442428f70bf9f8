/**
 * What a victim is told, as a plain letter: what was decided in plain words, the crime number where there is one, the right to appeal
 * or to add information (Crime Recording Rules 2026/27, page 10), and whom to ask. It is made of the victim's own facts alone: nothing
 * anybody wrote in their own words goes into it, and nobody else's name but that of a force which a crime is transferred to (page 25).
 */
import type { Cancellation, Category } from '../cancelling/cancellation.ts';
import type { Allegation, Answer } from '../domain/decision.ts';
import { localDateOf } from '../domain/local-date.ts';
import { partialDateWords } from '../domain/partial-date.ts';
import type { DecisionView, IncidentFile } from '../ipc/queries.ts';
import { victimKey, victimNameOf } from './duties.ts';
import type { VictimService } from './contact.ts';

type Told =
  | { readonly kind: 'record'; readonly crimes: readonly { readonly title: string; readonly number: string | null }[] }
  | { readonly kind: 'crime-related-incident'; readonly ground: 'a' | 'b' | 'c' }
  | { readonly kind: 'reported-incident'; readonly isElsewhere: boolean }
  | { readonly kind: 'transferred'; readonly to: { readonly force: string; readonly reference: string } | null }
  | { readonly kind: 'cancelled'; readonly category: Exclude<Category, 'C1'> }
  | { readonly kind: 'no-crime' };

/** Everything a letter may say; there is no place in it for anything else. */
export type LetterFacts = {
  readonly victim: string;
  readonly ref: string;
  readonly receivedAt: string | null;
  readonly answers: readonly Told[];
  readonly force: string;
  readonly service: VictimService | null;
  readonly on: string;
};

export type Letter = { readonly force: string; readonly on: string; readonly to: string; readonly subject: string; readonly paragraphs: readonly string[]; readonly close: string };

const day = (at: string): string => partialDateWords(localDateOf(at));

const numbered = ({ title, number }: { readonly title: string; readonly number: string | null }): string => `${title} (${number === null ? 'its crime number follows' : `crime number ${number}`})`;

const grounds = {
  a: 'No crime is recorded, because you have not confirmed to us that one happened, or we could not reach you to ask. The report is kept.',
  b: 'We record no crime, because another police force is dealing with it and records it. The report is kept.',
  c: 'No crime is recorded, because the national rules for recording crime direct that it is kept as an incident. The report is kept.',
} as const;

/** Pages 25-26. */
const cancelled = {
  C2: 'We had recorded a crime. What we have learned since shows that no crime took place, so it is cancelled. The report is kept.',
  C3: 'We had recorded a crime that is recorded already, or is part of one that is. The second record is cancelled, and the other stays.',
  C4: 'We had recorded a crime by mistake, and it is cancelled. The report is kept.',
  C5: 'We had recorded a crime. What we know shows that somebody defended themselves, so it is cancelled. The report is kept.',
} as const;

const sentence = (answer: Told): string => {
  switch (answer.kind) {
    case 'record':
      return answer.crimes.length === 1 ? `We have recorded a crime: ${answer.crimes.map(numbered).join('')}.` : `We have recorded ${answer.crimes.length} crimes: ${answer.crimes.map(numbered).join('; ')}.`;
    case 'crime-related-incident':
      return grounds[answer.ground];
    case 'reported-incident':
      if (answer.isElsewhere) return 'What was reported is kept as a reported incident, because it happened in another police force’s area or outside the United Kingdom. It is passed to those who deal with it there.';
      return 'What was reported is kept as a reported incident and is not recorded as a crime at this time. If you tell us more, we look at it again.';
    case 'transferred':
      return `We had recorded a crime that happened in another police force’s area, and it is passed to ${answer.to === null ? 'that force' : `${answer.to.force}. Their reference is ${answer.to.reference}`}.`;
    case 'cancelled':
      return cancelled[answer.category];
    case 'no-crime':
      return 'On what we know, no crime is recorded. The report is kept.';
  }
};

const unique = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];

export const victimLetter = ({ victim, ref, receivedAt, answers, force, service, on }: LetterFacts): Letter => ({
  force,
  on: day(on),
  to: victim,
  subject: `Our reference ${ref}`,
  paragraphs: [
    receivedAt === null ? 'A report that concerns you reached us, and we have decided how it is recorded.' : `A report that concerns you reached us on ${day(receivedAt)}, and we have decided how it is recorded.`,
    ...unique(answers.map(sentence)),
    `If you disagree with this, or can tell us more, you may appeal or add information${service === null ? '' : `: ${service.force}`}. Please give the reference ${ref}.`,
    ...(service === null ? [] : [`For advice and support you can ask ${service.name}: ${service.contact}.`]),
  ],
  close: force,
});

type Crime = DecisionView['crimes'][number];

/** `asked`: what was asked of a crime that left the figures; null once it was erased. */
const goneAs = (crime: Crime, asked: (crime: string) => Cancellation | null): readonly Told[] => {
  if (crime.cancelled === null) return [];
  const { category } = crime.cancelled;
  if (category !== 'C1') return [{ kind: 'cancelled', category }];
  const said = asked(crime.id);
  return [{ kind: 'transferred', to: said?.category === 'C1' ? { force: said.force, reference: said.reference } : null }];
};

/** Of several crimes those that are cancelled are not spoken of while others stay, but a transferred one is: the victim is told its new number (page 25). */
const recordedAs = (crimes: readonly Crime[], asked: (crime: string) => Cancellation | null): readonly Told[] => {
  const counted = crimes.flatMap(({ title, number, cancelled: gone }) => (gone ? [] : [{ title, number }]));
  const gone = crimes.flatMap((crime) => goneAs(crime, asked));
  return counted.length === 0 && gone.length > 0 ? gone : [{ kind: 'record', crimes: counted }, ...gone.filter(({ kind }) => kind === 'transferred')];
};

const toldOf = (answer: Answer, crimes: readonly Crime[], asked: (crime: string) => Cancellation | null): readonly Told[] => {
  switch (answer.kind) {
    case 'record':
      return recordedAs(crimes, asked);
    case 'crime-related-incident':
      return [{ kind: answer.kind, ground: answer.ground }];
    case 'reported-incident':
      return [{ kind: answer.kind, isElsewhere: answer.code === '100/03' }];
    case 'no-crime':
      return [{ kind: answer.kind }];
  }
};

/** Null where its day is not known: a report known to the month has no day. */
const receivedDay = (file: Pick<IncidentFile, 'versions'>): string | null => {
  const received = file.versions[0]?.incident?.codes.received;
  return received && (received.precision === 'minute' || received.precision === 'day') ? received.at : null;
};

const isOf = (victim: string, allegation: Allegation): boolean => allegation.victim.kind !== 'state' && victimKey(victimNameOf(allegation.victim) ?? '') === victimKey(victim);

type Sender = Pick<LetterFacts, 'force' | 'service' | 'on'>;

/** What is said to one victim of the decision that stands; null where it has no answer for them. */
export const letterFacts = (file: Pick<IncidentFile, 'ref' | 'versions' | 'decisions' | 'cancellations'>, victim: string, sender: Sender): LetterFacts | null => {
  const view = file.decisions.find(({ current }) => current);
  if (view?.decision?.about.kind !== 'allegations') return null;
  const asked = (crime: string): Cancellation | null => file.cancellations.find((each) => each.crime === crime && each.state === 'cancelled')?.asked ?? null;
  const answers = view.decision.about.allegations.flatMap((allegation, at) =>
    isOf(victim, allegation) ? toldOf(allegation.answer, view.crimes.filter((crime) => crime.allegation === at), asked) : [],
  );
  if (answers.length === 0) return null;
  return { victim, ref: file.ref, receivedAt: receivedDay(file), answers, force: sender.force, service: sender.service, on: sender.on };
};
