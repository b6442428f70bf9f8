/** What is asked for people, as the page and the command line read it. */
import { z } from 'zod';
import { Role } from '../domain/roles.ts';
import { Id } from './call.ts';

const instant = z.string();

/** Something asked for a person; null `end`: it waits for somebody else to approve it. `why` is null too where whoever asks is not told. */
export const PersonChangeView = z.strictObject({
  id: Id,
  person: Id,
  kind: z.enum(['add', 'role']),
  at: instant,
  askedBy: Id,
  role: Role,
  registered: z.boolean(),
  why: z.string().nullable(),
  end: z.strictObject({ how: z.enum(['approved', 'refused']), at: instant, by: Id, why: z.string().nullable() }).nullable(),
});
export type PersonChangeView = z.infer<typeof PersonChangeView>;
