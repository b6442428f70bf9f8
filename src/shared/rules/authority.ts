/**
 * Who may do what: one table of commands, guarded questions and roles, with what else must hold. The dispatcher asks it before anything
 * runs; the page asks the same function to explain a control it does not offer. The full model of people and authority
 * grows here.
 */
import type { CommandName, QueryName } from '../ipc/calls.ts';
import { roles, type Role } from '../domain/roles.ts';

/** A question that not everybody may ask: it reads what many people decided, one by one. */
export const guardedQueries = ['replay'] as const satisfies readonly QueryName[];
export type Guarded = CommandName | (typeof guardedQueries)[number];

/** How the person asking stands to what they ask about. */
export type Relation = { readonly decidedByThem?: boolean; readonly heldByAnother?: boolean };

export type Authority = { readonly allowed: true } | { readonly allowed: false; readonly because: string };

type Row = {
  readonly roles: readonly Role[];
  readonly act: string;
  readonly notOwn?: string;
  readonly onlyOwn?: string;
  /** Who alone may where somebody else has the incident. */
  readonly ofOthers?: readonly Role[];
};

const assess = ['assessor', 'supervisor'] as const;
const supervise = ['supervisor'] as const;
const disclose = ['supervisor', 'auditor'] as const;

const table: Readonly<Record<Guarded, Row>> = {
  'add-person': { roles: supervise, act: 'add people' },
  'change-setting': { roles: supervise, act: 'change the bureau’s settings' },
  'report-incident': { roles: assess, act: 'enter reports' },
  'save-mapping': { roles: assess, act: 'save mappings' },
  'import-file': { roles: assess, act: 'import incidents' },
  'export-refusals': { roles: assess, act: 'export refused rows' },
  'cancel-import': { roles: assess, act: 'cancel an import' },
  'take-incident': { roles: assess, act: 'take incidents' },
  'take-next': { roles: assess, act: 'take incidents' },
  'renew-claim': { roles: assess, act: 'hold incidents' },
  'put-back-incident': { roles: assess, act: 'put incidents back', ofOthers: supervise },
  'park-incident': { roles: assess, act: 'park incidents' },
  'unpark-incident': { roles: assess, act: 'bring parked incidents back' },
  'save-view': { roles, act: 'save views' },
  'remove-view': { roles, act: 'remove views' },
  'open-reported-incident': { roles: assess, act: 'open reported incidents' },
  'recode-reported-incident': { roles: assess, act: 'change the code of reported incidents' },
  'oversee-reported-incident': { roles: supervise, act: 'enter the registrar’s oversight' },
  'decide-incident': { roles: assess, act: 'decide incidents' },
  'decide-batch': { roles: assess, act: 'decide incidents' },
  'undo-decision': { roles: assess, act: 'undo decisions', onlyOwn: 'Only whoever made a decision may undo it' },
  'correct-decision': { roles: supervise, act: 'correct decisions' },
  'tell-victim': { roles: assess, act: 'enter that somebody was told' },
  'assess-victim': { roles: assess, act: 'assess what a victim needs' },
  'contact-victim': { roles: assess, act: 'enter contacts with victims' },
  'refer-victim': { roles: assess, act: 'refer victims' },
  'set-victim-policy': { roles: supervise, act: 'set the days for victims' },
  'name-advice-line': { roles: supervise, act: 'name the victim advice line' },
  'enter-reference': { roles: assess, act: 'enter another force’s reference' },
  'enter-crime-number': { roles: assess, act: 'enter crime numbers' },
  'correct-crime-number': { roles: supervise, act: 'correct crime numbers' },
  'review-decision': { roles: supervise, act: 'review decisions', notOwn: 'Nobody reviews their own decision' },
  'accept-edition': { roles: supervise, act: 'accept an offence list' },
  'sign-points': { roles: supervise, act: 'enter what the registrar signed' },
  'link-incidents': { roles: assess, act: 'link incidents' },
  'unlink-incidents': { roles: assess, act: 'take links back' },
  'copy-into-record': { roles: assess, act: 'copy what a report adds to a main record' },
  'export-log': { roles: disclose, act: 'export the decision log' },
  replay: { roles: disclose, act: 'replay past decisions' },
};

/** Whether a call stands in the table at all: whoever is signed in may ask any other question. */
export const isGuarded = (name: string): name is Guarded => Object.hasOwn(table, name);

const roleNames: Readonly<Record<Role, string>> = { assessor: 'An assessor', supervisor: 'A supervisor', auditor: 'An auditor' };

const plural: Readonly<Record<Role, string>> = { assessor: 'assessors', supervisor: 'supervisors', auditor: 'auditors' };

const listed = (who: readonly Role[]): string => who.map((role) => plural[role]).join(' and ');

/** Whether somebody in this role may run this command, or ask this question, on something they stand in this relation to. */
export const may = (role: Role, command: Guarded, relation: Relation = {}): Authority => {
  const row = table[command];
  if (!row.roles.includes(role)) {
    return { allowed: false, because: `${roleNames[role]} may not ${row.act}; ${listed(row.roles)} may` };
  }
  if (row.notOwn !== undefined && relation.decidedByThem === true) return { allowed: false, because: row.notOwn };
  if (row.onlyOwn !== undefined && relation.decidedByThem === false) return { allowed: false, because: row.onlyOwn };
  if (row.ofOthers && relation.heldByAnother === true && !row.ofOthers.includes(role)) {
    return { allowed: false, because: `Somebody else has this incident; ${listed(row.ofOthers)} may ${row.act} for them` };
  }
  return { allowed: true };
};
