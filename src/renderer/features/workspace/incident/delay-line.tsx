/** The registrar's oversight of a delay, under the decision, the parking or the crime it is of. */
import type { OverseenView } from '../../../../shared/ipc/delay-shapes.ts';
import { citation, crr } from '../../../../shared/rules/cite.ts';
import { OverseenLine } from '../../../record/overseen-line.tsx';
import styles from './incident.module.css';

export const DelayLine = ({ delay: { overseen }, what = 'Past its 24 hours' }: { readonly delay: { readonly overseen: OverseenView | null }; readonly what?: string }) => (
  <p className={styles.delay}>
    {what} ({citation(crr('10'))}). {overseen === null ? 'It waits for the registrar’s oversight.' : <OverseenLine overseen={overseen} />}
  </p>
);
