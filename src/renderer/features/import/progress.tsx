/** How far a running import has come, and the ways to let it wait and to stop it. */
import { useState } from 'react';
import { call, refusalWords } from '../../data/call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './import.module.css';
import { useImporting, type Counts } from './importing.ts';

const many = (n: number): string => n.toLocaleString('en-GB');

export const Progress = ({ name, counts }: { readonly name: string; readonly counts: Counts | null }) => {
  const [trouble, setTrouble] = useState<string | null>(null);
  const isPaused = useImporting((state) => state.isPaused);
  const cancel = async (running: string): Promise<void> => {
    const cancelled = await call('cancel-import', { import: running });
    setTrouble(cancelled.ok ? null : `It goes on. ${refusalWords(cancelled.error)}`);
  };
  const pause = async (running: string, paused: boolean): Promise<void> => {
    const done = await call('pause-import', { import: running, paused });
    if (done.ok) useImporting.setState({ isPaused: paused });
    setTrouble(done.ok ? null : `${paused ? 'It goes on' : 'It waits'}. ${refusalWords(done.error)}`);
  };
  const acts = (
    <>
      <Button onPress={() => void (counts && pause(counts.import, !isPaused))} isDisabled={counts === null}>{isPaused ? 'Go on' : 'Pause'}</Button>
      <Button onPress={() => void (counts && cancel(counts.import))} isDisabled={counts === null}>Cancel</Button>
    </>
  );
  return (
    <Section title={`${isPaused ? 'Paused' : 'Importing'} ${name}`} acts={acts}>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      <ProgressBar label="Rows read" of={counts?.total ? { done: counts.read, total: counts.total } : null} />
      <p role="status">
        {counts === null
          ? 'Reading the file'
          : `${many(counts.read)}${counts.total === null ? '' : ` of ${many(counts.total)}`} rows: ${many(counts.added)} added, ${many(counts.updated)} updated, ${many(counts.unchanged)} unchanged, ${many(counts.refused)} refused`}
      </p>
      <p className={styles.samples}>{isPaused ? 'Where the window is locked meanwhile it ends; importing the file again completes it.' : 'What is accepted stays, whatever happens. Decisions do not wait for it.'}</p>
    </Section>
  );
};
