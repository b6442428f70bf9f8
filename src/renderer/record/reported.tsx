/** A version of a report as it was told, entries of its log included, with the words a decision rests on. */
import type { Decision } from '../../shared/domain/decision.ts';
import type { IncidentVersion } from '../../shared/domain/incident.ts';
import { marksOfDecision } from './decision-marks.ts';
import { ReadLine } from './read-line.tsx';
import { ReadText } from './read-text.tsx';
import styles from './reported.module.css';
import { Seen } from './seen.tsx';
import { passagesOf } from './use-reading.ts';

type Props = { readonly version: IncidentVersion; readonly decision: Decision | null; readonly where: string };

export const Reported = ({ version, decision, where }: Props) => {
  const { narrative, log } = version.text;
  return (
    <>
      <ReadText text={narrative} where={where} marks={decision === null ? [] : marksOfDecision(decision, narrative)} passages={passagesOf(version).narrative} />
      {log.map((entry, at) => (
        <p key={at} className={styles.log}>
          <Seen text={entry.author} />: <ReadLine text={entry.text} where={`${where} log ${at}`} />
        </p>
      ))}
    </>
  );
};
