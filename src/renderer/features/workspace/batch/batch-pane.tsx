/** Closing several incidents in one act: what becomes of each is shown before, and why one cannot be among them. */
import type { Output } from '../../../../shared/ipc/calls.ts';
import { duplicateClosing, nsirCategory, testClosing } from '../../../../shared/domain/nsir-categories.ts';
import { citation } from '../../../../shared/rules/cite.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import decision from '../decision/decision.module.css';
import { Prose, Segments, TextLine } from '../decision/fields.tsx';
import { ToldFields } from '../decision/told-fields.tsx';
import { openIncident } from '../open-incident.ts';
import { closeBatch, copyToMain, itemsOf, leaveOut, setBatch, useBatch, wanting, type Batch } from './batch.ts';
import styles from './batch.module.css';

type Item = Output<'preview-batch'>['items'][number];

const kinds = [
  ['duplicate', 'Duplicates'],
  ['test', 'Tests'],
] as const;

const shortCite = (cite: string): string => cite.replace('National Standard for Incident Recording 2011', 'NSIR 2011');

const outcome = ({ kind, of }: Batch): string => (kind === 'test' ? 'Closes as a test' : `Closes as a duplicate of ${of}`);

/** Nothing can be said of any of them before it is known which record is kept. */
const isToSay = ({ kind, of }: Batch): boolean => kind === 'duplicate' && of.trim() === '';

const mayClose = ({ because }: Item, batch: Batch): 'yes' | 'no' | undefined => {
  if (isToSay(batch)) return undefined;
  return because.length === 0 ? 'yes' : 'no';
};

const Becomes = ({ item, batch }: { readonly item: Item; readonly batch: Batch }) => {
  if (isToSay(batch)) return null;
  if (item.because.length === 0) return <span className={styles.closes}>{outcome(batch)}</span>;
  return item.because.map(({ says, cite }) => <span key={says} className={styles.because}>{says}.{cite !== null && <span className={styles.cite}> {shortCite(cite)}</span>}</span>);
};

const Row = ({ item, batch }: { readonly item: Item; readonly batch: Batch }) => {
  const isMain = item.ref === batch.of;
  return (
    <li className={styles.item} data-may={mayClose(item, batch)}>
      <span className={styles.itemHead}>
        <button type="button" className={styles.ref} title="Open it to read" onClick={() => void openIncident(item.incident)}>{item.ref}</button>
        {batch.kind === 'duplicate' && !isMain && <Button kind="quiet" onPress={() => { setBatch({ of: item.ref }); leaveOut([item.incident]); }}>Keep this one</Button>}
        <Button kind="quiet" onPress={() => leaveOut([item.incident])}>Leave out</Button>
      </span>
      <Becomes item={item} batch={batch} />
    </li>
  );
};

const Items = ({ items, batch }: { readonly items: readonly Item[]; readonly batch: Batch }) => {
  const cannot = items.filter(({ because }) => because.length > 0);
  const adding = items.filter(({ adds }) => adds);
  const copies = useMay('copy-into-record');
  return (
    <section aria-label="What becomes of each">
      <ul className={styles.items} data-field="items">{items.map((item) => <Row key={item.incident} item={item} batch={batch} />)}</ul>
      {adding.length > 0 && <Button command="batch-copy" onPress={() => void copyToMain(adding.map(({ incident }) => incident))} isDisabled={!copies.allowed} why={copies.allowed ? null : copies.because}>{`Copy what ${adding.length === 1 ? `${adding[0]?.ref ?? 'it'} adds` : `${adding.length} of them add`} to ${batch.of}`}</Button>}
      {!isToSay(batch) && cannot.length > 0 && cannot.length < items.length && <Button onPress={() => leaveOut(cannot.map(({ incident }) => incident))}>{`Leave out the ${cannot.length === 1 ? 'one' : cannot.length} that cannot be closed so`}</Button>}
    </section>
  );
};

const cannotWords = (cannot: number, of: number): string | null => {
  if (cannot === 0) return null;
  return of === 1 ? 'It cannot be closed so' : `${cannot} of ${of} cannot be closed so: all are closed, or none`;
};

/** `isLast`: what is shown is of the last choice, and what becomes of this one is still on its way. */
const Acts = ({ items, batch, isLast }: { readonly items: readonly Item[]; readonly batch: Batch; readonly isLast: boolean }) => {
  const allowed = useMay('decide-batch');
  const cannot = items.filter(({ because }) => because.length > 0).length;
  const wants = wanting(batch, items);
  const stopped = isToSay(batch) ? 'Say which record is kept' : isLast ? 'What becomes of these is still being asked' : (cannotWords(cannot, items.length) ?? wants?.message ?? null);
  const stops = allowed.allowed ? stopped : allowed.because;
  const many = items.length === 1 ? 'Close it' : `Close all ${items.length}`;
  return (
    <section aria-label="Result" className={decision.bar} data-state={stops === null ? 'ready' : 'open'}>
      {batch.refusal !== null && <p className={decision.refusal} role="alert">{batch.refusal.message}</p>}
      <p className={decision.barActs} data-batch-acts="" data-wanting={stops === null ? undefined : (wants?.path ?? 'items')}>
        <Button kind="primary" command="decision-save" onPress={() => void closeBatch(items)} why={stops} isWhyBeside>{many}</Button>
        {stops !== null && <span className={batch.tried ? decision.blocked : decision.quiet} role={batch.tried ? 'alert' : undefined}>{stops}.</span>}
      </p>
    </section>
  );
};

export const BatchPane = () => {
  const batch = useBatch();
  const about = batch.kind === 'test' ? { kind: 'test' as const } : { kind: 'duplicate' as const, of: batch.of };
  const asked = useAsk('preview-batch', { items: itemsOf(batch), about }, { keep: true });
  const items = asked.data?.items ?? [];
  const category = nsirCategory(batch.kind === 'test' ? testClosing : duplicateClosing);
  return (
    <>
      <header className={decision.head}>
        <h2>Close together</h2>
        <Button kind="quiet" command="incident-close" onPress={() => setBatch({ isOpen: false })}>Back</Button>
      </header>
      <div className={decision.body}>
        <Segments label="These incidents are" value={batch.kind} options={kinds} onChange={(kind) => setBatch({ kind })} />
        {category && <p className={decision.help}>{category.name}: {category.help} {citation(category.cite)}.</p>}
        {batch.kind === 'duplicate' && <TextLine label="The main record, which is kept" path="about.of" value={batch.of} onChange={(of) => setBatch({ of })} isMono />}
        <Items items={items} batch={batch} />
        <Prose label="Why" path="about.why" value={batch.why} onChange={(why) => setBatch({ why })} rows={2} />
        {batch.kind === 'duplicate' && <ToldFields path="about.told" told={batch.told} onChange={(_, told) => setBatch({ told })} />}
      </div>
      <Acts items={items} batch={batch} isLast={asked.isPlaceholderData} />
    </>
  );
};
