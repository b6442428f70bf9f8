/** The words an allegation is decided by: each edit a pure step. They stand in the order of the narrative, and apart. */
import type { MarkedWords } from '../../../../shared/domain/point.ts';
import type { DraftAllegation } from './draft.ts';
import type { Edit } from './edit-draft.ts';

/** Words that lie in others, or hold them, take their place. */
export const addEvidence = (words: MarkedWords): Edit<DraftAllegation> => (allegation) => ({
  ...allegation,
  evidence: [...allegation.evidence.filter(({ from, to }) => to <= words.from || from >= words.to), words].toSorted((a, b) => a.from - b.from),
});

export const takeOutEvidence = (index: number): Edit<DraftAllegation> => (allegation) => ({ ...allegation, evidence: allegation.evidence.filter((_, at) => at !== index) });
