/** Asking for somebody to be added: they enter their own passphrase, and a second person approves. */
import { useState } from 'react';
import { roleNames, roles, type Person, type Role } from '../../../shared/domain/roles.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox, Choice, TextField } from '../../ui/field.tsx';
import styles from './bureau.module.css';
import { Form } from './form.tsx';

const blank = { name: '', user: '', role: 'assessor' as Role, registered: false, sameAs: '', passphrase: '', again: '' };

/** The form takes the place of the button that had the cursor. */
export const AddPerson = ({ people }: { readonly people: readonly Person[] }) => {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(blank);
  const authority = useMay('add-person', { withoutAdministrator: !people.some(({ state, role }) => state === 'active' && role === 'administrator') });
  const set = (change: Partial<typeof blank>): void => setDraft({ ...draft, ...change });

  /** What was typed is there again when it is opened, but for the passphrase, which nobody left to be found. */
  const leave = (): void => {
    set({ passphrase: '', again: '' });
    setOpen(false);
  };

  const add = async (): Promise<Result<unknown>> => {
    if (draft.passphrase !== draft.again) return fail('invalid', 'The two passphrases differ. Type it again.');
    const { name, user, role, registered, sameAs, passphrase } = draft;
    const added = await call('add-person', { person: { name, user, role, registered: role === 'registrar' && registered }, sameAs: sameAs === '' ? null : sameAs, passphrase });
    if (added.ok) {
      leave();
      setDraft(blank);
    }
    return added;
  };

  if (!open) {
    return (
      <div>
        <Button why={authority.allowed ? null : authority.because} isWhyBeside onPress={() => setOpen(true)}>Add somebody…</Button>
        {!authority.allowed && <p className={styles.about}>{authority.because}.</p>}
      </div>
    );
  }
  return (
    <Form label="Add somebody" act="Ask for it" onEnter={add} onLeave={leave}>
      <TextField label="Name" value={draft.name} onChange={(name) => set({ name })} />
      <TextField label="User name" value={draft.user} onChange={(user) => set({ user: user.toLowerCase() })} />
      <Choice label="Role" value={draft.role} options={roles.map((role) => [role, roleNames[role]] as const)} onChange={(role) => set({ role })} />
      {draft.role === 'registrar' && <CheckBox label="On the College of Policing’s register" isOn={draft.registered} onChange={(registered) => set({ registered })} />}
      <Choice label="Another account of" hint="Two accounts of one person count as one person" value={draft.sameAs} options={[['', 'Nobody: a new person'], ...people.map(({ id, name }) => [id, name] as const)]} onChange={(sameAs) => set({ sameAs })} />
      <TextField label="Their passphrase" hint="15 characters or more; they type it, and change it once they are in" isSecret value={draft.passphrase} onChange={(passphrase) => set({ passphrase })} />
      <TextField label="Again" isSecret value={draft.again} onChange={(again) => set({ again })} />
    </Form>
  );
};
