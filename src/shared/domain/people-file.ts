/** The file that names the people a bureau starts with. */
import { z } from 'zod';
import { mayBegin, mostFounders, NewPerson } from './roles.ts';
import { line } from './text.ts';

export const PeopleFile = z.strictObject({
  name: line('The name of the bureau'),
  force: line('The force'),
  people: z
    .array(
      NewPerson.extend({
        passphraseFile: line('A passphrase file').describe('Relative to this file. Read where it exists; otherwise a passphrase is made and written there'),
      }),
    )
    .min(2, { error: 'A bureau starts with two people, so that nobody holds the only key' })
    .max(mostFounders)
    .refine((people) => people.some(({ role }) => mayBegin(role)), { error: 'One of the people is a supervisor, the registrar or an administrator, or nobody could ever add people' }),
});
export type PeopleFile = z.infer<typeof PeopleFile>;
