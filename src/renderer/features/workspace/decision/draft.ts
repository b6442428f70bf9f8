/**
 * A decision while it is being written. It keeps everything that was typed, also under answers that are not chosen at the
 * moment, so that changing one's mind loses nothing. `to-decision.ts` makes of it what the engine takes.
 */
import type { AnyFlag } from '../../../../shared/domain/crime-flags.ts';
import type { MarkedWords, Point, Rejected } from '../../../../shared/domain/point.ts';
import type { WarningId } from '../../../../shared/domain/warning.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import type { ErrorReasonId } from '../../../../shared/review/error-reasons.ts';
import type { Answer, Offender, PathStep, Told, Victim } from '../../../../shared/domain/decision.ts';

export type AnswerKind = Answer['kind'];
type ToldNow = Extract<Told, { state: 'told' }>;
type Ground = NonNullable<Extract<Answer, { kind: 'record' }>['withoutConfirmation']>['ground'];

export type DraftTold = {
  readonly state: 'told' | 'not-yet' | null;
  readonly whom: ToldNow['whom'];
  readonly at: string;
  readonly how: ToldNow['how'];
  readonly by: string;
  readonly rightToAppeal: boolean;
  readonly reason: string;
  readonly due: string;
};

export type DraftCrime = {
  readonly key: string;
  readonly offence: string | null;
  readonly flags: readonly AnyFlag[];
  /** By offence, so that looking at another one loses nothing. */
  readonly points: Readonly<Record<string, readonly Point[]>>;
};

export const newCrime = (key: string, offence: string | null): DraftCrime => ({ key, offence, flags: [], points: {} });

export type DraftOtherForce = { readonly force: string; readonly reference: string; readonly acceptedBy: string };

export type DraftAllegation = {
  readonly key: string;
  readonly victim: { readonly kind: Victim['kind']; readonly name: string; readonly notKnown: boolean };
  readonly offender: { readonly kind: Offender['kind']; readonly name: string };
  readonly alleged: string | null;
  readonly path: readonly PathStep[];
  /** N100 or N300 may be answered before the chart is finished; every other answer follows from the path. */
  readonly asReported: boolean;
  readonly reportedCode: string | null;
  readonly crimes: readonly DraftCrime[];
  readonly withoutConfirmation: { readonly applies: boolean; readonly ground: Ground; readonly why: string };
  readonly confirms: string | null;
  readonly enquiries: string;
  readonly otherForce: DraftOtherForce;
  readonly rule: string;
  readonly contraryEvidence: string;
  /** The words of the narrative that decide it, in the order they stand there. */
  readonly evidence: readonly MarkedWords[];
  readonly rejected: readonly Rejected[];
  readonly why: string;
  /** The reason as the rules gave it: while it is still that, nobody wrote it. */
  readonly ruled: string;
  readonly told: DraftTold;
};

export type DraftPurpose =
  | { readonly kind: 'decide' }
  /** `mistake`: what a review found wrong, where this amends it. */
  | { readonly kind: 'correct'; readonly supersedes: string; readonly revision: number; readonly why: string; readonly mistake: ErrorReasonId | null }
  | { readonly kind: 'read-again'; readonly reading: string };

export type Draft = {
  readonly purpose: DraftPurpose;
  readonly versionRead: number;
  /** The decision that stood when it was begun, null where none did; drafts of before do not say. */
  readonly begunOn?: string | null;
  readonly about: 'allegations' | 'duplicate' | 'test';
  readonly allegations: readonly DraftAllegation[];
  readonly noOther: boolean;
  readonly whole: { readonly of: string; readonly why: string; readonly told: DraftTold };
  /** null: what the answers propose. */
  readonly closing: string | null;
  readonly closingQualifiers: readonly string[];
  readonly late: string;
  /** What was told for the rules to be applied to; null until somebody begins. */
  readonly facts: ToldFacts | null;
  /** As typed, under what each answers. */
  readonly reasons: Readonly<Partial<Record<WarningId, string>>>;
};

export const emptyTold: DraftTold = { state: null, whom: 'victim', at: '', how: 'telephone', by: '', rightToAppeal: false, reason: '', due: '' };

export const isVictimNamed = ({ victim }: Pick<DraftAllegation, 'victim'>): boolean => victim.kind !== 'state' && !victim.notKnown && victim.name.trim() !== '';

/** With whom telling begins. */
export const toldFirst = (isVictimNamed: boolean): DraftTold['whom'] => (isVictimNamed ? 'victim' : 'reporter');

export const emptyOtherForce: DraftOtherForce = { force: '', reference: '', acceptedBy: '' };

export const newAllegation = (key: string): DraftAllegation => ({
  key,
  victim: { kind: 'person', name: '', notKnown: false },
  offender: { kind: 'person', name: '' },
  alleged: null,
  path: [],
  asReported: false,
  reportedCode: null,
  crimes: [],
  withoutConfirmation: { applies: false, ground: 'necessary', why: '' },
  confirms: null,
  enquiries: '',
  otherForce: emptyOtherForce,
  rule: '',
  contraryEvidence: '',
  evidence: [],
  rejected: [],
  why: '',
  ruled: '',
  told: emptyTold,
});

export const newDraft = (versionRead: number, allegations: readonly DraftAllegation[] = [newAllegation('1')]): Draft => ({
  purpose: { kind: 'decide' },
  versionRead,
  about: 'allegations',
  allegations,
  noOther: false,
  whole: { of: '', why: '', told: emptyTold },
  closing: null,
  closingQualifiers: [],
  late: '',
  facts: null,
  reasons: {},
});

/** A key no entry of the list has yet. Keys only tell entries apart; they are never stored. */
export const freshKey = (entries: readonly { readonly key: string }[]): string =>
  String(Math.max(0, ...entries.map((entry) => Number(entry.key))) + 1);
