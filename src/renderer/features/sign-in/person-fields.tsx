/** The fields of one person who is about to join: name, user name, role and a passphrase typed twice. */
import { useId } from 'react';
import { Passphrase, roleNames, roles, UserName, type Role } from '../../../shared/domain/roles.ts';
import styles from './sign-in.module.css';

export type PersonDraft = { readonly name: string; readonly user: string; readonly role: Role; readonly passphrase: string; readonly again: string };

export const emptyPerson = (role: Role): PersonDraft => ({ name: '', user: '', role, passphrase: '', again: '' });

/** What is wrong with a person as typed, in a sentence, or null. */
export const personProblem = (person: PersonDraft): string | null => {
  if (person.name.trim() === '') return 'A name is needed';
  const user = UserName.safeParse(person.user);
  if (!user.success) return user.error.issues[0]?.message ?? 'A user name is needed';
  const passphrase = Passphrase.safeParse(person.passphrase);
  if (!passphrase.success) return passphrase.error.issues[0]?.message ?? 'A passphrase is needed';
  return person.passphrase === person.again ? null : 'The two passphrases differ. Type it again.';
};

/** Length is what makes a passphrase strong. */
const strength = (length: number): string =>
  length === 0 ? '15 characters or more. A few unrelated words are easy to type and hard to guess.' : length < 15 ? `${15 - length} more` : length < 20 ? 'Long enough' : 'Strong';

type Props = { readonly person: PersonDraft; readonly onChange: (person: PersonDraft) => void };

export const PersonFields = ({ person, onChange }: Props) => {
  const id = useId();
  const set = (change: Partial<PersonDraft>): void => onChange({ ...person, ...change });
  return (
    <div className={styles.form}>
      <label htmlFor={`${id}-name`}>Name</label>
      <input id={`${id}-name`} className={styles.input} value={person.name} autoComplete="off" onChange={(event) => set({ name: event.target.value })} />
      <label htmlFor={`${id}-user`}>User name</label>
      <input id={`${id}-user`} className={styles.input} value={person.user} autoComplete="off" onChange={(event) => set({ user: event.target.value.toLowerCase() })} />
      <label htmlFor={`${id}-role`}>Role</label>
      <select id={`${id}-role`} className={styles.input} value={person.role} onChange={(event) => set({ role: event.target.value as Role })}>
        {roles.map((role) => (
          <option key={role} value={role}>{roleNames[role]}</option>
        ))}
      </select>
      <label htmlFor={`${id}-passphrase`}>Passphrase</label>
      <input id={`${id}-passphrase`} className={styles.input} type="password" value={person.passphrase} autoComplete="new-password" onChange={(event) => set({ passphrase: event.target.value })} />
      <p className={styles.hint}>{strength(person.passphrase.length)}</p>
      <label htmlFor={`${id}-again`}>Passphrase again</label>
      <input id={`${id}-again`} className={styles.input} type="password" value={person.again} autoComplete="new-password" onChange={(event) => set({ again: event.target.value })} />
    </div>
  );
};
