/** Facts of danger to road users, flashing images and encouraging self-harm (pages 39-41). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const EndangeringAct = z.strictObject({
  ...common,
  kind: z.literal('endangering'),
  deed: oneOf(
    ['danger-to-road-users', 'flashing-images', 'encouraging-self-harm'],
    'What was done?',
    'Something put or thrown on or over a road, or a vehicle, cycle or traffic equipment interfered with; flashing images sent or shown by electronic means; an act capable of encouraging or assisting serious self-harm, a threat or pressure to do so too.',
  ),
  intended: yesNo(
    'Was it intended?',
    'Danger to road users: done on purpose, without authority or reasonable cause. Flashing images: that somebody with epilepsy suffers a seizure, alarm or distress. Self-harm: that somebody harms themself seriously, whether or not they do.',
  ),
  apparent: yesNo('Was the danger, or the epilepsy, apparent?', 'Danger obvious to a reasonable person; or an individual with epilepsy known, suspected, or foreseeable among those who would see what was sent. Shown to somebody: known or suspected.'),
  exempt: yesNo('Does an exemption or a reasonable excuse apply?', 'Flashing images: news publishers, broadcasters, cinema films. Self-harm: the provider of an internet service through which others publish.'),
});
export type EndangeringAct = z.infer<typeof EndangeringAct>;
