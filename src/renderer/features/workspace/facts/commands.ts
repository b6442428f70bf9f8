/** The lines of the command table for telling facts. With the facts shown, y and the digits answer their question and not the flowchart's. */
import { writingOf, editDraft } from '../decision/drafts.ts';
import { focusField, focusForm } from '../decision/focus-field.ts';
import { fileOf, latestVersion } from '../open-incident.ts';
import { useWorkspace } from '../workspace.ts';
import { answerWithFacts } from './answer-with-facts.ts';
import { beginFacts } from './begin-facts.ts';
import { isOffered, tellOffered } from './occasions-offer.tsx';
import { chooseByKey, hasMoreThanKeys, inFront, isShowing, moveKeys, putOff, showFactsOf, tellPicked, useTelling, yesOrNo } from './telling.ts';

const writing = () => {
  const incident = useWorkspace.getState().open;
  const found = incident === null ? null : writingOf(incident);
  return incident !== null && found?.draft.about === 'allegations' ? { incident, draft: found.draft } : null;
};

const canTell = (): boolean => writing() !== null;

const isShown = (): boolean => {
  const now = writing();
  return now !== null && isShowing(now.incident, now.draft, useTelling.getState().shown);
};

/** Not while the last question before saving stands: its keys are the decision's. */
export const isTelling = (): boolean => isShown() && writingOf(useWorkspace.getState().open ?? '')?.askingOther === null;

/** The first time, the report and the answers so far are read for what they say already. */
export const showFacts = async (shown: boolean): Promise<void> => {
  const now = writing();
  if (!now) return;
  if (shown && now.draft.facts === null) {
    const file = await fileOf(now.incident);
    editDraft(now.incident, 'facts', (draft) => (draft.facts === null ? { ...draft, facts: beginFacts(latestVersion(file)?.incident ?? null, draft) } : draft));
  }
  showFactsOf(shown ? now.incident : null);
  focusForm();
};

const moveOn = (): void => {
  const front = inFront();
  if (front && hasMoreThanKeys(front.question)) moveKeys(front.question);
};

const later = (): void => {
  const front = inFront();
  if (front) putOff(front.question.at);
};

/** The reasons unfold, and the cursor is on the first page that is cited: Enter says what stands on it, Tab goes to the next. */
const showWhy = (): void => {
  const findings = document.querySelector<HTMLDetailsElement>('[data-decision-pane] [data-findings]');
  if (!findings) return;
  findings.open = true;
  findings.querySelector<HTMLElement>('[data-cite]')?.focus();
};

const hasFindings = (): boolean => document.querySelector('[data-decision-pane] [data-findings]') !== null;

const use = (): void => {
  const now = writing();
  if (now) answerWithFacts(now.incident);
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export const factsCommands = [
  { id: 'facts-show', label: 'Facts and rules', group: 'Decision', keys: ['f'], when: canTell, run: () => void showFacts(!isShown()) },
  { id: 'facts-yes', label: 'Yes', group: 'Facts', keys: ['y'], when: isTelling, run: () => yesOrNo(true) },
  { id: 'facts-no', label: 'No', group: 'Facts', keys: ['n'], when: isTelling, run: () => yesOrNo(false) },
  ...digits.map((digit) => ({ id: `facts-${digit}`, label: `Answer ${digit}`, group: 'Facts', keys: [digit], when: isTelling, run: () => chooseByKey(Number(digit)) })),
  { id: 'facts-picked', label: 'Those picked, or none of them', group: 'Facts', keys: ['0'], when: isTelling, run: tellPicked },
  { id: 'facts-more', label: 'Digits for the next answers', group: 'Facts', keys: [';'], when: isTelling, run: moveOn },
  { id: 'facts-later', label: 'Ask that later', group: 'Facts', keys: ['l'], when: isTelling, run: later },
  { id: 'facts-act', label: 'Another act', group: 'Facts', keys: ['a'], when: isTelling, run: () => focusField('facts.act') },
  { id: 'facts-occasions', label: 'Tell the occasions of linked incidents', group: 'Facts', keys: ['o'], when: () => isTelling() && isOffered(), run: tellOffered },
  { id: 'facts-further', label: 'Tell something else', group: 'Facts', keys: ['e'], when: isTelling, run: () => focusField('facts.further') },
  { id: 'facts-why', label: 'Why, and the pages cited', group: 'Decision', keys: ['i'], when: hasFindings, run: showWhy },
  { id: 'facts-use', label: 'Answer with what the rules say', group: 'Facts', keys: ['u'], when: isTelling, run: use },
];
