/** In the air, where it is not clear where (page 16). Arriving from abroad nothing is recorded: see the gate of the chart. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { inSetting, type LocationRule } from './located-act.ts';

export const theDepartureAirport: LocationRule = {
  id: 'the-departure-airport',
  sentence: 'A crime on an aircraft in flight, where it is not clear where, is recorded by the force of the airport it departed from: of an internal flight, of one departing for abroad, or the last in the United Kingdom of a British-registered aircraft. Other forces keep a crime related incident and refer it.',
  cites: [crr('16')],
  overrides: ['principles-in-order-of-priority', 'the-force-first-aware'],
  apply: (input) => {
    const { act } = input;
    const flown = any(has(act, 'flight', 'internal'), has(act, 'flight', 'international-departing'), has(act, 'flight', 'british-registered'));
    return when(inTurn(inSetting(input, 'in-flight-place-unclear'), flown), { place: 'departure-airport', force: null }, 'It was in flight, and it is not clear where.');
  },
};
