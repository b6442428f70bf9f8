/** The workspace's lines of the command table: what each key does here and when it may. The application joins them with the others. */
import { isBatchShown, setBatch } from './batch/batch.ts';
import { batchCommands, pressClose } from './batch/commands.ts';
import { holderNow } from '../../../shared/triage/claim.ts';
import { isOpen } from '../../../shared/triage/status.ts';
import { nowIs } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import { cancellingCommands } from './cancelling/cancelling.ts';
import { liveClaimOn, say, setWriting, writingOf } from './decision/drafts.ts';
import { addAnother } from './decision/allegation-tabs.tsx';
import { answerQuestion, choose, frontOf } from './decision/choose-answer.ts';
import { progressOf } from './decision/edit-draft.ts';
import { focusField, focusForm } from './decision/focus-field.ts';
import { markWords } from './marking/mark-words.ts';
import { bringBack, fileRead, giveBack, isParkedNow, openSelected, putBack, takeNext } from './open-incident.ts';
import { save } from './decision/save-decision.ts';
import { canTell, tellNow } from './decision/tell-now.ts';
import { besideCommands } from './beside/commands.ts';
import { isLooking, stopLooking } from './beside/linking.ts';
import { factsCommands, isTelling, showFacts } from './facts/commands.ts';
import { shown, shownActs } from './shown-acts.ts';
import { victimCommands } from './victims/acting.ts';
import { moveSelection, moveTab, selectedShown, setWorkspace, useWorkspace, whenSettled } from './workspace.ts';

const me = (): string | null => queryClient.getQueryData(ask('session', {}).queryKey)?.person.id ?? null;

const openId = (): string | null => useWorkspace.getState().open;

const current = () => {
  const incident = openId();
  const writing = incident === null ? null : writingOf(incident);
  return incident !== null && writing ? { incident, writing } : null;
};

const isWriting = (): boolean => current() !== null;

const openFile = () => fileRead(openId() ?? '');

const isOpenIncident = (): boolean => isOpen(openFile()?.state ?? 'decided');

const isOpenParked = (): boolean => {
  const file = openFile();
  return file !== null && isParkedNow(file);
};

/** A decision of one that somebody has taken; a correction or a reading is of none that could be put back. */
const isMineToDecide = (): boolean => {
  const [found, file] = [current(), openFile()];
  if (found?.writing.draft.purpose.kind !== 'decide' || file === null || !isOpen(file.state)) return false;
  const holder = holderNow(file, nowIs());
  return holder === null ? liveClaimOn(file.id) !== null : holder === me();
};

const isAboutAllegations = (): boolean => current()?.writing.draft.about === 'allegations';

/** With the facts shown the same keys are theirs. */
const onAllegations = (): boolean => isAboutAllegations() && !isTelling();

const answer = (yesNo: 'yes' | 'no'): void => {
  const found = current();
  if (!found) return;
  if (found.writing.askingOther) return yesNo === 'yes' ? addAnother(found.incident, found.writing.draft.allegations.length) : void save(found.incident, found.writing.askingOther);
  const here = frontOf(found.incident);
  if (!here) return;
  if (here.allegation.asReported || progressOf(here.allegation).at !== 'question') return say(here.incident, 'No question is open. Press an answered line to ask it again.');
  answerQuestion(here.incident, yesNo);
};

/** N100 and N300 open at once, whatever the flowchart has come to. */
const report = (family: '100' | '300'): void => setWorkspace({ reporting: family });

/** The first of these that is there. */
const focusFirst = (...selectors: readonly string[]): void =>
  selectors.map((selector) => document.querySelector<HTMLElement>(selector)).find((found) => found !== null)?.focus();

/** Its fields unfold, or are gone to where they stand already. */
const changeBetween = (): void => {
  const folded = shown('decision-between');
  if (folded) return folded.click();
  focusField(`about.allegations.${current()?.writing.allegation ?? 0}.between`);
};

/** The list takes the focus, so that Enter after it acts on the row and not on whatever was pressed before. */
const moveInList = (by: 1 | -1): void => {
  focusFirst('[data-queue-list]');
  moveSelection(by);
};

/** The forms that park it or open N100 or N300 stand before the decision; closing several together stands where no decision is. */
const saveWhatIsOpen = (): void => {
  if (isBatchShown()) return pressClose();
  const { reporting, isParking } = useWorkspace.getState();
  if (isParking) return document.querySelector<HTMLElement>('[data-park] button')?.click();
  return reporting === null ? void save(openId() ?? '') : document.querySelector<HTMLElement>('[data-open-reported] button')?.click();
};

/** From the smallest thing that is open: the form that parks or that opens N100 or N300, the facts, the question about another allegation, an incident looked at, the incident. */
const stepBack = (): void => {
  const found = current();
  if (isBatchShown()) return setBatch({ isOpen: false });
  const { reporting, isParking } = useWorkspace.getState();
  if (isParking) return setWorkspace({ isParking: false });
  if (reporting !== null) return setWorkspace({ reporting: null });
  if (isTelling()) return void showFacts(false);
  if (found?.writing.askingOther) {
    setWriting(found.incident, { askingOther: null });
    return focusForm();
  }
  const open = openId();
  if (open !== null && isLooking()) return stopLooking(open);
  giveBack();
  setWorkspace({ open: null });
};

const always = (): boolean => true;

export const workspaceCommands = [
  ...victimCommands,
  ...cancellingCommands,
  ...factsCommands,
  ...besideCommands,
  ...batchCommands,
  ...shownActs,
  { id: 'queue-next', label: 'Next incident', group: 'Queue', keys: ['j'], when: always, run: () => moveInList(1) },
  { id: 'queue-previous', label: 'Previous incident', group: 'Queue', keys: ['k'], when: always, run: () => moveInList(-1) },
  { id: 'queue-open', label: 'Take and open', group: 'Queue', keys: ['Enter'], when: () => selectedShown() !== null || whenSettled() !== null, run: () => void openSelected() },
  { id: 'queue-take-next', label: 'Take the next one', group: 'Queue', keys: ['t'], when: always, run: () => void takeNext() },
  { id: 'queue-filter', label: 'Filter the queue', group: 'Queue', keys: ['/'], when: always, run: () => focusFirst('[data-queue-filter]') },
  { id: 'queue-sift', label: 'Narrow, sort or group the queue', group: 'Queue', keys: ['q'], when: always, run: () => setWorkspace({ isSifting: true }) },
  { id: 'queue-view', label: 'Choose the view', group: 'Queue', keys: ['v'], when: always, run: () => document.querySelector<HTMLElement>('[data-queue-views]')?.click() },
  { id: 'queue-why', label: 'Why it stands here', group: 'Queue', keys: ['w'], when: always, run: () => setWorkspace({ showsWhy: !useWorkspace.getState().showsWhy }) },
  { id: 'incident-close', label: 'Back from the incident', group: 'Incident', keys: ['Escape'], when: () => openId() !== null || isBatchShown(), run: stepBack },
  { id: 'incident-next-tab', label: 'Next part of the incident', group: 'Incident', keys: [']'], when: () => openId() !== null, run: () => moveTab(1) },
  { id: 'incident-previous-tab', label: 'Previous part of the incident', group: 'Incident', keys: ['['], when: () => openId() !== null, run: () => moveTab(-1) },
  { id: 'incident-reason', label: 'Why you look at it', group: 'Incident', keys: ['L'], when: () => openId() !== null && document.querySelector('[data-look-reason]') !== null, run: () => focusFirst('[data-look-reason]') },
  { id: 'incident-park', label: 'Park until a time', group: 'Incident', keys: ['p'], when: isOpenIncident, run: () => setWorkspace({ isParking: true }) },
  { id: 'incident-put-back', label: 'Put back in the queue, or bring back what is parked', group: 'Incident', keys: ['P'], when: () => isOpenParked() || isMineToDecide(), run: () => void (isOpenParked() ? bringBack : putBack)(openId() ?? '') },
  { id: 'answer-yes', label: 'Yes', group: 'Decision', keys: ['y'], when: onAllegations, run: () => answer('yes') },
  { id: 'answer-no', label: 'No', group: 'Decision', keys: ['n'], when: onAllegations, run: () => answer('no') },
  { id: 'answer-record', label: 'Record', group: 'Decision', keys: ['r'], when: onAllegations, run: () => choose(openId(), 'record') },
  { id: 'answer-cri', label: 'Crime related incident', group: 'Decision', keys: ['c'], when: onAllegations, run: () => choose(openId(), 'crime-related-incident') },
  { id: 'answer-none', label: 'Not a crime', group: 'Decision', keys: ['x'], when: onAllegations, run: () => choose(openId(), 'no-crime') },
  { id: 'answer-n100', label: 'Open N100 now', group: 'Decision', keys: ['1', 'Alt+1'], when: isAboutAllegations, run: () => report('100') },
  { id: 'answer-n300', label: 'Open N300 now', group: 'Decision', keys: ['3', 'Alt+3'], when: isAboutAllegations, run: () => report('300') },
  { id: 'answer-told', label: 'Told just now, and of the right to appeal', group: 'Decision', keys: ['Alt+t'], whileTyping: true, when: () => canTell(openId()), run: () => tellNow(openId() ?? '') },
  { id: 'decision-between', label: 'Change who or what', group: 'Decision', keys: ['B'], when: onAllegations, run: changeBetween },
  { id: 'decision-offence', label: 'Offence', group: 'Decision', keys: ['o'], when: onAllegations, run: () => focusFirst('[data-field*=".answer.crimes"] [role="combobox"]', '[data-offence-field] input') },
  { id: 'decision-mark', label: 'Mark the words that decide it', group: 'Decision', keys: ['m'], when: onAllegations, run: () => markWords(openId() ?? '') },
  { id: 'decision-allegation', label: 'Another allegation', group: 'Decision', keys: ['a'], when: onAllegations, run: () => addAnother(openId() ?? '', current()?.writing.draft.allegations.length ?? 0) },
  { id: 'decision-save', label: 'Save and next', group: 'Decision', keys: ['Ctrl+Enter'], whileTyping: true, when: () => isWriting() || isBatchShown() || useWorkspace.getState().isParking, run: saveWhatIsOpen },
  { id: 'decision-save-only', label: 'Save, and take no other', group: 'Decision', keys: ['Ctrl+s'], whileTyping: true, when: isWriting, run: () => void save(openId() ?? '', 'stay') },
] as const;
