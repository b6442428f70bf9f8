/** Who works in a bureau: the roles, and what is known of a person. */
import { z } from 'zod';
import { line, longestSecret } from './text.ts';

export const roles = ['assessor', 'senior-assessor', 'supervisor', 'registrar', 'chief-officer', 'head-of-crime', 'auditor', 'information-officer', 'administrator'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** As they are said in the middle of a sentence. A senior assessor is a designated decision maker (page 13). */
export const roleNames: Readonly<Record<Role, string>> = {
  assessor: 'assessor',
  'senior-assessor': 'senior assessor',
  supervisor: 'supervisor',
  registrar: 'force crime registrar',
  'chief-officer': 'chief officer for crime recording',
  'head-of-crime': 'head of crime',
  auditor: 'auditor',
  'information-officer': 'information officer',
  administrator: 'administrator',
};

export const pluralNames: Readonly<Record<Role, string>> = {
  assessor: 'assessors',
  'senior-assessor': 'senior assessors',
  supervisor: 'supervisors',
  registrar: 'the registrar',
  'chief-officer': 'the chief officer for crime recording',
  'head-of-crime': 'the head of crime',
  auditor: 'auditors',
  'information-officer': 'information officers',
  administrator: 'administrators',
};

/** One of those a bureau begins with is in such a role, or nobody could ever add people to it. */
export const mayBegin = (role: Role): boolean => role === 'administrator' || role === 'supervisor' || role === 'registrar';

/** Short name typed at sign-in: letters, digits, dot, hyphen. */
export const UserName = z
  .string({ error: 'A user name is needed' })
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9.-]{1,31}$/, {
    error: 'A user name is 2 to 32 letters, digits, dots or hyphens, and starts with a letter',
  });

/** Length is what makes a passphrase strong; composition rules are not asked (reliability-security 3.3). */
export const Passphrase = z
  .string({ error: 'A passphrase is needed' })
  .min(15, { error: 'A passphrase has at least 15 characters' })
  .max(longestSecret, { error: 'A passphrase has at most 1,024 characters' });

/** `waiting`: added, and not yet approved by a second person. */
const accountStates = ['waiting', 'active', 'left'] as const;
export type AccountState = (typeof accountStates)[number];

export const PersonShape = z.strictObject({
  id: z.string(),
  user: z.string(),
  name: z.string(),
  role: Role,
  /** Of a registrar: on the professional register of the College of Policing (page 25). */
  registered: z.boolean(),
  state: z.enum(accountStates),
  /** Of two accounts of one person both name the first; everybody else names their own. */
  human: z.string(),
});
/** Somebody who works in the bureau, as other people see them: one account, of one person. */
export type Person = Readonly<z.infer<typeof PersonShape>>;

/** What somebody is allowed by. */
export type Actor = Pick<Person, 'role' | 'registered'>;

/** As many as a bureau is begun with; others are added to it. */
export const mostFounders = 50;

/** A person about to be added. */
export const NewPerson = z.strictObject({
  user: UserName,
  name: line('A name'),
  role: Role,
  /** Only a registrar is on the register; of anybody else it means nothing. */
  registered: z.boolean().default(false),
});
export type NewPerson = z.infer<typeof NewPerson>;
export type NewPersonInput = z.input<typeof NewPerson>;
