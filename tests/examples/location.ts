/** Worked examples of where a crime is recorded, told in facts. */
import { act, reported } from '../support/facts.ts';
import type { EncodedGroup } from './encoded.ts';

type Told = Omit<Parameters<typeof act<'offence'>>[0], 'kind'>;

/** The source names no class: a crime against the victim. */
const crime = (change: Told) => act({ kind: 'offence', against: 'victim', circumstances: ['place-in-question'], setting: [], ...change });
const inFlight = (flight: 'internal' | 'international-arriving' | 'international-departing') => reported({ acts: [crime({ setting: ['in-flight-place-unclear'], flight: [flight] })] });

export const location: EncodedGroup = {
  // One class stands for the series: the source says that the principal crime rule makes it one, not of what.
  'crr26-g-series': { facts: reported({ acts: ['A', 'B', 'C'].map((force, day) => crime({ id: `I${force}`, class: '105A', code: '105/01', on: `2026-05-0${day + 1}`, suspectWas: force })) }) },
  'crr26-g-priority': { facts: reported({ acts: [crime({ suspectWas: 'A', victimWas: 'B' })] }) },
  'crr26-g-scot-2': { facts: reported({ acts: [crime({ circumstances: ['outside-england-and-wales'], setting: ['mobile-or-internet-device'], committedIn: 'scotland', declined: true, suspectWas: 'scotland', victimWas: 'A' })] }) },
  'crr26-g-air-1': { facts: inFlight('internal') },
  'crr26-g-air-2': { facts: inFlight('international-arriving') },
  'crr26-g-air-3': { facts: inFlight('international-departing') },
  'crr26-g-separate': {
    facts: reported({
      victims: [{ id: 'V1' }, { id: 'V2' }],
      offenders: [{ id: 'O1' }, { id: 'O2' }],
      acts: [crime({ id: 'A1', by: ['O1'], to: ['V1'], suspectWas: 'A' }), crime({ id: 'A2', by: ['O2'], to: ['V2'], suspectWas: 'B' })],
    }),
  },
};
