/** How the bureau is copied and brought back: outside the program, so that it is said here to whoever answers for it. */
import { useMay } from '../../data/use-session.ts';
import { Section } from '../../ui/page.tsx';
import styles from './bureau.module.css';

export const CopiesSection = () => {
  if (!useMay('add-person').allowed) return null;
  return (
    <Section title="Copies" lead="The bureau is one folder. Once nobody has it open, copy the folder whole, and put it back whole.">
      <p className={styles.about}>To go back to a copy, sign out and open its folder (“Open another folder…”). It opens with the passphrases and keys it had when it was copied, and holds nothing done since. It is as sensitive as the bureau.</p>
    </Section>
  );
};
