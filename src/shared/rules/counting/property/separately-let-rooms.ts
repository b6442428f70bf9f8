/** A house let room by room, and a hall of residence, are no household. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { residentialBurglary } from './one-crime-per-household.ts';

export const separatelyLetRooms: UnitRule = {
  id: 'separately-let-rooms',
  sentence: 'Where flats or rooms are let individually, and in halls of residence, a residential burglary is counted for each victim.',
  cites: [crr('73')],
  overrides: ['one-crime-per-household', ...general],
  apply: (input) => {
    const { act } = input;
    const isLet = act.kind === 'burglary' && (act.premises === 'room-let-individually' || act.premises === 'hall-of-residence-room');
    return when(isLet && act.to.length > 0 && isOfClass(input, residentialBurglary), 'victim', 'Rooms let individually are no household: one crime is counted for each victim.');
  },
};
