/** What the words of a report that waits for its answers call to mind, under them, each with its page. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { promptsFor } from '../../../../shared/rules/recording/prompts.ts';
import { isOpen } from '../../../../shared/triage/status.ts';
import { CitedPages } from '../../../record/cited-pages.tsx';
import { latestVersion } from '../open-incident.ts';
import styles from './incident.module.css';

export const BearInMind = ({ file }: { readonly file: IncidentFile }) => {
  const version = latestVersion(file)?.incident ?? null;
  const prompts = version === null || !isOpen(file.state) ? [] : promptsFor(version);
  if (prompts.length === 0) return null;
  return (
    <section className={styles.prompts} aria-label="To bear in mind">
      <ul>
        {prompts.map(({ id, about, says, cite }) => (
          <li key={id}>
            <b>{about}</b>
            <span>{says} <CitedPages cites={[cite]} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
};
