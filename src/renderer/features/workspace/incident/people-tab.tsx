/** Who is in the report, in what part. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { Party } from '../../../../shared/domain/incident.ts';
import { dateWords } from '../../../data/time-words.ts';
import { Seen } from '../../../record/seen.tsx';
import styles from './incident.module.css';
import { latestVersion } from '../open-incident.ts';

const roleNames: Readonly<Record<Party['role'], string>> = { victim: 'Victim', suspect: 'Suspect', witness: 'Witness', reporter: 'Reporter', other: 'Other' };

const details = (party: Party): string =>
  [
    party.kind === 'organisation' ? 'organisation' : null,
    party.age === null ? null : `aged ${party.age}`,
    party.dateOfBirth === null ? null : `born ${dateWords(party.dateOfBirth)}`,
    party.phone,
  ]
    .filter((part) => part !== null)
    .join(' · ');

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
            {details(party) !== '' && <span className={styles.details}><Seen text={details(party)} /></span>}
            {party.note !== null && <span className={styles.partyNote}><Seen text={party.note} /></span>}
          </span>
        </li>
      ))}
    </ul>
  );
};
