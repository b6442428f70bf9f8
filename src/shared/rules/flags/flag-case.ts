/** A crime that is recorded, and what the rules of the flags ask of it (pages 26-31). */
import type { AnyFlag } from '../../domain/crime-flags.ts';
import { has } from '../ask.ts';
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import type { aspects } from '../facts/acts/flagged.ts';
import { groupOf } from '../principal-crime/groups.ts';
import type { Rule } from '../rule.ts';
import { any, type Truth } from '../truth.ts';

export type FlagCase = { readonly crime: Crime; readonly of: Case };

/** The outcome is the flag with what goes with it. */
export type FlagRule = Rule<FlagCase, readonly AnyFlag[]>;

export type Aspect = (typeof aspects)[number];

/** Of any of the acts that make the crime. */
export const shows = ({ crime }: FlagCase, aspect: Aspect): Truth => any(...crime.acts.map((act) => has(act, 'aspects', aspect)));

export const isInGroup = ({ crime, of }: FlagCase, ...groups: readonly string[]): boolean => groups.includes(groupOf(crime, of));

export const isKind = ({ crime }: FlagCase, kind: Crime['acts'][number]['kind']): boolean => crime.acts.some((act) => act.kind === kind);

export const isCode = ({ crime }: FlagCase, codes: readonly string[]): boolean => codes.includes(crime.code ?? '');

/** Forced marriage, with and without pressure; female genital mutilation, and the failure to protect from it. */
export const forcedMarriage = ['036/05', '036/15'] as const;
export const mutilation = ['008/52', '008/68'] as const;
