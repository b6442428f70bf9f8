/** A form of this screen: begun in its first field by whoever opened it, entered by Enter or its key, and left by Escape. */
import { useState, type FormEvent, type ReactNode } from 'react';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { refusalWords } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/page.tsx';
import { toFirstField } from '../../ui/to-first-field.ts';
import styles from './bureau.module.css';

type Props = {
  readonly label: string;
  readonly act: string;
  readonly why?: string | null;
  /** Refused, the form says why; where it was left meanwhile, the page does. */
  readonly onEnter: () => Promise<Result<unknown>>;
  /** Absent where the form always stands there. */
  readonly onLeave?: () => void;
  /** What else can be done with what it is of. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
};

/** Nothing was asked: what is to be mended is said at its field. */
export const saidAtField: Result<null> = ok(null);

/** A key takes a second to make: pressed again meanwhile nothing is made twice, and what is being done is not cancelled any more. */
export const Form = ({ label, act, why = null, onEnter, onLeave, acts, children }: Props) => {
  const [isDoing, setDoing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const heard = useHeardWhereLeft(label);
  const busy = isDoing ? 'It is being done' : null;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDoing(true);
    const done = await heard(onEnter());
    setDoing(false);
    setTrouble(done.ok ? null : refusalWords(done.error));
  };
  return (
    <form className={styles.form} data-bureau-form="" aria-label={label} ref={onLeave && toFirstField} onSubmit={(event) => void send(event)}>
      <h3 className={styles.whole}>{label}</h3>
      {children}
      {trouble !== null && <div className={styles.whole}><Callout tone="error">{trouble}</Callout></div>}
      <div className={styles.endOfForm}>
        <Button kind={onLeave ? 'primary' : 'plain'} type="submit" command="bureau-enter" why={busy ?? why} isWhyBeside>{act}</Button>
        {acts}
        {onLeave && <Button kind="quiet" command="bureau-leave" why={busy} onPress={onLeave}>Cancel</Button>}
      </div>
    </form>
  );
};
