/** Each N100 or N300 that is open, whether a decision is being written or stands. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { reportedName } from '../../../record/answer-words.ts';
import styles from './decision.module.css';

export const openReported = ({ reported }: Pick<IncidentFile, 'reported'>): IncidentFile['reported'] => reported.filter(({ state }) => state === 'open');

export const OpenReported = ({ file }: { readonly file: IncidentFile }) => openReported(file).map((each) => <p key={each.id} className={styles.openReported}>{reportedName(each.code)} is open</p>);
