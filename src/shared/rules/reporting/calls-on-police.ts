/** What calls for police, of all the acts a crime is made of. */
import { has } from '../ask.ts';
import type { callsOnPolice } from '../facts/acts/fraud-and-misuse.ts';
import { any, type Truth } from '../truth.ts';
import type { Recording } from './recorder.ts';

export const calls = ({ crime }: Recording, ...grounds: readonly (typeof callsOnPolice)[number][]): Truth =>
  any(...crime.acts.flatMap((act) => (act.kind === 'fraud' || act.kind === 'computer-misuse' || act.kind === 'blackmail' ? grounds.map((ground) => has(act, 'callForService', ground)) : [])));
