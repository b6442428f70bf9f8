/**
 * What people did in the demonstration: a list of ordinary commands, each with when and by whom. Where a command names
 * an id, the plan has a key of its own (`i12` an incident, `i12.d1` a decision, `i12.d1.c0` a crime, `i12.n` a reported
 * incident); running the plan puts the real ids in.
 */
import type { Instant } from '../../../shared/domain/instant.ts';
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { DemoUser } from './staff.ts';

type When = { readonly at: Instant; readonly actor: DemoUser };

export type DemoAct = When &
  (
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
    | { readonly act: 'update'; readonly input: { readonly incident: string; readonly version: IncidentVersion } }
  );

export type ActKind = DemoAct['act'];
