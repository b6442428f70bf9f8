/** A decision's text as it is kept: what was handed in and, where facts were told, what the rules said of them at that moment. */
import type { Allegation, Answer as Answered, Decision } from '../../../shared/domain/decision.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Catalogue } from '../../../shared/domain/offence-catalogue.ts';
import type { Binding } from '../../../shared/rulings/ruling.ts';
import type { Answer } from '../../../shared/rules/answer.ts';
import { whatFactsSay } from '../../../shared/rules/what-facts-say.ts';

export type KeptDecision = { readonly decision: Decision; readonly found: Answer | null };

/** `rulings`: those that bind the incident at that moment. */
export const keptText = (decision: Decision, catalogue: Catalogue, at: string, rulings: readonly Binding[]): string =>
  JSON.stringify(decision.facts === null ? decision : { ...decision, found: whatFactsSay(decision.facts.document, catalogue, localDateOf(at), rulings) });

const withPoints = (answer: Answered): Answered =>
  answer.kind === 'record' ? { ...answer, crimes: answer.crimes.map((crime) => ({ ...crime, points: (crime as Partial<typeof crime>).points ?? [] })) } : answer;

const completed = (allegation: Allegation): Allegation => {
  const { rejected, evidence } = allegation as Partial<Allegation>;
  return { ...allegation, answer: withPoints(allegation.answer), rejected: rejected ?? [], evidence: evidence ?? [] };
};

const aboutOf = (about: Decision['about']): Decision['about'] => (about.kind === 'allegations' ? { ...about, allegations: about.allegations.map(completed) } : about);

/** One reason stood for all the warnings of a decision before each had its own; which it answered was not written down. */
type Earlier = Omit<Decision, 'facts' | 'reasons'> & { readonly found?: Answer; readonly facts?: Decision['facts']; readonly reasons?: Decision['reasons']; readonly departure?: string | null };

const reasonsOf = ({ reasons, departure = null }: Earlier): Decision['reasons'] => reasons ?? (departure === null ? {} : { 'before-reasons-were-apart': departure });

/** Decisions made before facts, points to prove, evidence or reasons could be kept have none. */
export const readKept = (body: string): KeptDecision => {
  const kept = JSON.parse(body) as Earlier;
  const { found = null, departure: _, ...decision } = kept;
  return { decision: { ...decision, about: aboutOf(decision.about), facts: decision.facts ?? null, reasons: reasonsOf(kept) }, found };
};
