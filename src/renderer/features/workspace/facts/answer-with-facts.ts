/** Answers the decision with what the rules say: its allegations are made anew from the facts, and whoever writes it reads them over. */
import { catalogueRead } from '../../../data/catalogue.ts';
import { editDraft, say, showAllegation, writingOf } from '../decision/drafts.ts';
import { focusForm } from '../decision/focus-field.ts';
import { allegationsFrom } from './allegations-from.ts';
import { keepProved } from './keep-proved.ts';
import type { Found } from '../decision/weighed.ts';
import { foundIn, rulingsOn, showFactsOf, todayIs } from './telling.ts';

/** Why it cannot be answered yet, or null. */
export const whyNotYet = (found: Found | null): string | null => {
  if (found === null) return 'The offence list is not read yet. Try again in a moment.';
  const { needs, refer } = found.decided;
  if (found.decided.acts.length === 0) return 'No act is told yet: say first what was done.';
  if (needs.length > 0) return needs.length === 1 ? 'One fact is still asked.' : `${needs.length} facts are still asked.`;
  const open = refer.find(({ decisive }) => decisive);
  return open === undefined ? null : `A person must settle this first: ${open.because}`;
};

export const answerWithFacts = (incident: string): void => {
  const facts = writingOf(incident)?.draft.facts ?? null;
  const catalogue = catalogueRead();
  const found = facts && foundIn(facts, catalogue, todayIs(), rulingsOn(incident));
  const because = whyNotYet(found);
  if (because !== null || facts === null || found === null || catalogue === null) return say(incident, because ?? 'No facts are told yet.');
  const allegations = allegationsFrom(facts, found, catalogue);
  if (allegations.length === 0) return say(incident, 'The rules find no allegation in these facts.');
  editDraft(incident, 'facts.used', (draft) => ({ ...draft, allegations: keepProved(draft.allegations, allegations), noOther: false }));
  showAllegation(incident, 0);
  showFactsOf(null);
  say(incident, 'Answered by the facts. Read it over; nothing is saved yet.');
  focusForm();
};
