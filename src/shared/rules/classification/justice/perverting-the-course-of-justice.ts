/** Class 79; sections 51(1) and 51(2), and sections 39 and 40 for civil proceedings. */
import { is, known } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ActCase } from '../../facts/case.ts';
import { offence, type ClassificationRule } from '../classified.ts';

const codeOf = ({ deed, proceedings }: ActCase<'perverting-justice'>['act']): string => {
  if (deed === 'fabrication-or-interference') return '079/01';
  const civil = proceedings === 'civil';
  return deed === 'intimidation' ? (civil ? '079/04' : '079/02') : civil ? '079/05' : '079/03';
};

export const pervertingTheCourseOfJustice: ClassificationRule<'perverting-justice'> = {
  id: 'perverting-the-course-of-justice',
  sentence: 'Fabricating evidence or interfering with it, and intimidating or harming witnesses, jurors and those who assist, is perverting the course of justice, an offence against the state.',
  cites: [crr('95-96'), offenceList],
  apply: ({ act }) => when(inTurn(known(act, 'deed'), any(is(act, 'deed', 'fabrication-or-interference'), known(act, 'proceedings'))), offence('79', codeOf(act), 'state'), 'It is perverting the course of justice.'),
};
