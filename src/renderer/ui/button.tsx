/** A button that shows its key and, where it cannot be pressed, says why. */
import type { ReactNode } from 'react';
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
};

export const Button = ({ children, onPress, kind = 'plain', type = 'button', command, isDisabled = false, why = null }: Props) => (
  <button type={type} className={styles.button} data-kind={kind} disabled={isDisabled || why !== null} title={why ?? undefined} {...(onPress ? { onClick: onPress } : {})}>
    {children}
    {command !== undefined && <span aria-hidden="true"><Key of={command} /></span>}
  </button>
);
