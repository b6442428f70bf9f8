/** NFIB51B, which Report Fraud records, as it does where the same is told as computer misuse. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byAttack } from './by-attack.ts';

export const extortionByAttack: ClassificationRule<'blackmail'> = {
  id: 'extortion-by-attack',
  sentence: 'Where an attack that denies a service is made or threatened with the demand, the computer offence is recorded and no blackmail, met or not.',
  cites: [nfib('133'), nfib('134')],
  apply: ({ act }) => when(inTurn(is(act, 'demand', 'gain-or-loss'), is(act, 'unwarranted', true), byAttack(act)), offence('NFIB51B', '035/00'), 'A demand is tied to denial of service.'),
};
