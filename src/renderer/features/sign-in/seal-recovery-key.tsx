/** The recovery key of a new bureau, shown this once. */
import { KeyLife } from '../../record/key-life.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import styles from './sign-in.module.css';

type Props = { readonly bureau: string; readonly recoveryKey: string; readonly madeAt: string | null; readonly onDone: () => void };

export const SealRecoveryKey = ({ bureau, recoveryKey, madeAt, onDone }: Props) => (
  <main className={styles.page}>
    <section className={styles.card} aria-label="Recovery key">
      <ShownOnce secret={recoveryKey} done="It is sealed" onDone={onDone}>
        <h1 className={styles.step}>The recovery key of {bureau}</h1>
        <p>With it a new passphrase is set where one is lost, and anybody who finds it can set one. It is shown this once: print it, seal it, and keep it where it takes two people to get it.</p>
        <KeyLife madeAt={madeAt} />
      </ShownOnce>
    </section>
  </main>
);
