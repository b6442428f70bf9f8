/** The ring of a row: full when the report came in, empty when the 24 hours are up. Past that it is a mark, not a ring. */
import type { Band } from '../../../../shared/triage/clock.ts';
import styles from './queue.module.css';

const radius = 6;
const round = 2 * Math.PI * radius;

export const TimeRing = ({ band, share }: { readonly band: Band; readonly share: number }) => (
  <svg className={styles.ring} data-band={band} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {band === 'red' ? (
      <path d="M8 3.2v6M8 11.6v1.2" strokeLinecap="round" />
    ) : (
      <>
        <circle className={styles.ringBed} cx="8" cy="8" r={radius} />
        {band !== 'no-clock' && (
          <circle cx="8" cy="8" r={radius} strokeDasharray={`${share * round} ${round}`} transform="rotate(-90 8 8)" strokeLinecap="butt" />
        )}
      </>
    )}
  </svg>
);
