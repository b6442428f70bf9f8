/** Who is in the report, in what part. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { Seen } from '../../../record/seen.tsx';
import styles from './incident.module.css';
import { latestVersion } from '../open-incident.ts';
import { partyDetails, roleNames } from './version-words.ts';

export const PeopleTab = ({ file }: { readonly file: IncidentFile }) => {
  const parties = latestVersion(file)?.incident?.text.parties ?? [];
  if (parties.length === 0) return <p className={styles.quiet}>Nobody is named in this report.</p>;
  return (
    <ul className={styles.people}>
      {parties.map((party, at) => (
        <li key={at}>
          <span className={styles.part}>{roleNames[party.role]}</span>
          <span>
            <strong><Seen text={party.name ?? 'Not named'} /></strong>
            {partyDetails(party).length > 0 && <span className={styles.details}><Seen text={partyDetails(party).join(' · ')} /></span>}
            {party.note !== null && <span className={styles.partyNote}><Seen text={party.note} /></span>}
          </span>
        </li>
      ))}
    </ul>
  );
};
