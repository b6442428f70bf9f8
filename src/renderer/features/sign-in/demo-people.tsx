/** The people of a demonstration, each one press away. */
import { useState } from 'react';
import type { BureauCard } from '../../../shared/ipc/entry.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { enter } from './enter.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import styles from './sign-in.module.css';

const does: Readonly<Record<Role, string>> = {
  assessor: 'Assessor: takes incidents and decides',
  'senior-assessor': 'Senior assessor: also corrects, as designated decision maker',
  supervisor: 'Supervisor: also reviews and corrects',
  registrar: 'Force crime registrar: rules, and oversees',
  'chief-officer': 'Chief officer for crime recording: reads all',
  'head-of-crime': 'Head of crime: oversees reported deaths',
  auditor: 'Auditor: reads and exports',
  'information-officer': 'Information officer: sees who did what',
  administrator: 'Administrator: people and keys, no incidents',
};

/** For whoever was added to a demonstration, or whose passphrase was changed there: no card opens it for them. */
const ByPassphrase = ({ card }: { readonly card: BureauCard }) => {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? <PassphraseForm card={card} isLed /> : <button type="button" className={styles.quiet} onClick={() => setOpen(true)}>Sign in with a passphrase…</button>;
};

export const DemoPeople = ({ card }: { readonly card: BureauCard }) => {
  const [entering, setEntering] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const press = async (user: string): Promise<void> => {
    setEntering(user);
    setProblem(await enter(card.folder, user, null));
    setEntering(null);
  };

  return (
    <>
      <p className={styles.hint}>A demonstration with invented people. Choose who you are:</p>
      <ul className={styles.people}>
        {card.people.map((person) => (
          <li key={person.user}>
            <button type="button" className={styles.person} data-demo-person={person.user} disabled={entering !== null} onClick={() => void press(person.user)}>
              <span className={styles.personName}>{person.name}</span>
              <span className={styles.personRole}>{entering === person.user ? 'Opening…' : does[person.role]}</span>
            </button>
          </li>
        ))}
      </ul>
      {problem !== null && <p className={styles.trouble} role="alert">{problem}</p>}
      <ByPassphrase card={card} />
    </>
  );
};
