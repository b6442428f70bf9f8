/** Importing incidents: choose a file, look at what would become of it, run it, and see every row accounted for. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { ImportTotals } from '../../../shared/ipc/commands.ts';
import type { Regime } from '../../../shared/domain/incident.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import { call } from '../../data/call.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, Page, Section } from '../../ui/page.tsx';
import { ImportResult } from './import-result.tsx';
import { MappingStep } from './mapping-step.tsx';
import { PastImports } from './past-imports.tsx';
import { Progress, type Counts } from './progress.tsx';
import styles from './import.module.css';

type Chosen = { readonly file: string; readonly name: string };
type Looked = Output<'preview-import'>;

/** `mapping` is what was asked for last; what came of it is known once it is the one that was looked at. */
type Looking = { readonly at: 'look'; readonly chosen: Chosen; readonly mapping: ImportMapping | null; readonly looked: Looked | null };

type Step =
  | { readonly at: 'choose' }
  | Looking
  | { readonly at: 'run'; readonly chosen: Chosen }
  | { readonly at: 'done'; readonly totals: ImportTotals };

const kinds = [{ name: 'Incidents (CSV, JSON)', extensions: ['csv', 'tsv', 'txt', 'json', 'jsonl', 'ndjson'] }];

export const ImportScreen = () => {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [counts, setCounts] = useState<Counts | null>(null);
  const authority = useMay('import-file');

  const newest = useRef<Step>(step);
  // Another window may import as well: only how far one's own file has come is shown.
  useEffect(() => window.assay.onChange((change) => {
    const { current } = newest;
    if (change.topic === 'import-progress' && current.at === 'run' && change.file === current.chosen.file) setCounts(change);
  }), []);
  const go = (next: Step): void => {
    newest.current = next;
    setStep(next);
  };

  /** An answer that comes after something else was asked for is let go. */
  const look = async (asked: Looking): Promise<void> => {
    go(asked);
    const { chosen, mapping } = asked;
    const looked = await call('preview-import', { file: chosen.file, mapping });
    if (newest.current !== asked) return;
    if (looked.ok) return go({ ...asked, mapping: looked.value.mapping, looked: looked.value });
    setTrouble(looked.error.message);
    go(asked.looked === null ? { at: 'choose' } : { ...asked, mapping: asked.looked.mapping });
  };

  const back = (): void => {
    setTrouble(null);
    go({ at: 'choose' });
  };

  const choose = async (sample: 'ucpd-shaped.csv' | 'street-shaped.csv' | null): Promise<void> => {
    setTrouble(null);
    const chosen = sample === null ? await call('choose-file', { title: 'Import incidents', kinds }) : await call('use-sample', { sample });
    if (!chosen.ok) return setTrouble(chosen.error.message);
    if (chosen.value !== null) await look({ at: 'look', chosen: chosen.value, mapping: null, looked: null });
  };

  const run = async (chosen: Chosen, looked: Looked, regime: Regime): Promise<void> => {
    setCounts(null);
    setTrouble(null);
    go({ at: 'run', chosen });
    const { mapping, shown } = looked;
    const totals = await call('import-file', { file: chosen.file, mapping, regime, shown });
    if (totals.ok) return go({ at: 'done', totals: totals.value });
    // What each column becomes was somebody's work: it is there to be tried again.
    setTrouble(totals.error.message);
    const again: Looking = { at: 'look', chosen, mapping, looked };
    if (totals.error.code === 'stale') return look({ ...again, looked: null });
    go(again);
  };

  // What had the focus may be gone with the step before: whoever works by keyboard goes on where it goes on.
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement !== document.body && activeElement !== place.current) return;
    const isOneAct = step.at === 'choose' || step.at === 'done';
    (isOneAct ? place.current?.querySelector('button') : place.current)?.focus({ preventScroll: true });
  }, [step]);

  const why = authority.allowed ? null : authority.because;
  return (
    <Page title="Import" lead="Incidents from a CSV or JSON file. Every row is accounted for: added, updated, unchanged, or refused with its reason.">
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      <div ref={place} tabIndex={-1} className={styles.step}>
        {step.at === 'choose' && (
          <>
            <div className={styles.choose}>
              <Button kind="primary" why={why} onPress={() => void choose(null)}>Choose a file…</Button>
              <span className={styles.or}>or try an invented sample:</span>
              <Button why={why} onPress={() => void choose('ucpd-shaped.csv')}>Incident log</Button>
              <Button why={why} onPress={() => void choose('street-shaped.csv')}>Street-level crimes</Button>
            </div>
            {why !== null && <Callout tone="info">{why}.</Callout>}
            <PastImports />
          </>
        )}
        {step.at === 'look' && step.looked === null && <Section title={step.chosen.name} acts={<Button onPress={back}>Back</Button>}><p role="status">Being read.</p></Section>}
        {step.at === 'look' && step.looked !== null && (
          <MappingStep
            key={step.chosen.file}
            name={step.chosen.name}
            looked={{ ...step.looked, mapping: step.mapping ?? step.looked.mapping }}
            isBeingRead={step.mapping !== step.looked.mapping}
            onLook={(mapping) => void look({ ...step, mapping })}
            onRun={(looked, regime) => void run(step.chosen, looked, regime)}
            onBack={back}
          />
        )}
        {step.at === 'run' && <Progress name={step.chosen.name} counts={counts} />}
        {step.at === 'done' && <ImportResult totals={step.totals} onAgain={() => go({ at: 'choose' })} />}
      </div>
    </Page>
  );
};
