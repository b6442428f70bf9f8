/** The recovery key of a new bureau, shown this once. */
import { ShownOnce } from '../../ui/shown-once.tsx';
import styles from './sign-in.module.css';

type Props = { readonly bureau: string; readonly recoveryKey: string; readonly onDone: () => void };

export const SealRecoveryKey = ({ bureau, recoveryKey, onDone }: Props) => (
  <main className={styles.page}>
    <section className={styles.card} aria-label="Recovery key">
      <ShownOnce secret={recoveryKey} done="It is sealed" onDone={onDone}>
        <h1 className={styles.step}>The recovery key of {bureau}</h1>
        <p>With it a new passphrase can be set where one is lost, and so can anybody who finds it. It is shown this once: print it, seal it, and keep it where it takes two people to get it.</p>
      </ShownOnce>
    </section>
  </main>
);
