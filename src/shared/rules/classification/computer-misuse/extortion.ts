/** Blackmail tied to computer misuse. Neither an attack nor hacking need have taken place. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const extortion: ClassificationRule<'computer-misuse'> = {
  id: 'extortion',
  sentence: 'An unwarranted demand with menaces tied to denial of service, or to hacking or the threat of it, is the extortion class and not blackmail, whether or not a demand over denial of service is met.',
  cites: [nfib('134'), nfib('145'), nfib('146')],
  overrides: ['the-kind-of-misuse'],
  apply: ({ act }) => {
    const service = when(inTurn(is(act, 'what', 'denial-of-service'), is(act, 'demand', 'made', 'met')), offence('NFIB51B', '035/00'), 'A demand is tied to denial of service.');
    if (service.says !== 'silent') return service;
    return when(inTurn(is(act, 'what', 'hacking-server', 'hacking-device', 'hacking-account', 'hacking-exchange'), is(act, 'demand', 'made')), offence('NFIB52E', '035/00'), 'A demand is tied to hacking, and was not met.');
  },
};
