/** One decision to review: what was reported, the decision as it was made, and the verdict. */
import { useEffect } from 'react';
import type { ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import { verdictWords } from '../../../shared/review/verdict.ts';
import { noteCopied } from '../../data/note-copied.ts';
import { useAsk } from '../../data/use-ask.ts';
import { focusToRead } from '../../ui/focus-to-read.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { DecisionRead } from '../../record/decision-read.tsx';
import { MistakeField } from '../../record/mistake-field.tsx';
import { Reported } from '../../record/reported.tsx';
import { useReading } from '../../record/use-reading.ts';
import { Callout } from '../../ui/page.tsx';
import { amend, giveVerdict, heedSoon, openReview, useVerdict, whyNot, writeVerdict } from './verdict.ts';
import styles from './review.module.css';

type Props = { readonly row: ReviewRow; readonly onOpen: (incident: string) => void };

export const ReviewOne = ({ row, onOpen }: Props) => {
  const file = useAsk('incident-file', { incident: row.incident });
  const { comment, mistake, trouble, giving, isLed } = useVerdict();
  const view = file.data?.decisions.find((each) => each.id === row.decision);
  const read = file.data?.versions.find((version) => version.number === view?.versionRead)?.incident ?? null;
  useReading(row.incident, read);
  const written = { row, comment, mistake };
  const isDrawn = view !== undefined;
  useEffect(() => (isDrawn ? heedSoon() : undefined), [isDrawn]);
  const later = file.data?.versions.filter((version) => version.number > (view?.versionRead ?? 0)) ?? [];

  return (
    <aside className={styles.one} aria-label={`Review of ${row.ref}`} onCopy={() => void noteCopied(row.incident)}>
      <div className={styles.oneHead}>
        <h2>{row.ref}</h2>
        <Button kind="quiet" onPress={() => onOpen(row.incident)}>Whole file</Button>
      </div>
      {row.because.length > 0 && <p className={styles.because}>Read again because: {row.because.join('; ')}.</p>}
      <div className={styles.oneBody} role="region" aria-label="What was reported and decided" ref={focusToRead}>
        {read !== null && <Reported version={read} decision={view?.decision ?? null} where={row.decision} />}
        {later.length > 0 && <Callout tone="warn">{later.length === 1 ? 'A version' : `${later.length} versions`} arrived after this decision.</Callout>}
        {view && <DecisionRead view={view} reported={file.data?.reported ?? []} />}
      </div>
      <footer className={styles.verdict}>
        {row.mayNot === null && trouble !== null && <Callout tone="error">{trouble}</Callout>}
        {/* Tried all the same, the one sentence that says why not turns into the refusal. */}
        {row.mayNot !== null && <Callout tone={trouble === null ? 'info' : 'error'}>{row.mayNot}.</Callout>}
        {row.reviewed !== null && <Callout tone="info">Reviewed already: {verdictWords[row.reviewed]}.</Callout>}
        {row.mayNot === null && (
          <div className={styles.written}>
            <MistakeField label="What was wrong" path="review.mistake" none="Nothing" value={mistake} onChange={(chosen) => writeVerdict({ mistake: chosen })} />
            <TextArea label="Comment" path="review.comment" value={comment} onChange={(words) => writeVerdict({ comment: words })} />
          </div>
        )}
        <div className={styles.acts}>
          <Button kind={mistake === null ? 'primary' : 'plain'} command="review-agree" isDisabled={giving || isLed} why={whyNot('agree', written)} onPress={() => void giveVerdict('agree')}>Agree</Button>
          <Button kind={mistake === null ? 'plain' : 'primary'} command="review-return" isDisabled={giving || isLed} why={whyNot('return', written)} onPress={() => void giveVerdict('return')}>Return</Button>
          <Button command="review-amend" isDisabled={giving} why={whyNot('amend', written)} onPress={amend}>Amend…</Button>
          <Button command="review-escalate" isDisabled={giving || isLed} why={whyNot('escalate', written)} onPress={() => void giveVerdict('escalate')}>Registrar</Button>
          <Button kind="quiet" command="review-close" onPress={() => openReview(null)}>Close</Button>
        </div>
      </footer>
    </aside>
  );
};
