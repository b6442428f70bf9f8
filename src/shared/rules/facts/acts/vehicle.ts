/** Facts of taking a motor vehicle or interfering with one (pages 75-78); theft from a vehicle is an act of kind `theft`. */
import { z } from 'zod';
import { count, oneOf, someOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { stealing } from './stealing.ts';

export const VehicleAct = z.strictObject({
  ...common,
  kind: z.literal('vehicle'),
  ...stealing,
  deed: oneOf(
    ['taken', 'driven-or-carried-only', 'entered', 'interfered-with', 'tampered-with'],
    'What was done to the motor vehicle?',
    'Motor vehicle: made, meant or adapted for roads, and a reasonable person would say that some general use on the road is one of its uses. Taken: stolen, or taken without consent. Driven or carried only: in a vehicle somebody else took. Entered: unlocked, or without damage. Interfered with: it, its trailer or what it carries. Tampered with: got on to, or brakes or mechanism tampered with, on a road or local authority parking place.',
  ),
  intent: oneOf(['keep', 'use'], 'Was it taken to keep, or only to use?', 'To deprive the owner permanently, or to take without consent for one’s own use.'),
  aggravation: someOf(
    ['dangerous-driving-alleged', 'dangerous-driving-made-out', 'accident-injuring', 'accident-damaging-other-property', 'vehicle-damaged', 'accident-killing'],
    'Is any of these known to have applied?',
    'Known when it is recorded. Made out: an investigation confirmed the dangerous driving. Accident: owing to the driving of the vehicle. An empty list says none.',
  ),
  damaged: yesNo('Was damage caused to the vehicle?', 'Asked of interference.'),
  likelier: oneOf(['theft-or-taking', 'damage'], 'What is likelier to have been meant?', 'On the balance of probability: theft of or from the vehicle or taking it, or only damaging it.'),
  crimeNotIntended: yesNo('Is there credible evidence that no crime was intended?', 'Evidence about whoever entered the vehicle.'),
  value: count('How much damage was done?', 'In pounds.', 100_000_000),
});
export type VehicleAct = z.infer<typeof VehicleAct>;
