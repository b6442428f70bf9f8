/** Puts a candidate away with the element that failed, so that whoever reads the decision sees it was considered. */
import { useState } from 'react';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { Button } from '../../../ui/button.tsx';
import { likelyFailed, rejectCandidate, type PointRow } from './edit-points.ts';
import { Choice, TextLine } from './fields.tsx';
import { useAllegation } from './form-context.ts';
import styles from './points-fields.module.css';

type Props = {
  readonly offence: string;
  /** The crime it was tried for; null where it was alleged only, and stays named. */
  readonly crime: string | null;
  readonly rows: readonly PointRow[];
};

const Form = ({ offence, crime, rows, onDone }: Props & { readonly onDone: () => void }) => {
  const { edit, file, allegation } = useAllegation();
  const about = `reject ${file.id} ${allegation.key} ${offence}`;
  const [typed, setTyped] = useBegun(about, { element: likelyFailed(rows), why: '' });
  const { element, why } = typed;
  const choose = (next: string): void => setTyped({ ...typed, element: next });
  const end = (): void => {
    endBegun(about);
    onDone();
  };
  const isWhole = element.trim() !== '' && why.trim().length >= 5;
  const reject = (): void => {
    edit('rejected', rejectCandidate({ offence, element: element.trim(), why: why.trim() }, crime));
    end();
  };
  return (
    <div className={styles.reject}>
      {rows.length > 0 ? (
        <Choice label="The element that failed" path="rejecting.element" value={element} options={rows.map((row) => [row.element, row.element] as const)} onChange={choose} problem={null} />
      ) : (
        <TextLine label="The element that failed" path="rejecting.element" value={element} onChange={choose} problem={null} />
      )}
      <TextLine label="Why it is rejected" path="rejecting.why" value={why} onChange={(next) => setTyped({ ...typed, why: next })} problem={null} />
      <p className={styles.acts}>
        <Button onPress={reject} why={isWhole ? null : 'Name the element that failed, and say why'}>Reject it</Button>
        <Button kind="quiet" onPress={end}>Leave it</Button>
      </p>
    </div>
  );
};

export const RejectCandidate = (props: Props) => {
  const [isOpen, open] = useState(false);
  if (isOpen) return <Form {...props} onDone={() => open(false)} />;
  return <p className={styles.begin}><Button kind="quiet" command="decision-reject-candidate" onPress={() => open(true)}>Reject this candidate</Button></p>;
};
