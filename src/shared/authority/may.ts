/**
 * Who may do what: one table of roles, calls, and how who asks stands to what they ask about. The dispatcher asks it before anything
 * runs and nothing else decides by it; the page asks the same function to explain a control it does not offer. What is not allowed is refused.
 */
import type { CommandName, DraftName, QueryName } from '../ipc/calls.ts';
import { pluralNames, roleNames, type Actor, type Role } from '../domain/roles.ts';
import { commandRows } from './commands.ts';
import { questionRows } from './questions.ts';
import type { Relation, Row } from './row.ts';

export type Guarded = CommandName | QueryName | DraftName;

/** `second`: what is done waits for somebody else, in one of these roles. */
export type Authority = { readonly allowed: true; readonly second: readonly Role[] | null } | { readonly allowed: false; readonly because: string };

const table: Readonly<Record<Guarded, Row>> = { ...commandRows, ...questionRows };

const inWords = (words: readonly string[]): string => [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter((part) => part !== '').join(' and ');

const withArticle = (role: Role): string => {
  const name = roleNames[role];
  const isOffice = role === 'registrar' || role === 'chief-officer' || role === 'head-of-crime';
  return isOffice ? `The ${name}` : `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name}`;
};

const notTheirs = (role: Role, { act, roles }: Row): string => `${withArticle(role)} may not ${act}; ${inWords(roles.map((each) => pluralNames[each]))} may`;

/** What a call does, to be read after “to”. */
export const actOf = (call: Guarded): string => table[call].act;

/** Whether a call stands in the table: all do but those at the door. */
export const isGuarded = (name: string): name is Guarded => Object.hasOwn(table, name);

/** Why somebody may not whatever it is about, or null: what they are told without anything being asked. */
export const plainlyNot = (actor: Actor, call: Guarded): string | null => {
  const row = table[call];
  return row.roles.includes(actor.role) || row.also !== undefined ? null : notTheirs(actor.role, row);
};

/** Whether somebody may run this command, or ask this question, on something they stand in this relation to. */
export const may = (actor: Actor, call: Guarded, relation: Relation = {}): Authority => {
  const row = table[call];
  const asking = { ...relation, ...actor };
  if (!row.roles.includes(actor.role) && row.also?.(asking) !== true) return { allowed: false, because: notTheirs(actor.role, row) };
  const because = (row.bars ?? []).map((bar) => bar(asking)).find((each) => each !== null) ?? null;
  return because === null ? { allowed: true, second: row.second ?? null } : { allowed: false, because };
};
