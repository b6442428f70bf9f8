/**
 * A button that shows its key and, where it cannot be pressed, says why. One that cannot be pressed can still be reached: a
 * `disabled` button is passed over by Tab, and whoever works by keyboard would never learn what it waits for.
 */
import type { MouseEvent, ReactNode } from 'react';
import { Key } from './key.tsx';
import styles from './button.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly type?: 'button' | 'submit';
  /** The command it does, by which it shows its key. */
  readonly command?: string;
  readonly isDisabled?: boolean;
  /** Why it cannot be pressed. */
  readonly why?: string | null;
  /** The reason stands beside it for everybody to read, and is not said again over it. */
  readonly isWhyBeside?: boolean;
};

export const Button = ({ children, onPress, kind = 'plain', type = 'button', command, isDisabled = false, why = null, isWhyBeside = false }: Props) => {
  const isOff = isDisabled || why !== null;
  // Prevented, so that Enter in a field does not send the form either.
  const press = (event: MouseEvent): void => (isOff ? event.preventDefault() : onPress?.());
  return (
    <button type={type} className={styles.button} data-kind={kind} data-command={command} aria-disabled={isOff || undefined} title={why ?? undefined} onClick={press}>
      {children}
      {command !== undefined && <span aria-hidden="true"><Key of={command} /></span>}
      {why !== null && !isWhyBeside && <span aria-hidden="true" className={styles.why} data-why={why} />}
    </button>
  );
};
