/** The trail of the bureau: each event one sentence, the head, export and verification. */
import { useEffect, useRef } from 'react';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { TrailLine } from '../../../shared/ipc/queries.ts';
import { useNow } from '../../data/now.ts';
import { momentWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { ExportForm } from './export-form.tsx';
import { isExporting, useExporting } from './exporting.ts';
import { Moment } from '../../record/moment.tsx';
import styles from './trail.module.css';
import { closeForms, noteEventRead, showTrailBefore, showTrailPart, useTrailPart } from './store.ts';
import { VerifyForm } from './verify-form.tsx';

type Props = { readonly onOpen: (incident: string) => void };

const page = 100;

const closeForm = (): void => showTrailPart('events');

const derivedWords = (head: Output<'head'> | undefined, now: string | null): string => {
  if (!head || head.verified === null) return 'being done';
  if (head.verified) return `the same, ${momentWords(head.verifiedAt ?? '', now)}`;
  return head.firstBad ? `different from event ${head.firstBad.seq.toLocaleString('en-GB')}: ${head.firstBad.reason}` : 'different';
};

export const TrailScreen = ({ onOpen }: Props) => {
  const { part, before, read } = useTrailPart();
  const isExportOpen = useExporting(isExporting);
  useEffect(() => closeForm, []);
  const trail = useAsk('trail', { incident: null, before, limit: page }, { keep: true });
  const found = useRef<HTMLDivElement>(null);
  const isThere = trail.data !== undefined;
  useEffect(() => {
    if (isThere) found.current?.querySelector<HTMLElement>('[data-selected] button')?.focus();
  }, [isThere]);
  const head = useAsk('head', {}, { keep: true });
  const now = useNow();
  const reads = useMay('incident-file').allowed;
  const columns: readonly Column<TrailLine>[] = [
    { id: 'seq', label: 'Event', isNumber: true, cell: (line) => line.seq.toLocaleString('en-GB') },
    { id: 'at', label: 'When', isTime: true, cell: (line) => <Moment at={line.at} /> },
    { id: 'what', label: 'What happened', cell: (line) => line.sentence },
    { id: 'ref', label: 'Incident', isMono: true, cell: ({ seq, incident, ref }) => (incident !== null && reads ? <Button kind="quiet" onPress={() => { noteEventRead(String(seq)); onOpen(incident); }}>{ref}</Button> : ref) },
  ];
  return (
    <Page
      title="Trail"
      lead="Every act of this bureau in its order. Nothing in it is ever changed."
      acts={
        <>
          <Button command="trail-verify" onPress={() => showTrailPart(part === 'verify' ? 'events' : 'verify')}>Verify a file…</Button>
          <Button kind="primary" command="trail-export" onPress={() => showTrailPart(part === 'export' ? 'events' : 'export')}>Export the decision log…</Button>
        </>
      }
    >
      {(part === 'export' || isExportOpen) && <ExportForm onDone={closeForms} />}
      {part === 'verify' && <VerifyForm onDone={closeForms} />}
      <dl className={styles.head}>
        <div>
          <dt>Events</dt>
          <dd>{(head.data?.size ?? 0).toLocaleString('en-GB')}</dd>
        </div>
        <div>
          <dt>Head</dt>
          <dd className={styles.root}>{head.data?.root ?? ''}</dd>
        </div>
        <div>
          <dt>Head worked out again</dt>
          <dd>{derivedWords(head.data, now)}</dd>
        </div>
      </dl>
      <Section title="Events" lead="Newest first">
        <div ref={found}><DataTable label="Events" columns={columns} rows={trail.data?.events ?? []} keyOf={(line) => String(line.seq)} selected={read} /></div>
        <div className={styles.pages}>
          <Button onPress={() => showTrailBefore(null)} isDisabled={before === null}>Newest</Button>
          <Button onPress={() => showTrailBefore(trail.data?.next ?? null)} isDisabled={(trail.data?.next ?? null) === null}>Older</Button>
        </div>
      </Section>
    </Page>
  );
};
