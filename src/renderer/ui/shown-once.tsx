/**
 * Something secret that is shown once: printed with the words that go with it, put away, and said to be. Nothing else of the page is
 * printed. Whoever it is shown to has it before them, with the cursor on what is done first.
 */
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { toFirstButton } from './to-first-field.ts';
import styles from './shown-once.module.css';

/** `done`: what is said of it once it is put away. */
type Props = { readonly secret: string; readonly done: string; readonly onDone: () => void; readonly children: ReactNode };

const toPrint = (once: HTMLElement | null): void => once?.querySelector('button')?.focus();

export const ShownOnce = ({ secret, done, onDone, children }: Props) => (
  <div className={styles.once} ref={toPrint}>
    <div className={styles.printed} data-prints="">
      {children}
      <p className={styles.secret}>{secret}</p>
    </div>
    <div className={styles.acts} ref={toFirstButton}>
      <Button kind="primary" onPress={() => window.print()}>Print it</Button>
      <Button onPress={onDone}>{done}</Button>
    </div>
  </div>
);
