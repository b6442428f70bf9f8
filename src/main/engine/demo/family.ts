/** A family of stories: what they have in common, and the variants that turn out differently. */
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';
import type { Capacity, Route } from '../../../shared/domain/report.ts';
import type { CastKey, Finding, MissReason } from './finding.ts';
import type { PlaceKind } from './places.ts';

/**
 * `any 18-60`, `f 16-25`, `m 30-50`; with `?` in front nobody knows who it is.
 */
type CastSpec = string;

/** A wrong decision somebody plausibly makes on this story, and what a supervisor says about it; `named` where it is not as the reason has it. */
export type Mistake = { readonly reason: MissReason; readonly findings: readonly Finding[]; readonly closing: string; readonly comment: string; readonly named?: ErrorReasonId };

export type Variant = {
  readonly weight?: number;
  /** Why it is a test and no report at all; nothing is alleged in it. */
  readonly test?: string;
  readonly story: readonly string[];
  /** Sentences that may follow, in this order. */
  readonly more?: readonly string[];
  /** Lines of the log, `op:` or `pc:` in front of each. */
  readonly log?: readonly string[];
  readonly right: readonly Finding[];
  /** The category it closes with where nothing is recorded. */
  readonly closing: string;
  readonly wrong?: readonly Mistake[];
  readonly qualifiers?: readonly string[];
  readonly closingQualifiers?: readonly string[];
  readonly by?: Reporter;
  readonly cast?: Partial<Readonly<Record<CastKey, CastSpec>>>;
  /** What the registrar rules of it before it is decided. */
  readonly ruled?: 'harassment-only';
};

export type Reporter = 'victim' | 'parent' | 'professional' | 'third' | 'police' | 'authority' | 'staff';

/** When in the day these come in. */
export type Rhythm = 'any' | 'day' | 'office' | 'evening' | 'night' | 'morning' | 'school';

export type Family = {
  readonly key: string;
  readonly weight: number;
  readonly opening: readonly string[];
  readonly qualifiers?: readonly string[];
  /** 1 immediate, 2 priority, 3 scheduled, 4 without deployment. */
  readonly grades: readonly (1 | 2 | 3 | 4)[];
  readonly by: Reporter;
  readonly rhythm: Rhythm;
  readonly place: PlaceKind;
  /** Minutes between the event and the report. */
  readonly ago: readonly [least: number, most: number];
  /** The hours of the day in which it can have happened, where not all: a school has its break in the morning. */
  readonly during?: readonly [from: number, until: number];
  readonly cast: Partial<Readonly<Record<CastKey, CastSpec>>>;
  /** Words settled once for a story, so that it stays consistent. */
  readonly words?: Readonly<Record<string, string>>;
  /** One clause for a second caller about the same thing: "a fight outside <place>". */
  readonly gist?: string;
  /** How its narratives open and by which route they come, where it is not as its reporters usually do. */
  readonly opens?: { readonly words: string; readonly route: Exclude<Route, 'import'> };
  /** Nobody in it is called a victim by the control room. */
  readonly plain?: boolean;
  readonly variants: readonly Variant[];
};

export const capacityOf: Readonly<Record<Reporter, Capacity>> = {
  victim: 'victim',
  parent: 'parent-or-carer',
  professional: 'professional',
  third: 'other-third-party',
  police: 'police',
  authority: 'competent-authority',
  staff: 'victim',
};

/** By which routes they come, as often as they stand here. */
export const routesOf: Readonly<Record<Reporter, readonly Exclude<Route, 'import'>[]>> = {
  victim: ['999-call', '999-call', '101-call', '101-call', '101-call', 'online', 'online', 'front-counter'],
  parent: ['101-call', '101-call', '999-call', 'online', 'front-counter'],
  professional: ['partner-referral', 'partner-referral', 'email', '101-call'],
  third: ['999-call', '999-call', '101-call', 'online'],
  police: ['officer'],
  authority: ['email', 'partner-referral'],
  staff: ['101-call', '101-call', 'online', 'online', '999-call'],
};
