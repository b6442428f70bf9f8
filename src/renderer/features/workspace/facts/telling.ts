/** Telling facts as it stands at the moment: whether the facts are shown, which question is in front, what is picked for it. */
import { create } from 'zustand';
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { localDateOf, type LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Decided } from '../../../../shared/rules/decide.ts';
import { documentProblems } from '../../../../shared/rules/facts/document-problems.ts';
import { questionAt, type Question } from '../../../../shared/rules/facts/question.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { noRulings, type Binding } from '../../../../shared/rulings/ruling.ts';
import { catalogueRead } from '../../../data/catalogue.ts';
import { nowIs } from '../../../data/now.ts';
import type { Draft } from '../decision/draft.ts';
import { editDraft, writingOf } from '../decision/drafts.ts';
import { focusField } from '../decision/focus-field.ts';
import { weighed, type Found } from '../decision/weighed.ts';
import { fileRead } from '../open-incident.ts';
import { useWorkspace } from '../workspace.ts';
import { answer } from './edit-facts.ts';

type Telling = {
  /** The incident whose facts are shown in place of its answers. */
  readonly shown: string | null;
  /** Put off: asked again after all the others. */
  readonly later: readonly string[];
  /** A fact that is told already and is being told anew. */
  readonly again: string | null;
  /** The question that is being answered; null while nothing is picked or typed. */
  readonly of: string | null;
  /** What is picked so far of a question with several answers. */
  readonly picked: readonly string[];
  /** What is typed so far of an answer that is typed. */
  readonly typed: string;
  /** Which of several answers has the key 1. */
  readonly first: number;
};

const nothingBegun = { of: null, picked: [], typed: '', first: 0 } as const;

type Begun = Pick<Telling, 'picked' | 'typed' | 'first'>;

const nothingTold: Telling = { shown: null, later: [], again: null, ...nothingBegun };

export const useTelling = create<Telling>(() => nothingTold);

/** Begun anew for each incident: what was put off or picked of one says nothing of another. */
export const showFactsOf = (incident: string | null): void => useTelling.setState({ ...nothingTold, shown: incident });

/** What is picked or typed is of one question: where another comes in front, because an act or a party was changed or undone, it begins with nothing. */
export const begunOf = ({ of, picked, typed, first }: Begun & Pick<Telling, 'of'>, { at, answers }: Pick<Question, 'at' | 'answers'>): Begun =>
  of !== at ? nothingBegun : { picked: picked.filter((value) => 'of' in answers && answers.of.includes(value)), typed, first };

/** What the rules say now, or null while a name means nobody or the list and the time are on their way. */
export const foundIn = (facts: ToldFacts, catalogue: Catalogue | null, today: LocalDate | null, rulings: readonly Binding[]): Found | null => {
  if (catalogue === null || today === null || documentProblems(facts.document).length > 0) return null;
  return weighed(facts.document, catalogue, today, rulings);
};

/** The registrar's rulings that bind an incident, as far as the page knows it at this moment. */
export const rulingsOn = (incident: string): readonly Binding[] => fileRead(incident)?.rulings ?? noRulings;

/** The day rules are read on, where facts name none. */
export const todayIs = (): LocalDate | null => {
  const now = nowIs();
  return now === null ? null : localDateOf(now);
};

/** How many rules wait for a fact: the more, the more it decides. */
const waiting = ({ trace }: Decided): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { said } of trace) for (const { finding } of said) if (finding.says === 'needs') for (const need of finding.needs) counts.set(need, (counts.get(need) ?? 0) + 1);
  return counts;
};

const askedIn = (decided: Decided, later: readonly string[]): readonly string[] => {
  const counts = waiting(decided);
  return decided.needs.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0)).toSorted((one, other) => later.indexOf(one) - later.indexOf(other));
};

/** What is asked, the most decisive first; what was put off comes last. Where the rules cannot be asked, what is told anew still is: it may be what stops them. */
export const questionsIn = (facts: ToldFacts, decided: Decided | null, { later, again }: Pick<Telling, 'later' | 'again'>): readonly Question[] => {
  const asked = decided === null ? [] : askedIn(decided, later);
  return [...(again === null ? [] : [again]), ...asked.filter((at) => at !== again)].flatMap((at) => questionAt(facts.document, at) ?? []);
};

/** The facts of the incident that is open, as they are told so far. */
export const openFacts = () => {
  const incident = useWorkspace.getState().open;
  const facts = incident === null ? null : (writingOf(incident)?.draft.facts ?? null);
  return incident === null || facts === null ? null : { incident, facts };
};

/** Whether facts stand in place of the answers: those of this incident, and begun. */
export const isShowing = (incident: string, { about, facts }: Pick<Draft, 'about' | 'facts'>, shown: string | null): boolean => shown === incident && about === 'allegations' && facts !== null;

/** The question in front, for the keys. */
export const inFront = (): { readonly incident: string; readonly facts: ToldFacts; readonly question: Question } | null => {
  const open = openFacts();
  const found = open && foundIn(open.facts, catalogueRead(), todayIs(), rulingsOn(open.incident));
  const question = open && questionsIn(open.facts, found?.decided ?? null, useTelling.getState())[0];
  return open && question ? { ...open, question } : null;
};

export const editFacts = (incident: string, field: string, edit: (before: ToldFacts) => ToldFacts): void =>
  editDraft(incident, field, (draft) => (draft.facts === null ? draft : { ...draft, facts: edit(draft.facts) }));

export const tell = (incident: string, at: string, value: unknown): void => {
  editFacts(incident, `facts.${at}`, answer(at, value));
  useTelling.setState({ ...nothingBegun, again: null });
};

export const putOff = (at: string): void => useTelling.setState(({ later }) => ({ later: [...later.filter((each) => each !== at), at], again: null, ...nothingBegun }));

export const askAgain = (at: string): void => useTelling.setState({ again: at, ...nothingBegun });

/** Beyond nine a list is chosen from, not counted. */
export const mostByKey = 9;

export const pick = (question: Question, value: string): void =>
  useTelling.setState((telling) => {
    const { picked, first } = begunOf(telling, question);
    return { ...nothingBegun, first, of: question.at, picked: picked.includes(value) ? picked.filter((each) => each !== value) : [...picked, value] };
  });

/** Whether it has more answers to pick among than there are digits. */
export const hasMoreThanKeys = ({ answers }: Question): boolean => answers.kind === 'several' && answers.of.length > mostByKey;

/** The digits go on to the next nine answers, and from the last back to the first. */
export const moveKeys = (question: Question): void =>
  useTelling.setState((telling) => {
    const { answers } = question;
    const { picked, first } = begunOf(telling, question);
    const next = first + mostByKey;
    return { ...nothingBegun, of: question.at, picked, first: 'of' in answers && next < answers.of.length ? next : 0 };
  });

export const typeAnswer = ({ at }: Question, typed: string): void => useTelling.setState({ ...nothingBegun, of: at, typed });

/** The first digit of an answer that is typed opens its field. */
const typeFirst = (question: Question, digit: number): void => {
  typeAnswer(question, String(digit));
  focusField('facts.question');
};

/** A digit answers the question in front, picks one of several answers, or begins one that is typed. */
export const chooseByKey = (digit: number): void => {
  const front = inFront();
  const answers = front?.question.answers;
  if (!front || answers === undefined || answers.kind === 'yes-no') return;
  if (!('of' in answers)) return typeFirst(front.question, digit);
  if (answers.kind === 'one' && answers.of.length > mostByKey) return focusField('facts.question');
  const { first } = begunOf(useTelling.getState(), front.question);
  const value = answers.of[first + digit - 1];
  if (value === undefined || digit > mostByKey) return;
  if (answers.kind === 'one') return tell(front.incident, front.question.at, value);
  pick(front.question, value);
};

export const yesOrNo = (value: boolean): void => {
  const front = inFront();
  if (front?.question.answers.kind === 'yes-no') tell(front.incident, front.question.at, value);
};

/** Those picked, or none of them. */
export const tellPicked = (): void => {
  const front = inFront();
  if (front?.question.answers.kind === 'several') tell(front.incident, front.question.at, begunOf(useTelling.getState(), front.question).picked);
  if (front?.question.answers.kind === 'count') typeFirst(front.question, 0);
};
