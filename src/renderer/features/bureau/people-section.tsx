/** The people of the bureau: what each may do, what waits for a second person, and changing either. */
import { useState } from 'react';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import { longestProse } from '../../../shared/domain/text.ts';
import { roleNames, type Person } from '../../../shared/domain/roles.ts';
import type { PersonChangeView } from '../../../shared/ipc/person-shapes.ts';
import { call } from '../../data/call.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { toFirstField } from '../../ui/to-first-field.ts';
import { AddPerson } from './add-person.tsx';
import styles from './bureau.module.css';
import { ChangePerson } from './change-person.tsx';
import { relationTo } from './to-approve.ts';

const standingWords = ({ role, registered }: Pick<Person, 'role' | 'registered'>): string => `${roleNames[role]}${registered ? ', on the College’s register' : ''}`;

const stateWords: Readonly<Record<Person['state'], string>> = { active: '', waiting: 'waits for approval', left: 'has left' };

const Waiting = ({ change, people }: { readonly change: PersonChangeView; readonly people: readonly Person[] }) => {
  const relation = relationTo(change, people, useSession()?.person);
  const approve = useMay('approve-person-change', relation);
  const refuse = useMay('refuse-person-change', relation);
  const nameOf = usePersonName();
  const [why, setWhy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const end = (done: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: { readonly message: string } }>): void => void done.then((result) => (result.ok ? undefined : setTrouble(result.error.message)));
  return (
    <li className={styles.waiting}>
      <p>
        <strong>{nameOf(change.person)}</strong> {change.kind === 'add' ? 'is to be added as' : 'is to become'} <strong>{standingWords(change)}</strong>, asked by {nameOf(change.askedBy)}, <Moment at={change.at} />
        {change.why !== null && <>: “{change.why}”</>}
      </p>
      <div className={styles.acts}>
        <Button kind="primary" why={approve.allowed ? null : approve.because} isWhyBeside onPress={() => end(call('approve-person-change', { change: change.id }))}>Approve</Button>
        {why === null && <Button kind="quiet" why={refuse.allowed ? null : refuse.because} onPress={() => setWhy('')}>{relation.askedByThem === true ? 'Take it back…' : 'Refuse…'}</Button>}
        {!approve.allowed && <span className={styles.about}>{approve.because}.</span>}
      </div>
      {why !== null && (
        <div className={styles.form} ref={toFirstField}>
          <TextField label="Why" most={longestProse} value={why} onChange={setWhy} />
          <div className={styles.acts}>
            <Button onPress={() => end(call('refuse-person-change', { change: change.id, why }))}>{relation.askedByThem === true ? 'Take it back' : 'Refuse it'}</Button>
            <Button kind="quiet" command="bureau-leave" onPress={() => setWhy(null)}>Cancel</Button>
          </div>
        </div>
      )}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
    </li>
  );
};

export const PeopleSection = () => {
  const people = useAsk('people', {}).data?.people ?? [];
  const changes = useAsk('person-changes', {}).data?.changes ?? [];
  const [changing, setChanging] = useState<string | null>(null);
  const authority = useMay('change-role', { withoutAdministrator: !people.some(({ state, role }) => state === 'active' && role === 'administrator') });
  const waiting = changes.filter(({ end }) => end === null);
  const columns: readonly Column<Person>[] = [
    { id: 'name', label: 'Name', cell: (person) => person.name, by: (person) => person.name },
    { id: 'user', label: 'User name', isMono: true, cell: (person) => person.user },
    { id: 'role', label: 'Role', cell: standingWords, by: standingWords },
    { id: 'state', label: '', cell: ({ state }) => stateWords[state] },
    { id: 'act', label: '', cell: (person) => person.state === 'active' && authority.allowed && <Button kind="quiet" onPress={() => setChanging(person.id)}>Change…</Button> },
  ];
  const subject = people.find(({ id }) => id === changing);
  return (
    <Section title="People" lead="What somebody may do is changed by two people: one asks, another approves. Somebody is removed by one, at once.">
      {waiting.length > 0 && (
        <ul className={styles.waitings} aria-label="Waiting for a second person">
          {waiting.map((change) => <Waiting key={change.id} change={change} people={people} />)}
        </ul>
      )}
      <FullList rows={waiting} most={mostListed.personChanges} which="latest" />
      {subject && <ChangePerson key={subject.id} subject={subject} people={people} onDone={() => setChanging(null)} />}
      <DataTable label="People" columns={columns} rows={people} keyOf={(person) => person.id} selected={changing} />
      <AddPerson people={people} />
    </Section>
  );
};
