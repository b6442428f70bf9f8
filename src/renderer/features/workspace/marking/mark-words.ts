/** Ties the words picked in the narrative to the element that is chosen, or to the allegation in front; without words yet, leads into the narrative to pick them. */
import { allegationAt, crimeAt } from '../decision/edit-draft.ts';
import { addEvidence } from '../decision/edit-evidence.ts';
import { tieWords } from '../decision/edit-points.ts';
import { editDraft, say, writingOf } from '../decision/drafts.ts';
import { focusField, focusForm } from '../decision/focus-field.ts';
import { fileRead, latestVersion } from '../open-incident.ts';
import { setWorkspace } from '../workspace.ts';
import { setMarking, useMarking, type Chosen } from './marking.ts';
import { rangeOf, type Range } from './word-range.ts';

const narrativeOf = (incident: string): string => {
  const file = fileRead(incident);
  return (file && latestVersion(file)?.incident?.text.narrative) ?? '';
};

/** As the schema of a decision takes them. */
const mostMarked = 2000;

/** Whether it is there to be focused. */
const focusNarrative = (): boolean => {
  const narrative = document.querySelector<HTMLElement>('[data-narrative]');
  narrative?.focus();
  return narrative !== null;
};

/** At once where it is drawn, so that the very next key is its own; its tab may still have to come. */
const beginPicking = (incident: string): void => {
  setWorkspace({ tab: 'report' });
  setMarking({ picked: { anchor: 0, head: 0 } });
  if (!focusNarrative()) requestAnimationFrame(() => requestAnimationFrame(focusNarrative));
  say(incident, 'Arrows go from word to word, Shift with an arrow takes more words; m or Enter marks them, Esc leaves it.');
};

const tie = (chosen: Chosen, narrative: string, { from, to }: Range): void => {
  const writing = writingOf(chosen.incident);
  const index = writing?.draft.allegations.findIndex(({ key }) => key === chosen.allegation) ?? -1;
  editDraft(chosen.incident, 'words', allegationAt(index, crimeAt(chosen.crime, tieWords(chosen, { from, to, text: narrative.slice(from, to) }))));
  endPicking();
};

const add = (incident: string, narrative: string, { from, to }: Range): void => {
  const writing = writingOf(incident);
  if (writing) editDraft(incident, 'evidence', allegationAt(writing.allegation, addEvidence({ from, to, text: narrative.slice(from, to) })));
  endPicking();
};

/** Back to the element, or to the form, whatever was picked. */
export const endPicking = (): void => {
  const { chosen } = useMarking.getState();
  setMarking({ picked: null, dragged: null });
  window.getSelection()?.removeAllRanges();
  if (chosen) focusField(chosen.field);
  else focusForm();
};

/** The element that is chosen, where it is one of the allegation in front: that of another says nothing here. */
const chosenIn = (incident: string): Chosen | null => {
  const { chosen } = useMarking.getState();
  const writing = writingOf(incident);
  const front = writing?.draft.allegations[writing.allegation];
  return chosen?.incident === incident && chosen.allegation === front?.key && front.crimes.some(({ key }) => key === chosen.crime) ? chosen : null;
};

export const markWords = (incident: string, whose: 'chosen' | 'allegation' = 'chosen'): void => {
  if (whose === 'allegation' || chosenIn(incident) === null) setMarking({ chosen: null });
  const { chosen, picked, dragged } = useMarking.getState();
  const narrative = narrativeOf(incident);
  if (narrative.trim() === '') return say(incident, 'There is no narrative to mark words in.');
  const range = dragged ?? (picked && rangeOf(narrative, picked));
  if (!range) return beginPicking(incident);
  if (range.to - range.from > mostMarked) return say(incident, 'More than 2,000 characters are picked. Mark the words that decide it.');
  return chosen ? tie(chosen, narrative, range) : add(incident, narrative, range);
};
