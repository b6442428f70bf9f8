/** One delay past 24 hours: its rationale, and the registrar's oversight of it. */
import type { DelayView } from '../../../shared/ipc/delay-shapes.ts';
import { clockCite, pastWords } from '../../../shared/rules/time/other-clock.ts';
import { usePersonName } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { Seen } from '../../record/seen.tsx';
import { Button } from '../../ui/button.tsx';
import { Segments, TextArea } from '../../ui/field.tsx';
import { Callout } from '../../ui/page.tsx';
import { delayWords, pastClockWords } from './delay-words.ts';
import styles from './recording.module.css';
import { enterOversight, openDelay, useOverseeing, whyNotEntered, writeOversight, type Finding } from './store.ts';

const findings: readonly (readonly [Finding, string])[] = [
  ['accepted', 'Accepted'],
  ['not-accepted', 'Not accepted'],
];

/** The form stands above its table: whoever pressed a row far down is led to it. */
const lead = (form: HTMLElement | null): void => {
  form?.scrollIntoView({ block: 'center' });
  form?.querySelector('input')?.focus({ preventScroll: true });
};

export const DelayForm = ({ row }: { readonly row: DelayView }) => {
  const open = useOverseeing();
  const nameOf = usePersonName();
  return (
    <div className={styles.overseeing} role="group" aria-label={`Oversight of ${row.ref}`} ref={lead}>
      <h3>{row.ref}</h3>
      <p>
        {delayWords(row)}. {row.of === 'recording' ? <>Recorded <Moment at={row.until} />; its number entered by</> : 'By'} {nameOf(row.by)}, <Moment at={row.at} />. {row.parkedFor !== null && <>Until <Moment at={row.until} />. </>}
        {row.clock !== null && <>Its clock ran to the end of {pastWords(row.clock)} (page {clockCite(row.clock).page}). </>}Late by: {pastClockWords(row)}.
      </p>
      <p>Rationale: <Seen text={row.rationale ?? 'erased'} /></p>
      {open.trouble !== null && <Callout tone="error">{open.trouble}</Callout>}
      {row.mayNot !== null && <Callout tone="info">{row.mayNot}.</Callout>}
      {row.mayNot === null && (
        <>
          <Segments<Finding> label="The rationale is" value={open.finding} options={findings} onChange={(finding) => writeOversight({ finding })} />
          <TextArea label="What you found" rows={2} value={open.note} onChange={(note) => writeOversight({ note })} />
        </>
      )}
      <div className={styles.acts}>
        <Button kind="primary" command="delay-enter" isDisabled={open.entering} why={whyNotEntered(open)} onPress={() => void enterOversight()}>Enter your oversight</Button>
        <Button kind="quiet" command="delay-close" onPress={() => openDelay(null)}>Close</Button>
      </div>
    </div>
  );
};
