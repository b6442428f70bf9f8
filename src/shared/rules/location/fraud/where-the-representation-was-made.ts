/** Call for service: arrests, and offenders at the scene. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { grounds, type FraudLocationRule } from './fraud-location.ts';

export const whereTheRepresentationWasMade: FraudLocationRule = {
  id: 'where-the-representation-was-made',
  sentence: 'Where offenders are arrested, or are committing it or have recently done so when police are called, it is where the false representation was made, whatever address of the suspect is established.',
  cites: [nfib('4')],
  overrides: ['the-local-suspects-address'],
  apply: (input) => when(grounds(input, 'arrest', 'in-progress-or-just-committed'), 'where-the-representation-was-made', 'An arrest, or an offender at the scene.'),
};
