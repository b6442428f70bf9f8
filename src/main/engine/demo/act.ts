/**
 * What people did in the demonstration: a list of ordinary commands, each with when and by whom. Where a command names
 * an id, the plan has a key of its own (`i12` an incident, `i12.d1` a decision, `i12.d1.c0` a crime, `i12.n` a reported
 * incident, `i12.ruth.pellingham` her second reading of it, `i12.x` a cancellation); running the plan puts the real ids in.
 */
import type { Instant } from '../../../shared/domain/instant.ts';
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { DemoUser } from './staff.ts';

type When = { readonly at: Instant; readonly actor: DemoUser };

/** What is done with the incidents themselves. */
type Work =
  | { readonly act: 'report'; readonly key: string; readonly input: Parsed<'report-incident'> & { readonly ref: string } }
  | { readonly act: 'take'; readonly input: { readonly incident: string } }
  | { readonly act: 'open-reported'; readonly key: string; readonly input: Parsed<'open-reported-incident'> }
  | { readonly act: 'decide'; readonly key: string; readonly input: Omit<Parsed<'decide-incident'>, 'claim'> }
  | { readonly act: 'correct'; readonly key: string; readonly input: Parsed<'correct-decision'> }
  | { readonly act: 'crime-number'; readonly input: Parsed<'enter-crime-number'> }
  | { readonly act: 'tell'; readonly input: Parsed<'tell-victim'> }
  | { readonly act: 'refer'; readonly input: Parsed<'refer-victim'> }
  | { readonly act: 'enter-reference'; readonly input: Parsed<'enter-reference'> }
  | { readonly act: 'review'; readonly input: Parsed<'review-decision'> }
  | { readonly act: 'update'; readonly input: { readonly incident: string; readonly version: IncidentVersion } };

/** What is done to see to the work of others, and to what is recorded. */
type Oversight =
  | { readonly act: 'name-team'; readonly key: string; readonly input: { readonly name: string } }
  | { readonly act: 'assign'; readonly input: { readonly person: DemoUser; readonly team: string } }
  | { readonly act: 'set-review-policy'; readonly input: Parsed<'set-review-policy'> }
  | { readonly act: 'allocate'; readonly input: { readonly incident: string; readonly to: DemoUser; readonly why: string } }
  | { readonly act: 'draw-readings'; readonly input: { readonly since: Instant; readonly decisions: readonly string[] } }
  | { readonly act: 'begin-reading'; readonly key: string; readonly input: { readonly incident: string; readonly decision: string; readonly isKnown: boolean } }
  | { readonly act: 'save-reading'; readonly input: Parsed<'save-second-reading'> }
  | { readonly act: 'adjudicate'; readonly input: Parsed<'adjudicate-reading'> }
  | { readonly act: 'hold-known'; readonly input: Parsed<'hold-answer-known'> }
  | { readonly act: 'rule'; readonly input: Omit<Parsed<'sign-ruling'>, 'recall'> }
  | { readonly act: 'ask-cancellation'; readonly key: string; readonly input: Parsed<'ask-cancellation'> }
  | { readonly act: 'authorise-cancellation'; readonly input: Parsed<'authorise-cancellation'> }
  | { readonly act: 'oversee-delay'; readonly input: Parsed<'oversee-delay'> }
  | { readonly act: 'refuse-request'; readonly input: Parsed<'refuse-request'> }
  | { readonly act: 'oversee-reported'; readonly input: { readonly incident: string; readonly note: string } }
  | { readonly act: 'break-glass'; readonly key: string; readonly input: Parsed<'break-glass'> }
  | { readonly act: 'judge-glass'; readonly input: Parsed<'review-break-glass'> };

export type WorkAct = When & Work;
export type OversightAct = When & Oversight;
export type DemoAct = WorkAct | OversightAct;

export type ActKind = DemoAct['act'];
