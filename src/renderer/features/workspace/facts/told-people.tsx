/** Who was harmed and who did it, by the short names the facts use. */
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { Button } from '../../../ui/button.tsx';
import { addOffender, addVictim, nameOf, removePerson } from './edit-facts.ts';
import { personWords } from './fact-words.ts';
import styles from './facts.module.css';
import { editFacts } from './telling.ts';

const Person = ({ incident, facts, id }: { readonly incident: string; readonly facts: ToldFacts; readonly id: string }) => {
  const isIdle = !facts.document.acts.some((act) => act.by.includes(id) || act.to.includes(id));
  const age = [...facts.document.victims, ...facts.document.offenders].find((each) => each.id === id)?.age;
  return (
    <li className={styles.person}>
      <span className={styles.short}>{id}</span>
      <input className={styles.name} aria-label={`Name of ${id}`} placeholder={personWords(facts, id)} value={facts.names[id] ?? ''} onChange={(event) => editFacts(incident, `text:facts.name.${id}`, nameOf(id, event.target.value))} />
      {age !== undefined && <span className={styles.age}>aged {age}</span>}
      {isIdle && <Button kind="quiet" onPress={() => editFacts(incident, 'facts.people', removePerson(id))}>Take out</Button>}
    </li>
  );
};

export const ToldPeople = ({ incident, facts }: { readonly incident: string; readonly facts: ToldFacts }) => {
  const { victims, offenders } = facts.document;
  return (
    <section className={styles.people} aria-label="People">
      <div>
        <h3>Victims</h3>
        <ul>{victims.map(({ id }) => <Person key={id} incident={incident} facts={facts} id={id} />)}</ul>
        <Button kind="quiet" onPress={() => editFacts(incident, 'facts.people', addVictim)}>Another victim</Button>
      </div>
      <div>
        <h3>Offenders</h3>
        <ul>{offenders.map(({ id }) => <Person key={id} incident={incident} facts={facts} id={id} />)}</ul>
        <Button kind="quiet" onPress={() => editFacts(incident, 'facts.people', addOffender)}>Another offender</Button>
      </div>
    </section>
  );
};
