/** How far first and second readings agree beyond chance, with the n behind each and no figure of too few; and the readings themselves as a file. */
import { useState } from 'react';
import { longestProse } from '../../../shared/domain/text.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { coefficientWords, figureWords } from '../../../shared/statistics/figure-words.ts';
import { call } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { toFirstField } from '../../ui/to-first-field.ts';
import styles from './readings.module.css';

type Agreement = Output<'agreement'>;
type Measured = Agreement['overall'];
type Row = Measured & { readonly key: string; readonly of: string; readonly measure: string };

const valueWords = ({ value, interval, cannot }: Measured): string => {
  if (value === null) return cannot ?? '';
  if (interval === null) return coefficientWords(value);
  const { lower, upper, without } = interval;
  return `${coefficientWords(value)} (${coefficientWords(lower)} to ${coefficientWords(upper)}${without === 0 ? '' : `; ${without.toLocaleString('en-GB')} resamples gave none`})`;
};

const columns: readonly Column<Row>[] = [
  { id: 'of', label: 'Of', cell: (row) => row.of },
  { id: 'measure', label: 'Measure', cell: (row) => row.measure },
  { id: 'value', label: 'Agreement, 95% interval', cell: valueWords },
  { id: 'agreed', label: 'The same', isNumber: true, cell: ({ agreed }) => (agreed === null ? '' : figureWords(agreed, 'share')) },
  { id: 'n', label: 'n', isNumber: true, cell: ({ n }) => n.toLocaleString('en-GB'), by: ({ n }) => n },
];

const rowsOf = ({ overall, pairs, deciders, rules, least }: Agreement, nameOf: (id: string) => string): readonly Row[] => [
  { ...overall, key: 'all', of: 'All', measure: 'alpha' },
  ...pairs.map((each) => ({ ...each, key: `${each.first} ${each.second}`, of: `${nameOf(each.first)} and ${nameOf(each.second)}`, measure: 'kappa' })),
  ...deciders.map((each) => ({ ...each, key: each.by, of: `Decided by ${nameOf(each.by)}`, measure: 'alpha' })),
  ...rules.filter(({ n }) => n >= least).map((each) => ({ ...each, key: each.rule, of: `Rule ${each.rule.replaceAll('-', ' ')}`, measure: 'alpha' })),
];

/** Most rules have a say in few readings: they are counted and not listed. */
const fewWords = ({ rules, least }: Agreement): string | null => {
  const few = rules.filter(({ n }) => n < least).length;
  if (few === 0) return null;
  return few === 1 ? `One rule had a say in fewer than ${least} of them.` : `${few} rules had a say in fewer than ${least} of them each.`;
};

const Export = () => {
  const [isOpen, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [recipient, setRecipient] = useState('');
  const [says, setSays] = useState<{ readonly tone: 'done' | 'error'; readonly text: string } | null>(null);
  const heard = useHeardWhereLeft('Export of second readings');
  const authority = useMay('export-agreement');
  const why = !authority.allowed ? authority.because : purpose.trim().length < 3 || recipient.trim() === '' ? 'Purpose and recipient are needed' : null;
  const save = async (): Promise<void> => {
    const chosen = await call('choose-new-file', { title: 'Export second readings', suggested: 'second-readings.csv', extension: 'csv' });
    if (!chosen.ok) return setSays({ tone: 'error', text: chosen.error.message });
    if (chosen.value === null) return;
    const written = await heard(call('export-agreement', { file: chosen.value.file, purpose, recipient }));
    setSays(written.ok ? { tone: 'done', text: `${chosen.value.name} was written: ${written.value.readings} ${written.value.readings === 1 ? 'reading' : 'readings'}.` } : { tone: 'error', text: written.error.message });
  };
  if (!isOpen) return <div><Button why={authority.allowed ? null : authority.because} onPress={() => setOpen(true)}>Export the readings…</Button></div>;
  return (
    <div className={styles.export} role="group" aria-label="Export the readings" ref={toFirstField}>
      <TextField label="Purpose" path="purpose" most={longestProse} value={purpose} onChange={setPurpose} />
      <TextField label="Recipient" path="recipient" value={recipient} onChange={setRecipient} />
      <div className={styles.acts}>
        <Button kind="primary" why={why} onPress={() => void save()}>Choose a place and export…</Button>
        <Button kind="quiet" command="readings-close" onPress={() => setOpen(false)}>Close</Button>
      </div>
      {says !== null && <Callout tone={says.tone}>{says.text}</Callout>}
    </div>
  );
};

export const AgreementSection = () => {
  const asked = useAsk('agreement', {}, { keep: true });
  const nameOf = usePersonName();
  const { data } = asked;
  if (asked.error) return <Callout tone="error">{asked.error.error.message}</Callout>;
  if (!data) return null;
  return (
    <Section
      title="Agreement"
      lead={`Beyond chance, of ${data.used} blind ${data.used === 1 ? 'reading' : 'readings'}; ${data.notBlind} left out because ${data.notBlind === 1 ? 'its' : 'their'} reader had seen the first answer. Krippendorff’s alpha with an interval from ${data.resamples.toLocaleString('en-GB')} resamples (seed ${data.seed}), Cohen’s kappa of two readers; none of fewer than ${data.least}.`}
    >
      <DataTable label="Agreement" columns={columns} rows={rowsOf(data, nameOf)} keyOf={(row) => row.key} />
      {fewWords(data) !== null && <p className={styles.quiet}>{fewWords(data)}</p>}
      {data.known.length > 0 && <p className={styles.quiet}>Against known answers: {data.known.map(({ by, n, right }) => `${nameOf(by)} ${right} of ${n}`).join(', ')}.</p>}
      {data.knownLeftOut > 0 && <p className={styles.quiet}>{data.knownLeftOut === 1 ? 'One reading of a known answer is' : `${data.knownLeftOut.toLocaleString('en-GB')} readings of known answers are`} left out: not blind, or of an answer that is known no longer.</p>}
      <Export />
    </Section>
  );
};
