/** At the foot of the queue once something is chosen: how many, and the way to close them together or to give them to somebody. */
import { useEffect } from 'react';
import { AllocateForm } from '../../../allocation/allocate-form.tsx';
import { comeBackToAllocation, leaveAllocation, stopAllocating, useAllocation } from '../../../allocation/store.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { allocateBatch } from './allocate-batch.ts';
import { forgetBatch, showBatch, useBatch, useBatchShown } from './batch.ts';
import styles from './batch.module.css';

const place = 'queue';

/** An allocation is over once nothing is chosen any more; whoever comes back to the queue with the same chosen goes on with it. */
const keepAllocation = (): (() => void) => {
  comeBackToAllocation(place, ({ incident }) => useBatch.getState().chosen.includes(incident), forgetBatch);
  return () => (useBatch.getState().chosen.length === 0 ? stopAllocating() : leaveAllocation(place));
};

const Bar = () => {
  const { chosen } = useBatch();
  const isShown = useBatchShown();
  const allocates = useMay('allocate-incidents').allowed;
  const isGiving = useAllocation((state) => state.items.length > 0);
  useEffect(keepAllocation, []);
  if (isGiving) return <AllocateForm />;
  return (
    <p className={styles.chosenBar}>
      <span aria-live="polite">{chosen.length} chosen</span>
      {!isShown && <Button kind="quiet" command="batch-show" onPress={showBatch}>Close together</Button>}
      {allocates && <Button kind="quiet" command="batch-allocate" onPress={allocateBatch}>Allocate</Button>}
      <Button kind="quiet" onPress={forgetBatch}>Choose none</Button>
    </p>
  );
};

export const BatchBar = () => {
  const isAnyChosen = useBatch(({ chosen }) => chosen.length > 0);
  return isAnyChosen && <Bar />;
};
