/** Asking for somebody to have another role, or removing them at once. */
import { useState } from 'react';
import { longestProse } from '../../../shared/domain/text.ts';
import type { Relation } from '../../../shared/authority/row.ts';
import { roleNames, roles, type Person } from '../../../shared/domain/roles.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { call, refusalWords } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useMay, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox, Choice, TextField } from '../../ui/field.tsx';
import { Callout } from '../../ui/page.tsx';
import styles from './bureau.module.css';
import { Form } from './form.tsx';

type Props = { readonly subject: Person; readonly people: readonly Person[]; readonly onDone: () => void };

/** The form stands above its table: whoever pressed a row is led to it. */
export const ChangePerson = ({ subject, people, onDone }: Props) => {
  const me = useSession()?.person;
  const [role, setRole] = useState(subject.role);
  const [registered, setRegistered] = useState(subject.registered);
  const [why, setWhy] = useState('');
  const [isRemoving, setRemoving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const relation: Relation = {
    aboutThemselves: subject.human === me?.human,
    withoutAdministrator: !people.some((person) => person.state === 'active' && person.role === 'administrator'),
  };
  const change = useMay('change-role', relation);
  const remove = useMay('remove-person', relation);
  const isSame = role === subject.role && registered === subject.registered;
  const heard = useHeardWhereLeft(`Removing ${subject.name}`);
  const enter = async (): Promise<Result<unknown>> => {
    if (isSame) return fail('invalid', 'Choose another role.');
    const asked = await call('change-role', { person: subject.id, role, registered, why });
    if (asked.ok) onDone();
    return asked;
  };
  const removeNow = async (): Promise<void> => {
    const removed = await heard(call('remove-person', { person: subject.id, why }));
    if (removed.ok) onDone();
    else setTrouble(refusalWords(removed.error));
  };
  const acts = (
    <>
      <Button why={remove.allowed ? null : remove.because} onPress={() => setRemoving(true)}>Remove from the bureau…</Button>
      {!change.allowed && <span className={styles.about}>{change.because}.</span>}
    </>
  );
  return (
    <Form label={`Change what ${subject.name} may do`} act="Ask for it" why={change.allowed ? null : change.because} onEnter={enter} onLeave={onDone} acts={acts}>
      <Choice label={`Role of ${subject.name}`} value={role} options={roles.map((each) => [each, roleNames[each]] as const)} onChange={(next) => { setRole(next); setRegistered(next === 'registrar' && registered); }} />
      <TextField label="Why" most={longestProse} value={why} onChange={setWhy} />
      {role === 'registrar' && <CheckBox label="On the College of Policing’s register" isOn={registered} onChange={setRegistered} />}
      {/* It cannot be undone, so it takes a second press; the cursor is not led there, or Enter held down would be both. */}
      {isRemoving && (
        <div className={styles.asked}>
          <Callout tone="warn">{subject.name} is signed out at once and opens this bureau no more; no second person is asked. What they did stays in the record. Whoever comes back is added anew.</Callout>
          <Button onPress={() => void removeNow()}>Remove {subject.name} now</Button>
          {trouble !== null && <Callout tone="error">{trouble}</Callout>}
        </div>
      )}
    </Form>
  );
};
