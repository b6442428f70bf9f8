/** Who owns the vehicles that things were stolen from: the victims, unless it is told otherwise. */
import type { ActCase } from '../../facts/case.ts';
import { unknown, type Truth } from '../../truth.ts';

export const vehicleOwners = ({ act }: ActCase): readonly string[] => (act.kind === 'theft' && act.vehicleOwners !== undefined && act.vehicleOwners.length > 0 ? [...new Set(act.vehicleOwners)] : act.to);

/** An owner, with those whose things may have been in any of the vehicles: of which, is not told. */
export const victimsWith = (owner: string, input: ActCase): readonly string[] => {
  const { to } = input.act;
  const others = to.filter((id) => !vehicleOwners(input).includes(id));
  return to.includes(owner) ? [owner, ...others] : others;
};

/** Needed where more than one victim is told: they may have left their things in one vehicle. */
export const vehicleOwnersKnown = ({ act }: ActCase): Truth => (act.kind === 'theft' && act.vehicleOwners === undefined && act.to.length > 1 ? unknown(`${act.at}.vehicleOwners`) : true);
