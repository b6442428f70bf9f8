/** Class 86. Images that children make of themselves are recorded as well (page 66), unless the child was forced: `unduly-forced-child`. */
import { crr, offenceList } from '../../cite.ts';
import { needs, when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { obsceneCodes } from './obscene-material-codes.ts';

export const obscenePublications: ClassificationRule<'obscene-material'> = {
  id: 'obscene-publications',
  sentence: 'Indecent images of children, by whomever they are taken, made, distributed or possessed, extreme images and other obscene material are class 86; children who willingly send images of themselves are no exception.',
  cites: [crr('66'), crr('70'), offenceList],
  apply: ({ act }) => (act.deed === undefined ? needs(`${act.at}.deed`) : when(true, offence('86', obsceneCodes[act.deed], 'state'), 'It is obscene material of class 86.')),
};
