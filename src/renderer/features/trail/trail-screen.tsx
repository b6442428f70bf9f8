/** The trail of the bureau: each event one sentence, the head, export and verification. */
import { useEffect, useState } from 'react';
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
import { closeForms, showTrailPart, useTrailPart } from './store.ts';
import { VerifyForm } from './verify-form.tsx';

type Props = { readonly onOpen: (incident: string) => void };

const page = 100;

const closeForm = (): void => showTrailPart('events');

const derivedWords = (head: Output<'head'> | undefined, now: string | null): string => {
  if (!head || head.verified === null) return 'being done';
  if (head.verified) return `comes out the same, ${momentWords(head.verifiedAt ?? '', now)}`;
  return head.firstBad ? `comes out otherwise from event ${head.firstBad.seq.toLocaleString('en-GB')}: ${head.firstBad.reason}` : 'comes out otherwise';
};

export const TrailScreen = ({ onOpen }: Props) => {
  const [before, setBefore] = useState<number | null>(null);
  const { part } = useTrailPart();
  const isExportOpen = useExporting(isExporting);
  useEffect(() => closeForm, []);
  const trail = useAsk('trail', { incident: null, before, limit: page }, { keep: true });
  const head = useAsk('head', {}, { keep: true });
  const now = useNow();
  const reads = useMay('incident-file').allowed;
  const columns: readonly Column<TrailLine>[] = [
    { id: 'seq', label: 'Event', isNumber: true, cell: (line) => line.seq.toLocaleString('en-GB') },
    { id: 'at', label: 'When', isTime: true, cell: (line) => <Moment at={line.at} /> },
    { id: 'what', label: 'What happened', cell: (line) => line.sentence },
    { id: 'ref', label: 'Incident', isMono: true, cell: ({ incident, ref }) => (incident !== null && reads ? <Button kind="quiet" onPress={() => onOpen(incident)}>{ref}</Button> : ref) },
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
          <dt>Worked out again from its events</dt>
          <dd>{derivedWords(head.data, now)}</dd>
        </div>
      </dl>
      <Section title="Events" lead="Newest first">
        <DataTable label="Events" columns={columns} rows={trail.data?.events ?? []} keyOf={(line) => String(line.seq)} />
        <div className={styles.pages}>
          <Button onPress={() => setBefore(null)} isDisabled={before === null}>Newest</Button>
          <Button onPress={() => setBefore(trail.data?.next ?? null)} isDisabled={(trail.data?.next ?? null) === null}>Older</Button>
        </div>
      </Section>
    </Page>
  );
};
