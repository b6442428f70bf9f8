/** The classes of computer misuse, as the fraud volume gives them. */
import type { ComputerMisuseAct } from '../../facts/acts/computer-misuse.ts';

type What = NonNullable<ComputerMisuseAct['what']>;

type KindOfMisuse = { readonly what: What; readonly class: string; readonly name: string; readonly countedBy: 'victim' | 'item'; readonly page: string };

export const kindsOfMisuse: readonly KindOfMisuse[] = [
  { what: 'malware', class: 'NFIB50A', name: 'Computer viruses and malware', countedBy: 'victim', page: '126-129' },
  { what: 'denial-of-service', class: 'NFIB51A', name: 'Denial of service attack', countedBy: 'victim', page: '130-132' },
  { what: 'hacking-server', class: 'NFIB52A', name: 'Hacking: server', countedBy: 'item', page: '136-137' },
  { what: 'hacking-device', class: 'NFIB52B', name: 'Hacking: personal', countedBy: 'item', page: '138-140' },
  { what: 'hacking-account', class: 'NFIB52C', name: 'Hacking: social media and e-mail', countedBy: 'item', page: '141-142' },
  { what: 'hacking-exchange', class: 'NFIB52D', name: 'Hacking: PBX or dial through', countedBy: 'item', page: '143-144' },
];
