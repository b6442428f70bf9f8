/** Class 10B. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isFirearm, possession, type WeaponCase } from './weapons.ts';

const codes = new Map<WeaponCase['act']['weapon'], string>([
  ['prohibited-firearm', '081/17'],
  ['noxious-spray', '081/70'],
  ['disguised-firearm', '081/71'],
  ['air-weapon', '081/77'],
  ['imitation-firearm', '081/77'],
  ['firearm', '081/03'],
  ['shotgun', '081/04'],
]);

/** Trespass, and a certified firearm in public, have codes by the group of firearm, which is not asked. */
const codeOf = ({ weapon, deed, certificate }: WeaponCase['act']): string | null =>
  deed === 'trespassed-with' || (certificate === true && (weapon === 'firearm' || weapon === 'shotgun')) ? null : (codes.get(weapon) ?? null);

export const possessionOfAFirearm: ClassificationRule<'weapon'> = {
  id: 'possession-of-a-firearm',
  sentence: 'Having a firearm without a certificate, a prohibited one, or an air weapon or imitation in a public place, is a firearms offence, as is trespassing in a building with one.',
  cites: [crr('94'), offenceList],
  apply: ({ act }) => {
    const had = inTurn(
      is(act, 'deed', 'had'),
      is(act, 'intent', 'none'),
      any(
        is(act, 'weapon', 'prohibited-firearm', 'noxious-spray', 'disguised-firearm'),
        inTurn(is(act, 'weapon', 'air-weapon', 'imitation-firearm'), is(act, 'place', 'public')),
        inTurn(is(act, 'weapon', 'firearm', 'shotgun'), any(not(yes(act, 'certificate')), is(act, 'place', 'public'))),
      ),
    );
    return when(inTurn(isFirearm(act), any(had, is(act, 'deed', 'trespassed-with'))), possession('10B', codeOf(act)), 'It is a firearms offence.');
  },
};
