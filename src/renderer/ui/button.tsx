/** A button that shows its key and, where it cannot be pressed, says why. */
import type { ReactNode } from 'react';
import styles from './button.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly hint?: string;
  readonly isDisabled?: boolean;
  /** Why it cannot be pressed. */
  readonly why?: string | null;
};

export const Button = ({ children, onPress, kind = 'plain', type = 'button', hint, isDisabled = false, why = null }: Props) => (
  <button type={type} className={styles.button} data-kind={kind} disabled={isDisabled || why !== null} title={why ?? undefined} {...(onPress ? { onClick: onPress } : {})}>
    {children}
    {hint !== undefined && <kbd aria-hidden="true">{hint}</kbd>}
  </button>
);
