/** A cancellation of each category, whole as the guidance asks it (Outcomes for Recorded Crimes 2026, pages 26-28): a test changes what it tries. */
import type { Category } from '../../src/shared/cancelling/cancellation.ts';

export const information = { words: 'CCTV of the shop shows that nobody was near her.', since: '2026-04-14T08:00:00.000Z', from: 'The shop', verified: 'An officer watched the film.', determines: 'No notifiable crime occurred: she fell.' };

export const wholly: Readonly<Record<Category, object>> = {
  C1: { category: 'C1', information, force: 'Other Police', reference: 'OP/1', referenceKind: 'crime-number' },
  C2: { category: 'C2', information, withdrawn: false },
  C3: { category: 'C3', of: '22/1/26', same: 'The same caller, the same minute.', isLive: true },
  C4: { category: 'C4', mistake: 'The log of another incident was read.', shows: 'Its log tells of lost property.', withdrawn: false },
  C5: { category: 'C5', information, withdrawn: false },
};
