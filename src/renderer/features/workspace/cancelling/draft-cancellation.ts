/** A cancellation while it is being written: everything that was typed, under whichever category it was, and what of it is asked for. */
import type { Category } from '../../../../shared/cancelling/cancellation.ts';

export type YesNo = 'yes' | 'no';

export type DraftCancellation = {
  readonly category: Category;
  readonly words: string;
  readonly since: string;
  readonly from: string;
  readonly verified: string;
  readonly determines: string;
  readonly force: string;
  readonly reference: string;
  readonly referenceKind: 'crime-number' | 'crime-related-incident-number';
  readonly of: string;
  readonly same: string;
  readonly isLive: boolean;
  readonly mistake: string;
  readonly shows: string;
  readonly withdrawn: YesNo | null;
  readonly pressure: YesNo | null;
  readonly mandatoryReport: YesNo | null;
  readonly groundsDecision: 'none' | 'negative-reasonable' | 'negative-conclusive' | null;
};

export const emptyCancellation: DraftCancellation = {
  category: 'C2',
  words: '', since: '', from: '', verified: '', determines: '',
  force: '', reference: '', referenceKind: 'crime-number',
  of: '', same: '', isLive: false,
  mistake: '', shows: '',
  withdrawn: null, pressure: null, mandatoryReport: null, groundsDecision: null,
};

const asBoolean = (answer: YesNo | null): boolean | null => (answer === null ? null : answer === 'yes');

/** What is handed to the shape, which says what is wrong with it: nothing is filled in for anybody. */
export const toCancellation = (draft: DraftCancellation): unknown => {
  const { category, words, since, from, verified, determines } = draft;
  const information = { words, since, from, verified, determines };
  const withdrawal = { withdrawn: asBoolean(draft.withdrawn), pressure: draft.withdrawn === 'yes' ? asBoolean(draft.pressure) : null };
  switch (category) {
    case 'C1':
      return { category, information, force: draft.force, reference: draft.reference, referenceKind: draft.referenceKind };
    case 'C2':
      return { category, information, ...withdrawal, mandatoryReport: asBoolean(draft.mandatoryReport), groundsDecision: draft.groundsDecision };
    case 'C3':
      return { category, of: draft.of, same: draft.same, isLive: draft.isLive };
    case 'C4':
      return { category, mistake: draft.mistake, shows: draft.shows, ...withdrawal, mandatoryReport: asBoolean(draft.mandatoryReport) };
    case 'C5':
      return { category, information, ...withdrawal };
  }
};
