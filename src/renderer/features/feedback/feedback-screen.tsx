/** What reviews found of one's own decisions, each with the pages to read beside it; and what was wrong most often in the bureau, without a name. */
import { useState } from 'react';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { errorReasonName } from '../../../shared/review/error-reasons.ts';
import { verdictWords } from '../../../shared/review/verdict.ts';
import { joinCitations } from '../../../shared/rules/cite.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Moment } from '../../record/moment.tsx';
import { Seen } from '../../record/seen.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Callout, Empty, Page, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import styles from './feedback.module.css';

type Item = Output<'feedback'>['items'][number];

const Learnt = ({ item, onOpen }: { readonly item: Item; readonly onOpen: (incident: string) => void }) => (
  <li className={styles.item}>
    <p className={styles.head}>
      <Button kind="quiet" onPress={() => onOpen(item.incident)}>{item.ref}</Button>
      <span>{verdictWords[item.verdict]}, <Moment at={item.at} /></span>
    </p>
    {item.mistake !== null && <p className={styles.mistake}>{errorReasonName(item.mistake)}</p>}
    {item.comment !== null && <p><Seen text={item.comment} /></p>}
    {item.cites.length > 0 && <p className={styles.cites}>Read: {joinCitations(item.cites)}</p>}
  </li>
);

const isAgreed = ({ verdict, comment }: Item): boolean => verdict === 'agree' && comment === null;

/** What there is to read of it; what was agreed with and says nothing more is counted, and shown where it is asked for. */
const Learning = ({ items, onOpen }: { readonly items: readonly Item[]; readonly onOpen: (incident: string) => void }) => {
  const [isAll, setAll] = useState(false);
  const agreed = items.filter(isAgreed).length;
  const shown = isAll ? items : items.filter((item) => !isAgreed(item));
  return (
    <>
      {shown.length > 0 && <ul className={styles.items}>{shown.map((item) => <Learnt key={`${item.decision} ${item.at}`} item={item} onOpen={onOpen} />)}</ul>}
      {!isAll && agreed > 0 && <p className={styles.agreed}>{agreed === 1 ? 'One was' : `${agreed} were`} agreed with, without a comment. <Button kind="quiet" onPress={() => setAll(true)}>Show all</Button></p>}
    </>
  );
};

export const FeedbackScreen = ({ onOpen }: { readonly onOpen: (incident: string) => void }) => {
  const asked = useAsk('feedback', {}, { keep: true });
  const { data } = asked;
  return (
    <Page title="What was found of my decisions" lead="Reviews of your own decisions, the newest first. Nobody else who decides is shown them.">
      {asked.error && <Callout tone="error">{asked.error.error.message}</Callout>}
      {data && data.items.length === 0 && <Empty>None of your decisions has been reviewed yet.</Empty>}
      {data && data.items.length > 0 && <Learning items={data.items} onOpen={onOpen} />}
      {data && <FullList rows={data.items} most={mostListed.reviews} which="latest" />}
      {data && data.bureau.mistakes.length > 0 && (
        <Section title="In the whole bureau" lead={`Of ${data.bureau.reviewed.toLocaleString('en-GB')} reviews in the last 90 days. Nobody is named.`}>
          <DataTable
            label="What was wrong"
            columns={[
              { id: 'mistake', label: 'What was wrong', cell: (row) => errorReasonName(row.mistake) },
              { id: 'times', label: 'Times', isNumber: true, cell: (row) => row.times.toLocaleString('en-GB'), by: (row) => row.times },
            ]}
            rows={data.bureau.mistakes}
            keyOf={(row) => row.mistake}
          />
        </Section>
      )}
    </Page>
  );
};
