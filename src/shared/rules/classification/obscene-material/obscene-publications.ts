/** Class 86. Images that children make of themselves are recorded as well (page 66), unless the child was forced: `unduly-forced-child`. */
import { known } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { obsceneCodes } from './obscene-material-codes.ts';

export const obscenePublications: ClassificationRule<'obscene-material'> = {
  id: 'obscene-publications',
  sentence: 'Indecent images of children, by whomever they are taken, made, distributed or possessed, extreme images and other obscene material are class 86; children who willingly send images of themselves are no exception.',
  cites: [crr('66'), crr('70'), offenceList],
  apply: ({ act, of }) => {
    const found = act.deed === undefined ? null : obsceneCodes[act.deed];
    if (found?.from !== undefined && (act.until ?? act.on ?? of.day) < found.from) return silent;
    return when(known(act, 'deed'), offence('86', found?.code ?? null, 'state'), 'It is obscene material of class 86.');
  },
};
