/** One decision to review: what was reported, the decision as it was made, and the verdict. */
import type { Decision } from '../../../shared/domain/decision.ts';
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import type { ReviewRow } from '../../../shared/ipc/queries.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { marksOfDecision } from '../../record/decision-marks.ts';
import { DecisionRead } from '../../record/decision-read.tsx';
import { ReadLine } from '../../record/read-line.tsx';
import { ReadText } from '../../record/read-text.tsx';
import { Seen } from '../../record/seen.tsx';
import { passagesOf, useReading } from '../../record/use-reading.ts';
import { Callout } from '../../ui/page.tsx';
import { giveVerdict, openReview, useVerdict, whyNot, writeComment } from './verdict.ts';
import styles from './review.module.css';

type Props = { readonly row: ReviewRow; readonly onOpen: (incident: string) => void };

/** A row that is opened leads to its reading, where the arrows scroll, so Tab must come back to it, and goes on to the verdict. */
const focusOnce = (element: HTMLElement | null): void => {
  if (element === null) return;
  element.tabIndex = 0;
  element.focus();
};

/** As it was told, with the words the decision rests on. */
const Reported = ({ version, decision, where }: { readonly version: IncidentVersion; readonly decision: Decision | null; readonly where: string }) => {
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

export const ReviewOne = ({ row, onOpen }: Props) => {
  const file = useAsk('incident-file', { incident: row.incident });
  const { comment, trouble, giving } = useVerdict();
  const view = file.data?.decisions.find((each) => each.id === row.decision);
  const read = file.data?.versions.find((version) => version.number === view?.versionRead)?.incident ?? null;
  useReading(row.incident, read);
  const later = file.data?.versions.filter((version) => version.number > (view?.versionRead ?? 0)) ?? [];

  return (
    <aside className={styles.one} aria-label={`Review of ${row.ref}`}>
      <div className={styles.oneHead}>
        <h2>{row.ref}</h2>
        <Button kind="quiet" onPress={() => onOpen(row.incident)}>Whole file</Button>
      </div>
      <div className={styles.oneBody} role="region" aria-label="What was reported and decided" ref={focusOnce}>
        {read !== null && <Reported version={read} decision={view?.decision ?? null} where={row.decision} />}
        {later.length > 0 && <Callout tone="warn">{later.length === 1 ? 'A version' : `${later.length} versions`} arrived after this decision.</Callout>}
        {view && <DecisionRead view={view} />}
      </div>
      <footer className={styles.verdict}>
        {trouble !== null && <Callout tone="error">{trouble}</Callout>}
        {row.mayNot !== null && <Callout tone="info">{row.mayNot}.</Callout>}
        {row.reviewed !== null && <Callout tone="info">Reviewed already: {row.reviewed === 'agree' ? 'agreed' : 'returned'}.</Callout>}
        <TextArea label="Comment" rows={2} value={comment} onChange={writeComment} />
        <div className={styles.acts}>
          <Button kind="primary" command="review-agree" isDisabled={giving} why={whyNot('agree', { row, comment })} onPress={() => void giveVerdict('agree')}>Agree</Button>
          <Button command="review-return" isDisabled={giving} why={whyNot('return', { row, comment })} onPress={() => void giveVerdict('return')}>Return with the comment</Button>
          <Button kind="quiet" command="review-close" onPress={() => openReview(null)}>Close</Button>
        </div>
      </footer>
    </aside>
  );
};
