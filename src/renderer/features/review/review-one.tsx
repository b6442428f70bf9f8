/** One decision to review: what was reported, the path and the reason, and the verdict. */
import { useState } from 'react';
import type { Allegation } from '../../../shared/domain/decision.ts';
import { flowchart, basisOf } from '../../../shared/rules/recording/flowchart.ts';
import { citation } from '../../../shared/rules/cite.ts';
import type { DecisionView, ReviewRow } from '../../../shared/ipc/queries.ts';
import { call } from '../../data/call.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Callout } from '../../ui/page.tsx';
import styles from './review.module.css';

const Path = ({ allegation }: { readonly allegation: Allegation }) => {
  const gates = flowchart(basisOf(allegation.victim));
  return (
    <ol className={styles.path}>
      {allegation.path.map((step) => {
        const gate = gates.find((each) => each.box === step.box);
        return (
          <li key={step.box}>
            <span>{gate?.short ?? step.box}</span>
            <span>{step.answer}</span>
            <span className={styles.cite} title={gate?.cites.map(citation).join('; ')}>p{gate?.cites.at(-1)?.page ?? ''}</span>
          </li>
        );
      })}
    </ol>
  );
};

const answers: Readonly<Record<Allegation['answer']['kind'], string>> = {
  record: 'Recorded',
  'crime-related-incident': 'Crime related incident',
  'reported-incident': 'Reported incident',
  'no-crime': 'No notifiable crime',
};

const Decided = ({ view }: { readonly view: DecisionView }) => {
  const { decision } = view;
  if (decision === null) return <p>The text of this decision has been erased.</p>;
  if (decision.about.kind !== 'allegations') return <p>{decision.about.kind === 'test' ? 'Test' : `Duplicate of ${decision.about.of}`}: {decision.about.why}</p>;
  return (
    <>
      {decision.about.allegations.map((allegation, index) => (
        <div key={index} className={styles.allegation}>
          <h3>
            {index + 1}. {answers[allegation.answer.kind]}
            {allegation.answer.kind === 'record' && `: ${view.crimes.filter((crime) => crime.allegation === index).map((crime) => `${crime.class} ${crime.title}`).join('; ')}`}
            {allegation.answer.kind === 'reported-incident' && `: N${allegation.answer.code}`}
          </h3>
          <p className={styles.who}>
            {allegation.victim.kind === 'state' ? 'Offence against the state' : `Victim: ${allegation.victim.name ?? 'not known'}`}. Offender: {allegation.offender.name ?? 'not known'}.
          </p>
          <Path allegation={allegation} />
          <p>{allegation.why}</p>
        </div>
      ))}
    </>
  );
};

type Props = { readonly row: ReviewRow; readonly onOpen: (incident: string) => void; readonly onDone: () => void };

export const ReviewOne = ({ row, onOpen, onDone }: Props) => {
  const file = useAsk('incident-file', { incident: row.incident });
  const [comment, setComment] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const view = file.data?.decisions.find((each) => each.id === row.decision);
  const read = file.data?.versions.find((version) => version.number === view?.versionRead)?.incident ?? null;
  const later = file.data?.versions.filter((version) => version.number > (view?.versionRead ?? 0)) ?? [];

  const give = async (verdict: 'agree' | 'return'): Promise<void> => {
    const saved = await call('review-decision', {
      incident: row.incident,
      verdict: verdict === 'agree' ? { verdict, decision: row.decision, comment: comment.trim() === '' ? null : comment } : { verdict, decision: row.decision, comment },
    });
    if (saved.ok) onDone();
    else setTrouble(saved.error.problems[0]?.message ?? saved.error.message);
  };

  const short = comment.trim().length < 5 ? 'A return needs a comment for the assessor' : null;
  return (
    <aside className={styles.one} aria-label={`Review of ${row.ref}`}>
      <div className={styles.oneHead}>
        <h2>{row.ref}</h2>
        <Button kind="quiet" onPress={() => onOpen(row.incident)}>Whole file</Button>
      </div>
      {read !== null && <p className={styles.narrative}>{read.text.narrative}</p>}
      {read?.text.log.map((entry, index) => <p key={index} className={styles.log}>{entry.author}: {entry.text}</p>)}
      {later.length > 0 && <Callout tone="warn">{later.length === 1 ? 'A version' : `${later.length} versions`} arrived after this decision.</Callout>}
      {view && <Decided view={view} />}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {row.mayNot !== null && <Callout tone="info">{row.mayNot}.</Callout>}
      {row.reviewed !== null && <Callout tone="info">Reviewed already: {row.reviewed === 'agree' ? 'agreed' : 'returned'}.</Callout>}
      <TextArea label="Comment" value={comment} onChange={setComment} />
      <div className={styles.acts}>
        <Button kind="primary" why={row.mayNot} onPress={() => void give('agree')}>Agree</Button>
        <Button why={row.mayNot ?? short} onPress={() => void give('return')}>Return with the comment</Button>
        <Button kind="quiet" onPress={onDone}>Close</Button>
      </div>
    </aside>
  );
};
