/** Burglaries of one household's home, or thefts of what its members own in common, of whichever of their classes: whose things they were does not tell them apart (pages 73, 79 and 81). */
import type { Crime } from '../crime.ts';
import { ownedInCommon } from './one-crime-per-family-of-owners.ts';

/** Homes, their outbuildings, and both as they were classed until April 2023. */
const ofOneUnit: readonly (readonly string[])[] = [['28I', '28J', '28K', '28L', '29B'], ['28M', '28N', '28O', '28P', '29C'], ['28E', '28F', '28G', '28H', '29A'], ownedInCommon];

export const areOfOneHousehold = (one: Crime, other: Crime): boolean => one.unit === other.unit && ofOneUnit.some((classes) => classes.includes(one.class ?? '') && classes.includes(other.class ?? ''));
