/** Answers the decision with what the rules say: its allegations are made anew from the facts, and whoever writes it reads them over. */
import { documentProblems } from '../../../../shared/rules/facts/document-problems.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { catalogueRead } from '../../../data/catalogue.ts';
import { editDraft, say, showAllegation, writingOf } from '../decision/drafts.ts';
import { focusForm } from '../decision/focus-field.ts';
import { allegationsFrom } from './allegations-from.ts';
import { problemWords } from './fact-words.ts';
import { keepWritten, notKept } from './keep-written.ts';
import type { Found } from '../decision/weighed.ts';
import { foundIn, rulingsOn, showFactsOf, todayIs } from './telling.ts';

const notRead = 'The offence list is not read yet. Try again in a moment.';

/** Only what is asked now is known: what is told may make the rules ask more. */
const askedWords = (asked: number): string => (asked === 1 ? 'One fact is asked now; its answer may raise another.' : `${asked} facts are asked now; their answers may raise others.`);

/** Why it cannot be answered yet, or null. */
export const whyNotYet = (facts: ToldFacts, found: Found | null): string | null => {
  const [wrong] = documentProblems(facts.document);
  if (wrong !== undefined) return problemWords(facts, wrong);
  if (found === null) return notRead;
  const { needs, refer } = found.decided;
  if (found.decided.acts.length === 0) return 'No act is told yet: say first what was done.';
  if (needs.length > 0) return askedWords(needs.length);
  const open = refer.find(({ decisive }) => decisive);
  return open === undefined ? null : `A person must settle this first: ${open.because}`;
};

const replacedWords = (replaced: readonly string[]): string => (replaced.length === 0 ? '' : ` Not kept of what was written: ${replaced.join(', ')}. Undo brings it back.`);

export const answerWithFacts = (incident: string): void => {
  const draft = writingOf(incident)?.draft;
  const facts = draft?.facts ?? null;
  const catalogue = catalogueRead();
  if (draft === undefined || facts === null) return say(incident, 'No facts are told yet.');
  const found = foundIn(facts, catalogue, todayIs(), rulingsOn(incident));
  const because = whyNotYet(facts, found);
  if (because !== null || found === null || catalogue === null) return say(incident, because ?? notRead);
  const made = allegationsFrom(facts, found, catalogue);
  if (made.length === 0) return say(incident, 'The rules find no allegation in these facts.');
  const before = draft.allegations;
  const allegations = keepWritten(before, made);
  editDraft(incident, 'facts.used', (now) => ({ ...now, allegations, noOther: false }));
  showAllegation(incident, 0);
  showFactsOf(null);
  say(incident, `Answered by the facts. Read it over; nothing is saved yet.${replacedWords(notKept(before, allegations))}`);
  focusForm();
};
