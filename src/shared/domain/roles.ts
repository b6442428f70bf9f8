/** The three roles of this edition. The full model of people and authority replaces this list, not the places that read it. */
import { z } from 'zod';

export const roles = ['assessor', 'supervisor', 'auditor'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

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
  .max(1024, { error: 'A passphrase has at most 1,024 characters' });

/** Somebody who works in the bureau, as other people see them. */
export type Person = { readonly id: string; readonly user: string; readonly name: string; readonly role: Role };

export const PersonShape = z.strictObject({ id: z.string(), user: z.string(), name: z.string(), role: Role });

/** A person about to be added. */
export const NewPerson = z.strictObject({
  user: UserName,
  name: z.string().trim().min(1, { error: 'A name is needed' }).max(120),
  role: Role,
});
export type NewPerson = z.infer<typeof NewPerson>;
