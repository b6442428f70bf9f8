/** The first start: the demonstration is made, and says how far it has come. */
import { useEffect, useRef, useState } from 'react';
import { call } from '../../data/call.ts';
import { queryClient } from '../../data/query-client.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './sign-in.module.css';

export const MakingDemo = () => {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  const begun = useRef(false);

  useEffect(() => window.assay.onChange((change) => {
    if (change.topic === 'demo-progress') setProgress(change);
  }), []);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void call('create-demo', {}).then((made) => {
      if (!made.ok) setProblem(made.error.message);
      return queryClient.invalidateQueries({ queryKey: ['list-bureaus'] });
    });
  }, []);

  if (problem !== null) return <p className={styles.trouble} role="alert">{problem}</p>;
  return (
    <div className={styles.making} role="status">
      <p>Making the demonstration: invented incidents of the last 60 days, decided by invented people.</p>
      <ProgressBar label="Incidents made" of={progress.total > 0 ? progress : null} />
      <p className={styles.force}>{progress.total > 0 ? `${progress.done.toLocaleString('en-GB')} of ${progress.total.toLocaleString('en-GB')}` : 'Preparing'}</p>
    </div>
  );
};
