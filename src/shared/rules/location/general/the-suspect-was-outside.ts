/** The suspect was outside England and Wales, and it is recorded all the same: no force's area is theirs (page 15). */
import { has, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer, when } from '../../rule.ts';
import { all, any, inTurn, not } from '../../truth.ts';
import { forceIn, inSetting, isInScotlandOrNorthernIreland, isOneForce, isOutside, type LocationRule } from './located-act.ts';

export const theSuspectWasOutside: LocationRule = {
  id: 'the-suspect-was-outside',
  sentence: 'Where the suspect was outside England and Wales, or the police of Scotland or Northern Ireland decline what was committed there, it is recorded by the force of the place where the victim was, or else by the one that investigates it.',
  cites: [crr('15')],
  overrides: ['principles-in-order-of-priority', 'crimes-dependent-on-devices'],
  apply: (input) => {
    const { act } = input;
    const declined = all(isInScotlandOrNorthernIreland(input), yes(act, 'declined'));
    const outside = inTurn(isOutside(input), any(declined, not(isOneForce(act, 'suspectWas'))), not(inSetting(input, 'british-transport-police')), not(inSetting(input, 'in-flight-place-unclear')));
    if (outside !== true) return refer(outside, '');
    // Where this force investigates, and it is told that the victim was not inside either, no other place is asked.
    const { connection = [] } = act;
    const wasNotInside = declined !== true && connection.includes('investigated-by-this-force') && !connection.includes('victim-in-england-or-wales-at-the-time');
    const victim = act.to.length === 0 || wasNotInside ? false : isOneForce(act, 'victimWas');
    if (victim !== false) return when(victim, { place: 'where-the-victim-was', force: forceIn(act, 'victimWas') }, 'The suspect was outside England and Wales, and the victim was inside.');
    return when(has(act, 'connection', 'investigated-by-this-force'), { place: 'force-that-investigates', force: 'here' }, 'The suspect was outside England and Wales, and this force investigates it.');
  },
};
