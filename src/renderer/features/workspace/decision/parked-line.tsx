/** That an incident is parked, by whom and since when, what it waits for, and whether the registrar has to look at it. */
import type { IncidentFile, ParkingView } from '../../../../shared/ipc/queries.ts';
import { citation, crr } from '../../../../shared/rules/cite.ts';
import { isParked, parkWords } from '../../../../shared/triage/parking.ts';
import { useNow } from '../../../data/now.ts';
import { momentWords } from '../../../data/time-words.ts';
import { useMay, usePersonName } from '../../../data/use-session.ts';
import { OverseenLine } from '../../../record/overseen-line.tsx';
import { Seen } from '../../../record/seen.tsx';
import { Button } from '../../../ui/button.tsx';
import { bringBack } from '../open-incident.ts';
import styles from './decision.module.css';

const gone = 'erased';

const Past = ({ parking }: { readonly parking: ParkingView }) => {
  const nameOf = usePersonName();
  const now = useNow();
  return (
    <p className={styles.help}>
      Was parked by {nameOf(parking.by)} until {momentWords(parking.until, now)}: {parkWords(parking.reason)}. Asked: <Seen text={parking.asked ?? gone} />. <Seen text={parking.note ?? gone} />
    </p>
  );
};

export const ParkedLine = ({ file }: { readonly file: IncidentFile }) => {
  const nameOf = usePersonName();
  const now = useNow();
  const may = useMay('unpark-incident');
  const last = file.parkings.at(-1);
  if (!last || file.state === 'decided') return null;
  if (!last.stands || !isParked(last.until, now)) return <div className={styles.parked}><Past parking={last} /></div>;
  return (
    <section className={styles.parked} data-oversight={last.oversight || undefined} aria-label="Parked">
      <p>
        <b>Parked until {momentWords(last.until, now)}</b> by {nameOf(last.by)}, {momentWords(last.at, now)}: {parkWords(last.reason)}.
      </p>
      <p>Asked: <Seen text={last.asked ?? gone} />. <Seen text={last.note ?? gone} /></p>
      {last.oversight && <p className={styles.oversight}>Past its 24 hours: for the registrar’s oversight, {citation(crr('10'))}. Rationale: <Seen text={last.rationale ?? gone} /></p>}
      {last.overseen !== null && <p className={styles.oversight}><OverseenLine overseen={last.overseen} /></p>}
      <p className={styles.acts}>
        <Button kind="quiet" command="incident-put-back" onPress={() => void bringBack(file.id)} why={may.allowed ? null : may.because}>Bring back now</Button>
      </p>
    </section>
  );
};
