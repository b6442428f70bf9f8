/** Two readings of one incident side by side, where they part, and which of them stands. */
import { useLayoutEffect } from 'react';
import type { DecisionView } from '../../../shared/ipc/queries.ts';
import type { ReadingRow, SecondReading } from '../../../shared/ipc/review-shapes.ts';
import { errorReasonName } from '../../../shared/review/error-reasons.ts';
import { standsWords } from '../../../shared/review/adjudication.ts';
import type { Parting } from '../../../shared/review/where-readings-part.ts';
import { isLocalDate } from '../../../shared/domain/local-date.ts';
import { noteCopied } from '../../data/note-copied.ts';
import { dateWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { usePersonName } from '../../data/use-session.ts';
import { DecisionRead } from '../../record/decision-read.tsx';
import { MistakeField } from '../../record/mistake-field.tsx';
import { Moment } from '../../record/moment.tsx';
import { Reported } from '../../record/reported.tsx';
import { useReading } from '../../record/use-reading.ts';
import { focusToRead } from '../../ui/focus-to-read.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, TextArea } from '../../ui/field.tsx';
import { Callout } from '../../ui/page.tsx';
import styles from './readings.module.css';
import { isParted, openReading, saveSettled, settle, useReadings, whyNotSettled, type Stands } from './store.ts';

const choices: readonly (readonly [Stands, string])[] = [
  ['first', 'The first'],
  ['second', 'The second'],
  ['neither', 'Neither'],
];

const valueWords = (value: unknown): string => {
  if (value === undefined) return 'not told';
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && isLocalDate(value)) return dateWords(value);
  return (Array.isArray(value) ? value.map(String).join(', ') : String(value)).replaceAll('-', ' ');
};

const partsAt: Readonly<Record<Parting['at'], string>> = {
  facts: 'They part at the facts: what was reported is read otherwise.',
  chart: 'They part at a question of the chart.',
  rule: 'They read the facts and the chart alike, and part at what the rules make of them.',
};

/** `acts.A1.injury`: the fact first, then what it is about. */
const factWords = (path: string): string => {
  const parts = path.split('.');
  const about = parts.slice(1, -1).join(' ');
  return `${(parts.at(-1) ?? '').replaceAll(/([A-Z])/g, ' $1').toLowerCase()}${about === '' ? '' : ` of ${about}`}`;
};

const PartingTable = ({ parting }: { readonly parting: Parting }) => (
  <>
    <p>{partsAt[parting.at]}</p>
    {(parting.facts.length > 0 || parting.chart.length > 0) && (
      <table className={styles.parting} aria-label="Where they part">
        <thead><tr><th scope="col">What</th><th scope="col">First</th><th scope="col">Second</th></tr></thead>
        <tbody>
          {parting.facts.map((fact) => <tr key={fact.path}><th scope="row">{factWords(fact.path)}</th><td>{valueWords(fact.first)}</td><td>{valueWords(fact.second)}</td></tr>)}
          {parting.chart.map((step) => <tr key={step.allegation}><th scope="row">{step.box} of allegation {step.allegation + 1}</th><td>{step.first ?? 'not come to'}</td><td>{step.second ?? 'not come to'}</td></tr>)}
        </tbody>
      </table>
    )}
  </>
);

/** A reading as decisions are read: it records nothing and nothing was entered of it since. */
const asView = ({ by, at, edition, decision, found }: SecondReading['first'], id: string): DecisionView => ({
  id, revision: 1, current: false, undone: null, versionRead: decision?.versionRead ?? 1, by, at, edition, why: null, decision, found, crimes: [], told: [], toldBefore: [], references: [], recalls: [], reviews: [], golden: false, delay: null, clock: null,
});

const Settling = () => {
  const open = useReadings();
  const { stands, mistake, why, trouble, row } = open;
  return (
    <footer className={styles.settling}>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {row !== null && row.mayNot !== null && <Callout tone="info">{row.mayNot}.</Callout>}
      <Segments<Stands> label="Which answer stands" value={stands} options={choices} onChange={(chosen) => settle({ stands: chosen })} />
      {stands !== null && stands !== 'first' && <MistakeField label="What was wrong with the first" none="Choose" value={mistake} onChange={(chosen) => settle({ mistake: chosen })} />}
      <TextArea label="Why" rows={2} value={why} onChange={(written) => settle({ why: written })} />
      <div className={styles.acts}>
        <Button kind="primary" command="readings-settle" why={whyNotSettled(open)} onPress={() => void saveSettled()}>Settle it</Button>
        <Button kind="quiet" command="readings-close" onPress={() => openReading(null)}>Close</Button>
      </div>
    </footer>
  );
};

const Settled = ({ settled }: { readonly settled: NonNullable<ReadingRow['settled']> }) => {
  const nameOf = usePersonName();
  return (
    <footer className={styles.settling}>
      <p>
        {standsWords[settled.stands].replace(/^./, (first) => first.toUpperCase())} stands, settled by {nameOf(settled.by)}, <Moment at={settled.at} />.
        {settled.mistake !== null && ` ${errorReasonName(settled.mistake)}.`} {settled.why !== null && <q>{settled.why}</q>}
      </p>
      <div className={styles.acts}><Button kind="quiet" command="readings-close" onPress={() => openReading(null)}>Close</Button></div>
    </footer>
  );
};

const Closing = () => <footer className={styles.settling}><div className={styles.acts}><Button kind="quiet" command="readings-close" onPress={() => openReading(null)}>Close</Button></div></footer>;

/** Closed, it leads back to the lists: to those that still differ first. */
export const ReadingOne = ({ row, onOpen }: { readonly row: ReadingRow; readonly onOpen: (incident: string) => void }) => {
  const asked = useAsk('second-reading', { reading: row.reading });
  const { data } = asked;
  useReading(row.incident, data?.version ?? null);
  useLayoutEffect(() => () => document.querySelector<HTMLElement>('[data-readings]')?.focus({ preventScroll: true }), []);
  return (
    <aside className={styles.one} aria-label={`Two readings of ${row.ref}`} onCopy={() => void noteCopied(row.incident)}>
      <div className={styles.oneHead}>
        <h2>{row.ref}</h2>
        <Button kind="quiet" onPress={() => onOpen(row.incident)}>Whole file</Button>
      </div>
      <div className={styles.oneBody} role="region" aria-label="What was reported and read" ref={focusToRead}>
        {asked.error && <Callout tone="error">{asked.error.error.message}</Callout>}
        {data && (
          <>
            {data.version !== null && <Reported version={data.version} decision={null} where={row.reading} />}
            {isParted(row) && data.parting !== null && <PartingTable parting={data.parting} />}
            <h3>First answer: {row.first}</h3>
            <DecisionRead as="Decided" view={asView(data.first, `${row.reading} first`)} reported={[]} />
            <h3>Second answer: {row.second}</h3>
            <DecisionRead as="Read" view={asView(data.second, `${row.reading} second`)} reported={[]} />
          </>
        )}
      </div>
      {row.settled !== null ? <Settled settled={row.settled} /> : isParted(row) ? <Settling /> : <Closing />}
    </aside>
  );
};
