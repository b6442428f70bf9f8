/** At the foot of the queue once something is chosen: how many, and the way to close them together. */
import { Button } from '../../../ui/button.tsx';
import { forgetBatch, showBatch, useBatch, useBatchShown } from './batch.ts';
import styles from './batch.module.css';

export const BatchBar = () => {
  const { chosen } = useBatch();
  const isShown = useBatchShown();
  if (chosen.length === 0) return null;
  return (
    <p className={styles.chosenBar}>
      <span aria-live="polite">{chosen.length} chosen</span>
      {!isShown && <Button kind="quiet" command="batch-show" onPress={showBatch}>Close together</Button>}
      <Button kind="quiet" onPress={forgetBatch}>None</Button>
    </p>
  );
};
