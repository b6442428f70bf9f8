/** A new bureau: its name and force, the first person, then the second, who enters a passphrase of their own. */
import { useState, type ComponentProps, type FormEvent } from 'react';
import { mayBegin } from '../../../shared/domain/roles.ts';
import { call } from '../../data/call.ts';
import { nowIs } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { SealRecoveryKey } from './seal-recovery-key.tsx';
import { emptyPerson, PersonFields, personProblem, type PersonDraft } from './person-fields.tsx';
import styles from './sign-in.module.css';

type Step = 'bureau' | 'first' | 'second';

const titles: Readonly<Record<Step, string>> = { bureau: 'New bureau', first: 'The first person', second: 'The second person' };

const hints: Readonly<Record<Step, string>> = {
  bureau: 'It is kept on this machine only, encrypted.',
  first: 'Two people start a bureau, so that nobody holds the only key. One of them is a supervisor, the registrar or an administrator.',
  second: 'Hand over to the second person: they enter their own passphrase, and nobody else sees it.',
};

/** `onMade`: once the recovery key of the bureau is sealed. */
type Props = { readonly onMade: (bureau: string) => void; readonly onLeave: () => void };

const before: Readonly<Record<Step, Step | null>> = { bureau: null, first: 'bureau', second: 'first' };

/** Each step opens to be typed into. */
const focusFirst = (form: HTMLElement | null): void => form?.querySelector('input')?.focus();

export const NewBureau = ({ onMade, onLeave }: Props) => {
  const [step, setStep] = useState<Step>('bureau');
  const [name, setName] = useState('');
  const [force, setForce] = useState('');
  const [first, setFirst] = useState<PersonDraft>(emptyPerson('supervisor'));
  const [second, setSecond] = useState<PersonDraft>(emptyPerson('assessor'));
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [sealing, seal] = useState<Pick<ComponentProps<typeof SealRecoveryKey>, 'recoveryKey' | 'madeAt'> | null>(null);

  const create = async (): Promise<void> => {
    if (![first, second].some(({ role }) => mayBegin(role))) return setProblem('One of the two is a supervisor, the registrar or an administrator, or nobody could ever add people.');
    setBusy(true);
    const people = [first, second].map(({ user, name: called, role, passphrase }) => ({ user, name: called, role, passphrase }));
    const made = await call('create-bureau', { name, force, people });
    if (!made.ok) {
      setBusy(false);
      return setProblem(made.error.message);
    }
    const madeAt = nowIs();
    await queryClient.invalidateQueries({ queryKey: ['list-bureaus'] });
    seal({ recoveryKey: made.value.recoveryKey, madeAt });
  };

  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    setProblem(null);
    if (step === 'bureau') return name.trim() === '' || force.trim() === '' ? setProblem('Both names are needed.') : setStep('first');
    const wrong = personProblem(step === 'first' ? first : second);
    if (wrong !== null) return setProblem(wrong);
    if (step === 'first') return setStep('second');
    if (first.user === second.user) return setProblem('The two people need different user names.');
    void create();
  };

  /** Left while it is being made, its only recovery key would never be seen. */
  const leave = (): void => (busy ? undefined : onLeave());

  /** What was typed is kept: whoever mistyped a name need not begin anew. */
  const back = before[step];
  const goBack = (to: Step): void => {
    if (busy) return;
    setProblem(null);
    setStep(to);
  };

  if (sealing !== null) return <SealRecoveryKey bureau={name} {...sealing} onDone={() => onMade(name.trim())} />;
  return (
    <main className={styles.page}>
      <form key={step} ref={focusFirst} className={styles.card} onSubmit={next}>
        <h1 className={styles.step}>{titles[step]}</h1>
        <p className={styles.hint}>{hints[step]}</p>
        {step === 'bureau' && (
          <div className={styles.form}>
            <label htmlFor="bureau-name">Name of the bureau</label>
            <input id="bureau-name" className={styles.input} value={name} onChange={(event) => setName(event.target.value)} />
            <label htmlFor="bureau-force">Force</label>
            <input id="bureau-force" className={styles.input} value={force} onChange={(event) => setForce(event.target.value)} />
          </div>
        )}
        {step === 'first' && <PersonFields key="first" person={first} onChange={setFirst} />}
        {step === 'second' && <PersonFields key="second" person={second} onChange={setSecond} />}
        {problem !== null && <p className={styles.trouble} role="alert">{problem}</p>}
        <div className={styles.others}>
          <button type="submit" className={styles.main} aria-disabled={busy || undefined}>{step === 'second' ? (busy ? 'Creating…' : 'Create the bureau') : 'Continue'}</button>
          {back !== null && <button type="button" className={styles.quiet} aria-disabled={busy || undefined} onClick={() => goBack(back)}>Back</button>}
          <button type="button" className={styles.quiet} aria-disabled={busy || undefined} onClick={leave}>Cancel</button>
        </div>
      </form>
    </main>
  );
};
