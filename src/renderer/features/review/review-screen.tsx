/** Reading decisions again: a list, the incident beside it, and a verdict. */
import { useEffect } from 'react';
import { may } from '../../../shared/authority/may.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { ActingChoice, Segments, TextField } from '../../ui/field.tsx';
import { Key } from '../../ui/key.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { chooseBy, comeBackTo, drawAgain, leaveReview, moreToShow, showMore, turnTo, useChosenList, type List } from './chosen-list.ts';
import { ReviewOne } from './review-one.tsx';
import { openReview, useReviewList, useVerdict } from './verdict.ts';
import { Moment } from '../../record/moment.tsx';
import styles from './review.module.css';

const lists: readonly (readonly [List, string])[] = [
  ['policy', 'By policy'],
  ['not-recorded', 'Not recorded'],
  ['class', 'A class'],
  ['assessor', 'An assessor'],
  ['random', 'At random'],
  ['returned', 'Returned'],
  ['escalated', 'For the registrar'],
];

const answerNames: Readonly<Record<string, string>> = {
  record: 'recorded',
  'crime-related-incident': 'crime related incident',
  'reported-incident': 'reported incident',
  'no-crime': 'no notifiable crime',
  duplicate: 'duplicate',
  test: 'test',
};

/** These two are of one class or one person, and until that is said no other list's decisions stand under their name. */
const choiceNeeded: Readonly<Partial<Record<List, string>>> = { class: 'Type a class.', assessor: 'Choose an assessor.' };

const By = ({ list, by, people, onChange }: { readonly list: List; readonly by: string; readonly people: Output<'people'>['people']; readonly onChange: (by: string) => void }) => {
  if (list === 'class') return <TextField label="Class, such as 8N" value={by} isMono onChange={onChange} />;
  if (list === 'assessor') return <ActingChoice label="Assessor" value={by} options={[['', 'Choose'], ...people.filter((person) => may(person, 'decide-incident').allowed).map((person) => [person.id, person.name] as const)]} onChange={onChange} />;
  return list === 'random' ? <TextField label="How many" value={by} onChange={onChange} /> : null;
};

type Asked = Pick<ReturnType<typeof useChosenList.getState>, 'list' | 'by' | 'draw' | 'most'>;

/** Drawn anew for each list: while one is on its way, the decisions of another do not stand under its name. */
const Decisions = ({ list, by, draw, most }: Asked) => {
  const nameOf = usePersonName();
  const needed = by === '' ? choiceNeeded[list] : undefined;
  const limit = list === 'random' ? Math.min(500, Math.max(1, Number(by) || 10)) : most;
  const asked = useAsk('review-list', { list, by: by === '' ? null : by, limit, draw }, { when: needed === undefined, keep: true });
  const found = needed === undefined ? asked.data : undefined;
  const at = useReviewList((chosen) => chosen.selected);
  useEffect(() => {
    useReviewList.setState({ rows: found?.rows ?? [], total: found?.total ?? 0 });
    comeBackTo(found?.rows ?? []);
  }, [found]);
  const columns: readonly Column<ReviewRow>[] = [
    { id: 'ref', label: 'Incident', isMono: true, cell: (row) => row.ref },
    { id: 'answers', label: 'Answer', cell: (row) => [...new Set(row.answers)].map((answer) => answerNames[answer] ?? answer).join(', ') },
    ...(list === 'not-recorded' ? [] : [{ id: 'classes', label: 'Class', cell: (row: ReviewRow) => row.classes.join(', ') }]),
    ...(list === 'policy' ? [{ id: 'because', label: 'Because', cell: (row: ReviewRow) => row.because.join('; ') }] : []),
    { id: 'by', label: 'Decided by', cell: (row) => nameOf(row.by), by: (row) => nameOf(row.by) },
    { id: 'at', label: 'Decided', isTime: true, cell: (row) => <Moment at={row.at} />, by: (row) => row.at },
  ];
  if (needed !== undefined) return <Empty>{needed}</Empty>;
  if (asked.isError) return <Empty>{asked.error.message}</Empty>;
  if (!found) return null;
  if (found.rows.length === 0) return <Empty>Nothing here waits to be reviewed.</Empty>;
  const more = moreToShow(list, found.rows.length, found.total);
  return (
    <>
      <p className={styles.keys}>{found.rows.length.toLocaleString('en-GB')} of {found.total.toLocaleString('en-GB')}. Move <Key of="review-next" /> <Key of="review-previous" />, read it <Key of="review-open" />.</p>
      <DataTable label="Decisions to review" columns={columns} rows={found.rows} keyOf={(row) => row.decision} selected={at} onOpen={openReview} />
      {more > 0 && <p className={styles.more}><Button command="review-more" onPress={showMore}>Show {more} more</Button></p>}
    </>
  );
};

type Props = {
  readonly onOpen: (incident: string) => void;
  readonly onAmend: (incident: string, mistake: ErrorReasonId, comment: string) => void;
  readonly onReplay: () => void;
  readonly onReadings: () => void;
  readonly onFeedback: () => void;
  readonly onWorkload: () => void;
};

export const ReviewScreen = ({ onOpen, onAmend, onReplay, onReadings, onFeedback, onWorkload }: Props) => {
  const { list, by, draw, most } = useChosenList();
  const selected = useVerdict((open) => open.row);
  const people = useAsk('people', {}).data?.people ?? [];
  const workload = useMay('workload');

  useEffect(() => {
    useVerdict.setState({ onAmend });
    return leaveReview;
  }, [onAmend]);

  return (
    <Page title="Review" lead="Decisions of others, read again. A returned one goes to the top of its assessor’s queue." acts={<><Button command="go-workload" why={workload.allowed ? null : workload.because} onPress={onWorkload}>Workload</Button><Button command="go-readings" onPress={onReadings}>Second readings</Button><Button command="go-feedback" onPress={onFeedback}>What was found of mine</Button><Button command="go-replay" onPress={onReplay}>Replay past decisions</Button></>}>
      <div className={styles.pick}>
        <Segments<List> label="Which decisions" value={list} options={lists} onChange={turnTo} />
        <By list={list} by={by} people={people} onChange={chooseBy} />
        {list === 'random' && <Button onPress={drawAgain}>Draw again</Button>}
      </div>
      <div className={styles.split} data-open={selected !== null || undefined}>
        <div><Decisions key={list} list={list} by={by} draw={draw} most={most} /></div>
        {selected !== null && <ReviewOne key={selected.decision} row={selected} onOpen={onOpen} />}
      </div>
    </Page>
  );
};
