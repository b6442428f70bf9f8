/** Facts of having a weapon, or threatening somebody with one (pages 94-95). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';
import { weaponUsed } from './weapon-used.ts';

export const WeaponAct = z.strictObject({
  ...common,
  kind: z.literal('weapon'),
  weapon: oneOf(
    ['blade-or-point', 'offensive-weapon', 'corrosive-substance', 'firearm', 'shotgun', 'air-weapon', 'imitation-firearm', 'prohibited-firearm', 'noxious-spray', 'disguised-firearm'],
    'Which weapon was it?',
    'Offensive weapon: made or adapted to injure, or had for that purpose. Prohibited firearm: such as an automatic weapon, or its ammunition. Noxious spray: such as CS or pepper spray, or a stun gun. Disguised firearm: as another object.',
  ),
  deed: oneOf(['had', 'threatened-with', 'trespassed-with', 'had-it-minded'], 'What was done with it?', 'Had: possessed without lawful authority or good reason. Trespassed with: a firearm or imitation in a building. Had it minded: used somebody to look after it.'),
  place: oneOf(
    ['public', 'school', 'private', 'prison'],
    'Where was that?',
    'School: or further education premises, which for a corrosive substance count as private where somebody is threatened. Private: anywhere that is neither public nor a school.',
  ),
  intent: oneOf(
    ['injure-or-endanger-life', 'fear-of-violence', 'indictable-offence', 'resisting-arrest', 'while-committing-an-offence', 'none'],
    'For what was the firearm or imitation had?',
    'Indictable offence: or to resist arrest, had for it but not used. Resisting arrest: used to resist it. While committing: had when committing, or arrested for, one of the listed offences.',
  ),
  certificate: yesNo('Was it held under a certificate?', 'Asked of a firearm or shotgun had for nothing further.'),
  riskFeared: oneOf(
    ['none', 'physical-harm', 'serious-physical-harm'],
    'Of what immediate risk was the threat?',
    'Physical harm: a reasonable person exposed to the threat would think themselves at immediate risk of it. Serious physical harm: there was an immediate risk of grievous bodily harm or a wound.',
  ),
  prohibitedInPrivate: yesNo('Is it an offensive weapon that may not be had even in private?', 'Asked of an offensive weapon had in private: only certain weapons are prohibited there.'),
  ...weaponUsed,
});
export type WeaponAct = z.infer<typeof WeaponAct>;
