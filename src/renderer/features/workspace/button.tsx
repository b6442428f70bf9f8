/** A button that shows its key and, where it cannot be pressed, says why. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './controls.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  /** The key that does the same. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
  /** Why it cannot be pressed. */
  readonly why?: string | null;
};

export const Button = ({ children, onPress, kind = 'plain', hint, isDisabled = false, why = null }: Props) => (
  <span className={styles.buttonPlace} title={why ?? undefined}>
    <AriaButton className={styles.button ?? ''} data-kind={kind} onPress={onPress} isDisabled={isDisabled} {...(hint === undefined ? {} : { 'aria-keyshortcuts': hint })}>
      {children}
      {hint !== undefined && <kbd aria-hidden="true">{hint}</kbd>}
    </AriaButton>
  </span>
);
