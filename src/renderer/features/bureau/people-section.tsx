/** The people of the bureau: what each may do, and asking for another. */
import { useState } from 'react';
import type { Person } from '../../../shared/domain/roles.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Section } from '../../ui/page.tsx';
import { AddPerson } from './add-person.tsx';
import { ChangePerson } from './change-person.tsx';
import { standingWords } from './standing-words.ts';

const stateWords: Readonly<Record<Person['state'], string>> = { active: '', waiting: 'waits for approval', left: 'has left' };

export const PeopleSection = () => {
  const people = useAsk('people', {}).data?.people ?? [];
  const [changing, setChanging] = useState<string | null>(null);
  const authority = useMay('change-role', { withoutAdministrator: !people.some(({ state, role }) => state === 'active' && role === 'administrator') });
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
      {subject && <ChangePerson key={subject.id} subject={subject} people={people} onDone={() => setChanging(null)} />}
      <DataTable label="People" columns={columns} rows={people} keyOf={(person) => person.id} selected={changing} />
      <AddPerson people={people} />
    </Section>
  );
};
