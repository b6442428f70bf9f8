/** What an act is in law: a notifiable offence by class and, where it is certain, code; or nothing notifiable, and what is kept instead. */
import type { ActKind } from '../facts/document.ts';
import type { ActCase } from '../facts/case.ts';
import type { Cite } from '../cite.ts';
import type { OtherRecord } from '../recording/other-record.ts';
import type { Rule } from '../rule.ts';
import type { FactName } from '../truth.ts';

/** Where the text names two classes for the same facts: it is counted all the same, and the class is referred. */
export type Doubt = { readonly because: string; readonly cites: readonly Cite[] };

/** `awaits`: facts by which its class is told, asked once it is recorded. What is not recorded needs no class. */
export type Offence = { readonly is: 'offence'; readonly class: string | null; readonly code: string | null; readonly against: 'victim' | 'state'; readonly doubt?: Doubt; readonly awaits?: readonly FactName[] };

export type Classified =
  | Offence
  | { readonly is: 'not-notifiable'; readonly instead: OtherRecord }
  /** A rule directs that nothing is recorded until an investigation makes the offence out. */
  | { readonly is: 'waiting'; readonly instead: OtherRecord };

export type ClassificationRule<K extends ActKind> = Rule<ActCase<K>, Classified>;

export const offence = (classCode: string | null, code: string | null, against: 'victim' | 'state' = 'victim'): Offence => ({ is: 'offence', class: classCode, code, against });
