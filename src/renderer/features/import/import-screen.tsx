/** Importing incidents: choose a file, look at what would become of it, run it, and see every row accounted for. */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { ImportTotals } from '../../../shared/ipc/commands.ts';
import type { Regime } from '../../../shared/domain/incident.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import { call } from '../../data/call.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, Page } from '../../ui/page.tsx';
import { ImportResult } from './import-result.tsx';
import { MappingStep } from './mapping-step.tsx';
import { PastImports } from './past-imports.tsx';
import { Progress, type Counts } from './progress.tsx';
import styles from './import.module.css';

type Chosen = { readonly file: string; readonly name: string };
type Looked = Output<'preview-import'>;

type Looking = { readonly at: 'look'; readonly chosen: Chosen; readonly looked: Looked };

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

  useEffect(() => window.assay.onChange((change) => {
    if (change.topic === 'import-progress') setCounts(change);
  }), []);

  const look = async (chosen: Chosen, mapping: ImportMapping | null): Promise<void> => {
    const looked = await call('preview-import', { file: chosen.file, mapping });
    setTrouble(looked.ok ? null : looked.error.message);
    if (looked.ok) setStep({ at: 'look', chosen, looked: looked.value });
  };

  const choose = async (sample: 'ucpd-shaped.csv' | 'street-shaped.csv' | null): Promise<void> => {
    setTrouble(null);
    const chosen = sample === null ? await call('choose-file', { title: 'Import incidents', kinds }) : await call('use-sample', { sample });
    if (!chosen.ok) return setTrouble(chosen.error.message);
    if (chosen.value !== null) await look(chosen.value, null);
  };

  const run = async ({ chosen, looked }: Looking, mapping: ImportMapping, regime: Regime): Promise<void> => {
    setCounts(null);
    setStep({ at: 'run', chosen });
    const totals = await call('import-file', { file: chosen.file, mapping, regime });
    if (totals.ok) return setStep({ at: 'done', totals: totals.value });
    // What each column becomes was somebody's work: it is there to be tried again.
    setTrouble(totals.error.message);
    setStep({ at: 'look', chosen, looked: { ...looked, mapping } });
  };

  const why = authority.allowed ? null : authority.because;
  return (
    <Page title="Import" lead="Incidents from a CSV or JSON file. Every row is accounted for: added, updated, unchanged, or refused with its reason.">
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
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
      {step.at === 'look' && (
        <MappingStep
          key={step.chosen.file}
          name={step.chosen.name}
          looked={step.looked}
          onLook={(mapping) => void look(step.chosen, mapping)}
          onRun={(mapping, regime) => void run(step, mapping, regime)}
          onBack={() => setStep({ at: 'choose' })}
        />
      )}
      {step.at === 'run' && <Progress name={step.chosen.name} counts={counts} />}
      {step.at === 'done' && <ImportResult totals={step.totals} onAgain={() => setStep({ at: 'choose' })} />}
    </Page>
  );
};
