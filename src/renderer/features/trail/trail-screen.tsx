/** The trail of the bureau: its head, export and verification, and each event one sentence. */
import { useEffect } from 'react';
import type { Output } from '../../../shared/ipc/calls.ts';
import { useNow } from '../../data/now.ts';
import { momentWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { EventsSection } from './events-section.tsx';
import { ExportForm } from './export-form.tsx';
import { isExporting, useExporting } from './exporting.ts';
import styles from './trail.module.css';
import { closeForms, leaveTrail, showTrailPart, useTrail } from './store.ts';
import { VerifyForm } from './verify-form.tsx';

type Props = { readonly onOpen: (incident: string) => void };

const derivedWords = (head: Output<'head'> | undefined, now: string | null): string => {
  if (!head || head.verified === null) return 'being done';
  if (head.verified) return `the same, ${momentWords(head.verifiedAt ?? '', now)}`;
  return head.firstBad ? `different from event ${head.firstBad.seq.toLocaleString('en-GB')}: ${head.firstBad.reason}` : 'different';
};

export const TrailScreen = ({ onOpen }: Props) => {
  const part = useTrail((state) => state.part);
  const isExportOpen = useExporting(isExporting);
  useEffect(() => leaveTrail, []);
  const head = useAsk('head', {}, { keep: true });
  const now = useNow();
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
      <EventsSection onOpen={onOpen} />
    </Page>
  );
};
