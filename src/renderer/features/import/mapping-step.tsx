/** What each column of the file becomes, with what would become of its first rows. The name of the source is the page's until it is sent with the rest. */
import { useState } from 'react';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { Regime } from '../../../shared/domain/incident.ts';
import { intakeFieldNames, intakeFields, type DateOrder, type ImportMapping, type IntakeColumn, type IntakeField } from '../../../shared/intake/mapping.ts';
import { call } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { Button } from '../../ui/button.tsx';
import { ActingChoice, Choice, Segments, TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { shortened } from '../../ui/shortened.ts';
import { FirstRows } from './first-rows.tsx';
import styles from './import.module.css';

type Looked = Output<'preview-import'>;
type Target = IntakeField | 'other' | 'left-out';

const isSame = (a: IntakeColumn, b: IntakeColumn): boolean => a.name === b.name && (a.ordinal === null || b.ordinal === null || a.ordinal === b.ordinal);

const targetOf = (mapping: ImportMapping, column: IntakeColumn): Target => {
  if (mapping.leftOut.some((each) => isSame(each, column))) return 'left-out';
  return intakeFields.find((field) => mapping.columns[field]?.some((each) => isSame(each, column))) ?? 'other';
};

/** The mapping with one column moved to another target. */
const moved = (mapping: ImportMapping, column: IntakeColumn, target: Target): ImportMapping => {
  const plain = { name: column.name, ordinal: column.ordinal };
  const without = Object.fromEntries(
    intakeFields.flatMap((field) => {
      const left = (mapping.columns[field] ?? []).filter((each) => !isSame(each, column));
      return left.length > 0 ? [[field, left]] : [];
    }),
  ) as ImportMapping['columns'];
  const leftOut = mapping.leftOut.filter((each) => !isSame(each, column));
  if (target === 'left-out') return { ...mapping, columns: without, leftOut: [...leftOut, plain] };
  if (target === 'other') return { ...mapping, columns: without, leftOut };
  return { ...mapping, leftOut, columns: { ...without, [target]: [...(without[target] ?? []), plain] } };
};

const targets: readonly (readonly [Target, string])[] = [
  ...intakeFields.map((field) => [field, intakeFieldNames[field]] as const),
  ['other', 'Keep under its own name'],
  ['left-out', 'Leave out'],
];

const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

type Props = {
  readonly name: string;
  /** What was found, with the mapping as it is now: while that is being read, what was found is of the one before. */
  readonly looked: Looked;
  readonly isBeingRead: boolean;
  /** Whether the order of dates is to be said though what was looked at needs it not. */
  readonly isOrderAsked: boolean;
  readonly onLook: (mapping: ImportMapping) => void;
  readonly onRun: (looked: Looked, regime: Regime) => void;
  readonly onBack: () => void;
};

const longestShown = 60;

const nameOf = ({ name, ordinal }: IntakeColumn): string => (name === '' ? `Column ${ordinal ?? ''}` : name);

const MappedColumns = ({ looked, onLook }: Pick<Props, 'looked' | 'onLook'>) => (
  <div className={styles.columns}>
    {looked.preview.columns.map((column) => (
      <div key={`${column.name} ${column.ordinal ?? ''}`} className={styles.column}>
        <div>
          <strong>{nameOf(column)}</strong>
          <p className={styles.samples}>{column.samples.slice(0, 3).join(' · ')}</p>
        </div>
        <Choice label={`“${shortened(nameOf(column), longestShown)}” becomes`} value={targetOf(looked.mapping, column)} options={targets} onChange={(target) => onLook(moved(looked.mapping, column, target))} />
      </div>
    ))}
  </div>
);

const isOrderOpen = ({ preview }: Looked, isOrderAsked: boolean): boolean => isOrderAsked || ['undecidable', 'contradictory'].includes(preview.dates.finding);

const DateQuestion = ({ looked, isOrderAsked, onLook }: Pick<Props, 'looked' | 'isOrderAsked' | 'onLook'>) => {
  const { dates } = looked.preview;
  if (!isOrderOpen(looked, isOrderAsked) && looked.mapping.dateOrder === null) return null;
  return (
    <Segments<DateOrder>
      label={`In ${dates.example ?? 'a date such as 7/1/10'}, which comes first?`}
      value={looked.mapping.dateOrder ?? ('' as DateOrder)}
      options={[
        ['day-first', 'The day'],
        ['month-first', 'The month'],
      ]}
      onChange={(dateOrder) => onLook({ ...looked.mapping, dateOrder })}
    />
  );
};

const SaveMapping = ({ mapping }: { readonly mapping: ImportMapping }) => {
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const heard = useHeardWhereLeft('Saving the mapping');
  const save = async (): Promise<void> => {
    const saved = await heard(call('save-mapping', { name, mapping }));
    setSaid(saved.ok ? 'Saved.' : saved.error.message);
  };
  return (
    <div className={styles.saveMapping}>
      <TextField label="Save this mapping for the next file of its kind, as" value={name} onChange={setName} />
      <Button onPress={() => void save()} isDisabled={name.trim() === ''}>Save the mapping</Button>
      {said !== null && <span role="status">{said}</span>}
    </div>
  );
};

/** What was found on looking, in one place, with what can be done about it. */
const Noticed = ({ looked: { preview, mapping }, onLook }: Pick<Props, 'looked' | 'onLook'>) => {
  const refused = preview.looked.reasons.map((reason) => `${count(reason.rows, 'row')} refused: ${reason.sentence}`);
  const sentences = [...preview.warnings.map((warning) => warning.sentence), ...refused];
  if (sentences.length === 0) return null;
  return (
    <Callout tone="warn">
      <ul className={styles.noticed}>
        {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
      {preview.sayNothing.length > 0 && (
        <div className={styles.choose}>
          {preview.sayNothing.filter(({ words }) => !mapping.blankWords.includes(words)).map(({ words, rows }) => (
            <Button key={words} onPress={() => onLook({ ...mapping, blankWords: [...mapping.blankWords, words] })}>{`Refuse the ${rows.toLocaleString('en-GB')} “${words}”`}</Button>
          ))}
        </div>
      )}
    </Callout>
  );
};

const waitsFor = (isUndecided: boolean, isNamed: boolean, isBeingRead: boolean): string | null => {
  if (isBeingRead) return 'The file is being read anew: what is imported is what was shown';
  if (isUndecided) return 'Say first whether the day or the month comes first';
  return isNamed ? null : 'Name the source first';
};

export const MappingStep = ({ name, looked, isBeingRead, isOrderAsked, onLook, onRun, onBack }: Props) => {
  const { preview, mapping, saved } = looked;
  // Nothing of the preview hangs on it: read anew for each letter, the file would give the field back what it had before the next.
  const [sourceName, setSourceName] = useState(mapping.sourceName);
  const named = { ...mapping, sourceName };
  // Null until a person chooses: what is proposed changes with how the dates are read.
  const [chosen, setChosen] = useState<Regime | null>(null);
  const regime = chosen ?? preview.regime.proposed;
  const isUndecided = mapping.dateOrder === null && isOrderOpen(looked, isOrderAsked);
  const { accepted, refused, rows, whole } = preview.looked;
  return (
    <>
      <Section
        title={name}
        lead={
          <span role="status">
            {isBeingRead ? 'Being read anew with what you chose. What stands below is as it was before.' : `${whole ? count(rows, 'row') : `The first ${count(rows, 'row')}`}: ${count(accepted, 'incident')}, ${count(refused, 'row')} refused.`}
          </span>
        }
        acts={
          <>
            <Button onPress={onBack}>Back</Button>
            <Button kind="primary" onPress={() => onRun({ ...looked, mapping: named }, regime)} why={waitsFor(isUndecided, sourceName.trim() !== '', isBeingRead)}>Import</Button>
          </>
        }
      >
        <div className={styles.questions}>
          <DateQuestion looked={looked} isOrderAsked={isOrderAsked} onLook={onLook} />
          <Segments<Regime>
            label={`${count(preview.regime.over30Days, 'report')} of ${preview.regime.dated.toLocaleString('en-GB')} are more than 30 days old`}
            value={regime}
            options={[
              ['live', 'Live: the 24-hour clock runs'],
              ['historic', 'Historic: no clock'],
            ]}
            onChange={setChosen}
          />
          <TextField label="Source: references count within it" value={sourceName} onChange={setSourceName} />
          {saved.length > 0 && (
            <ActingChoice label="Use a saved mapping" value="" options={[['', 'The one below'], ...saved.map((each) => [each.id, each.name] as const)]} onChange={(id) => {
              const found = saved.find((each) => each.id === id);
              if (!found) return;
              setSourceName(found.mapping.sourceName);
              onLook(found.mapping);
            }} />
          )}
        </div>
        <Noticed looked={looked} onLook={onLook} />
      </Section>
      <Section title="Columns" lead="Found by name and by what they hold. Change what is wrong; the rows below follow.">
        <MappedColumns looked={looked} onLook={onLook} />
        <SaveMapping mapping={named} />
      </Section>
      <FirstRows rows={preview.rows} isOrderOpen={isUndecided} />
    </>
  );
};
