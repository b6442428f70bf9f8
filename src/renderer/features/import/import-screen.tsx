/** Importing incidents: choose a file, look at what would become of it, run it, and see every row accounted for. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMay, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout, Page, Section } from '../../ui/page.tsx';
import { ImportResult } from './import-result.tsx';
import { beginAgain, choose, hear, importsOf, look, run, useImporting } from './importing.ts';
import { MappingStep } from './mapping-step.tsx';
import { PastImports } from './past-imports.tsx';
import { Progress } from './progress.tsx';
import styles from './import.module.css';

export const ImportScreen = () => {
  const { step, trouble, counts } = useImporting();
  const authority = useMay('import-file');
  const session = useSession()?.id;
  useEffect(() => {
    if (session !== undefined) importsOf(session);
  }, [session]);
  useEffect(() => window.assay.onChange(hear), []);

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
        {step.at === 'look' && step.looked === null && <Section title={step.chosen.name} acts={<Button onPress={beginAgain}>Back</Button>}><p role="status">Being read.</p></Section>}
        {step.at === 'look' && step.looked !== null && (
          <MappingStep
            key={step.chosen.file}
            name={step.chosen.name}
            looked={{ ...step.looked, mapping: step.mapping ?? step.looked.mapping }}
            isOrderAsked={step.isOrderAsked}
            isBeingRead={step.mapping !== step.looked.mapping}
            onLook={(mapping) => void look({ ...step, mapping })}
            onRun={(looked, regime) => void run(step.chosen, looked, regime)}
            onBack={beginAgain}
          />
        )}
        {step.at === 'run' && <Progress name={step.chosen.name} counts={counts} />}
        {step.at === 'done' && <ImportResult totals={step.totals} onAgain={beginAgain} />}
      </div>
    </Page>
  );
};
