/** Under the head of an incident: with how many it is linked, and what those between the same two people may be together. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button.tsx';
import { setWorkspace } from '../workspace.ts';
import { entriesOf } from './beside.ts';
import styles from './beside.module.css';

export const LinkedLine = ({ file }: { readonly file: IncidentFile }) => {
  const beside = useAsk('beside-incident', { incident: file.id }, { keep: true });
  const linked = entriesOf(file, undefined).length;
  const says = [linked === 0 ? null : `Linked with ${linked === 1 ? '1 incident' : `${linked} incidents`}`, beside.data?.course ?? beside.data?.repeatVictim ?? null].filter((each) => each !== null);
  if (says.length === 0) return null;
  return (
    <div className={styles.line}>
      <span>{says.join('. ')}</span>
      <Button kind="quiet" command="beside-show" onPress={() => setWorkspace({ tab: 'beside' })}>Beside</Button>
    </div>
  );
};
