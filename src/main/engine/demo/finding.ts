/** What one allegation of a story comes to, as its author writes it: who, against whom, which answer and why. */
import type { AnyFlag } from '../../../shared/domain/crime-flags.ts';
import type { Answer, PathStep } from '../../../shared/domain/decision.ts';
import type { OffenceName } from './offences.ts';

export type CastKey = 'v' | 'v2' | 's' | 's2' | 'w' | 'r';

type About = {
  /** A person of the story, the premises, or the state. */
  readonly victim: 'v' | 'v2' | 'premises' | 'state';
  readonly offender: 's' | 's2' | 'v' | 'unknown' | 'group';
  readonly alleged?: OffenceName | undefined;
  readonly why: string;
};

export type Crime = { readonly offence: OffenceName; readonly flags: readonly AnyFlag[] };

type Ground = NonNullable<Extract<Answer, { kind: 'record' }>['withoutConfirmation']>['ground'];
export type Without = { readonly ground: Ground; readonly why: string };

type Outcome =
  | { readonly kind: 'record'; readonly crimes: readonly Crime[]; readonly without?: Without | undefined }
  | { readonly kind: 'not-confirmed'; readonly leaves: 'F4' | 'F5'; readonly enquiries: string }
  /** `given`: whether the other force has given its reference yet. */
  | { readonly kind: 'other-force'; readonly given: boolean }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'reported'; readonly code: string; readonly leaves: PathStep['box']; readonly force?: 'given' | 'missing' | undefined }
  | { readonly kind: 'none'; readonly leaves: 'F1' | 'F2' | 'F3'; readonly contrary?: string | undefined };

export type Finding = About & Outcome;

type Who = { readonly victim?: About['victim']; readonly offender?: About['offender']; readonly alleged?: OffenceName };

const about = (why: string, who: Who): About => ({ victim: who.victim ?? 'v', offender: who.offender ?? 's', alleged: who.alleged, why });

type RecordOptions = Who & {
  readonly flags?: readonly AnyFlag[];
  readonly without?: Without;
};

export const record = (offence: OffenceName | readonly OffenceName[], why: string, options: RecordOptions = {}): Finding => ({
  ...about(why, options),
  kind: 'record',
  crimes: (typeof offence === 'string' ? [offence] : offence).map((name) => ({ offence: name, flags: options.flags ?? [] })),
  without: options.without,
});

export const stateOffence = (offence: OffenceName, why: string, options: Omit<RecordOptions, 'victim'> = {}): Finding =>
  record(offence, why, { ...options, victim: 'state' });

export const notConfirmed = (leaves: 'F4' | 'F5', enquiries: string, why: string, who: Who = {}): Finding => ({ ...about(why, who), kind: 'not-confirmed', leaves, enquiries });

export const otherForce = (given: boolean, why: string, who: Who = {}): Finding => ({ ...about(why, who), kind: 'other-force', given });

export const ruled = (rule: string, why: string, who: Who = {}): Finding => ({ ...about(why, who), kind: 'rule', rule });

export const reported = (code: string, leaves: PathStep['box'], why: string, who: Who & { readonly force?: 'given' | 'missing' } = {}): Finding => ({
  ...about(why, who),
  kind: 'reported',
  code,
  leaves,
  force: who.force,
});

export const noCrime = (leaves: 'F1' | 'F2', why: string, who: Who = {}): Finding => ({ ...about(why, who), kind: 'none', leaves });

/** Leaves at F3: credible evidence to the contrary, or for an offence against the state points to prove not made out. */
export const disproved = (contrary: string, why: string, who: Who = {}): Finding => ({ ...about(why, who), kind: 'none', leaves: 'F3', contrary });

/**
 * Why a crime was missed: the reasons of the integrity inspections (HMICFRS, crime data integrity programme 2014-2020); and that one was
 * recorded where there was none.
 */
const missReasons = [
  'assault-rule',
  'harassment-stalking-communications',
  'coercive-control',
  'public-order',
  'domestic-abuse',
  'additional-crime',
  'third-party-referral',
  'modern-slavery',
  'school-or-images',
  'no-explanation',
  'consent-or-intoxication',
  'investigate-to-record',
  'recorded-in-error',
] as const;
export type MissReason = (typeof missReasons)[number];
