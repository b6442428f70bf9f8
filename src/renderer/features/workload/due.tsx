/** How long is left of the 24 hours, or by how much they are over. */
import { bandAt } from '../../../shared/triage/clock.ts';
import { useNow } from '../../data/now.ts';
import { leftWords } from '../../data/time-words.ts';
import styles from './workload.module.css';

export const Due = ({ due }: { readonly due: string | null }) => {
  const now = useNow();
  if (due === null || now === null) return <>{due === null ? 'no clock' : ''}</>;
  return <span className={bandAt(due, now) === 'red' ? styles.late : undefined}>{leftWords(due, now)}</span>;
};
