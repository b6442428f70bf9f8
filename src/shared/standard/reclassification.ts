/** Pages 13 and 63: classification and reclassification. */
import type { Paragraph, Trap } from './paragraph.ts';

const row = (page: string, says: string, treated: Paragraph['treated']): Paragraph => ({ source: 'CRR', page, says, treated });

export const reclassificationParagraphs: readonly Paragraph[] = [
  row('13', 'Classified when recorded, on the information then available; a later charge may differ', { by: ['charged-otherwise-is-no-reason'] }),
  row('13', 'Reclassified by the registrar or a designated decision maker, on new information or an original error', { by: ['new-information-or-original-error', 'no-other-reason-to-reclassify', 'reclassified-by-nobody-else', 'registrar-or-designated-reclassifies'] }),
  row('13', 'The justification is in the crime record', { by: ['justification-in-the-crime-record'] }),
  row('18', 'A more serious historic crime reclassifies the original, which becomes a related crime', { by: ['new-information-or-original-error'] }),
  row('63', 'A rape recorded wrongly goes back to N100 early, by an accredited registrar', { by: ['rape-back-to-a-reported-incident', 'not-back-to-a-reported-incident', 'accredited-registrar-reclassifies'] }),
];

export const reclassificationTraps: readonly Trap[] = [];
