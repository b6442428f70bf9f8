/** Who rules on the principal crime in the registrar's stead; and, for a registrar, naming them and taking it back. */
import { useState } from 'react';
import { mayBeDelegate } from '../../../shared/authority/may-be-delegate.ts';
import { roleNames, type Person } from '../../../shared/domain/roles.ts';
import type { RulingDelegate } from '../../../shared/ipc/ruling-shapes.ts';
import { call, refusalWords } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import styles from './rulings.module.css';

const nobody = '';

const lead = 'Where it is unclear which of two is the principal crime, the registrar rules, or whoever they have named (page 57). A delegate rules on nothing else, until it is taken back or their role changes.';

/** Gives it, or takes it back; says whether it was done. */
type Acting = { readonly onDelegate: (person: string, delegated: boolean) => Promise<boolean> };

/** Whoever the engine would take: they have a part in recording, do not hold it yet, and are not the registrar who asks. */
const useChoices = (delegates: readonly RulingDelegate[]): readonly Person[] => {
  const people = useAsk('people', {}).data?.people ?? [];
  const me = useSession()?.person;
  return people.filter((person) => mayBeDelegate(person) && person.human !== me?.human && !delegates.some((each) => each.person === person.id));
};

const Naming = ({ delegates, onDelegate }: Acting & { readonly delegates: readonly RulingDelegate[] }) => {
  const [person, setPerson] = useState(nobody);
  const choices = useChoices(delegates);
  const name = (): void => void onDelegate(person, true).then((isDone) => isDone && setPerson(nobody));
  return (
    <div className={styles.naming} role="group" aria-label="Name a delegate">
      <Choice label="Let somebody rule on it" value={person} options={[[nobody, 'Choose somebody'], ...choices.map(({ id, name: own, role }) => [id, `${own}, ${roleNames[role]}`] as const)]} onChange={setPerson} />
      <Button why={person === nobody ? 'Choose somebody' : null} onPress={name}>Name them</Button>
    </div>
  );
};

const Holding = ({ holder, mayAct, onDelegate }: Acting & { readonly holder: RulingDelegate; readonly mayAct: boolean }) => {
  const nameOf = usePersonName();
  return (
    <li className={styles.delegate}>
      <span><strong>{nameOf(holder.person)}</strong> <span className={styles.quiet}>named by {nameOf(holder.by)}, <Moment at={holder.at} /></span></span>
      {mayAct && <Button kind="quiet" onPress={() => void onDelegate(holder.person, false)}>Take it back</Button>}
    </li>
  );
};

export const Delegates = ({ delegates }: { readonly delegates: readonly RulingDelegate[] }) => {
  const authority = useMay('delegate-rulings');
  const [trouble, setTrouble] = useState<string | null>(null);
  const heard = useHeardWhereLeft('The registrar’s delegates');
  const delegate: Acting['onDelegate'] = async (person, delegated) => {
    const done = await heard(call('delegate-rulings', { person, delegated }));
    setTrouble(done.ok ? null : refusalWords(done.error));
    return done.ok;
  };
  return (
    <Section title="The registrar’s delegates" lead={lead}>
      {delegates.length === 0 ? <p className={styles.quiet}>The registrar has named nobody.</p> : <ul className={styles.delegates} aria-label="Delegates">{delegates.map((each) => <Holding key={each.person} holder={each} mayAct={authority.allowed} onDelegate={delegate} />)}</ul>}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {authority.allowed && <Naming delegates={delegates} onDelegate={delegate} />}
    </Section>
  );
};
