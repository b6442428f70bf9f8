/** Ties the words picked in the narrative to the element that is chosen; without words yet, leads into the narrative to pick them. */
import { allegationAt, crimeAt } from '../decision/edit-draft.ts';
import { tieWords } from '../decision/edit-points.ts';
import { editDraft, say, writingOf } from '../decision/drafts.ts';
import { focusField } from '../decision/focus-field.ts';
import { fileRead, latestVersion } from '../open-incident.ts';
import { setWorkspace } from '../workspace.ts';
import { setMarking, useMarking, type Chosen } from './marking.ts';
import { rangeOf, type Range } from './word-range.ts';

const narrativeOf = (incident: string): string => {
  const file = fileRead(incident);
  return (file && latestVersion(file)?.incident?.text.narrative) ?? '';
};

const focusNarrative = (): void => document.querySelector<HTMLElement>('[data-narrative]')?.focus();

/** The tab with the narrative may still have to be drawn. */
const beginPicking = (incident: string): void => {
  setWorkspace({ tab: 'report' });
  setMarking({ picked: { anchor: 0, head: 0 } });
  requestAnimationFrame(() => requestAnimationFrame(focusNarrative));
  say(incident, 'Arrows go from word to word, Shift with an arrow takes more words; m or Enter ties them, Esc leaves it.');
};

const tie = (chosen: Chosen, narrative: string, { from, to }: Range): void => {
  const writing = writingOf(chosen.incident);
  const index = writing?.draft.allegations.findIndex(({ key }) => key === chosen.allegation) ?? -1;
  editDraft(chosen.incident, 'words', allegationAt(index, crimeAt(chosen.crime, tieWords(chosen, { from, to, text: narrative.slice(from, to) }))));
  endPicking();
};

/** Back to the element, whatever was picked. */
export const endPicking = (): void => {
  const { chosen } = useMarking.getState();
  setMarking({ picked: null, dragged: null });
  window.getSelection()?.removeAllRanges();
  if (chosen) focusField(chosen.field);
};

export const markWords = (incident: string): void => {
  const { chosen, picked, dragged } = useMarking.getState();
  if (chosen === null || chosen.incident !== incident) return say(incident, 'Choose an element of the offence first; m then marks the words it rests on.');
  const narrative = narrativeOf(incident);
  if (narrative.trim() === '') return say(incident, 'There is no narrative to mark words in.');
  const range = dragged ?? (picked && rangeOf(narrative, picked));
  return range ? tie(chosen, narrative, range) : beginPicking(incident);
};
