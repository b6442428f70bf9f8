/** The registrar's oversight of a delay, under the decision, the parking or the crime it is of. */
import type { OverseenView } from '../../../../shared/ipc/delay-shapes.ts';
import { citation } from '../../../../shared/rules/cite.ts';
import { clockCite, pastWords, type OtherClock } from '../../../../shared/rules/time/other-clock.ts';
import { OverseenLine } from '../../../record/overseen-line.tsx';
import styles from './incident.module.css';

type Props = {
  readonly delay: { readonly overseen: OverseenView | null };
  /** The one that was missed, where it is not the 24 hours. */
  readonly clock?: OtherClock | null;
  /** The crime that was recorded late, where it is of one. */
  readonly of?: string | null;
};

export const DelayLine = ({ delay: { overseen }, clock = null, of = null }: Props) => (
  <p className={styles.delay}>
    {of === null ? 'Past' : `${of}: recorded past`} {pastWords(clock)} ({citation(clockCite(clock))}). {overseen === null ? 'It waits for the registrar’s oversight.' : <OverseenLine overseen={overseen} />}
  </p>
);
