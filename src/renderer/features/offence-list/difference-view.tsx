/** What a published list changes: counted, then listed, classes before offences. */
import { useState } from 'react';
import { countsOf, type EditionDifference, type EditionFieldChange } from '../../../shared/editions/difference.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Segments } from '../../ui/field.tsx';
import { Empty } from '../../ui/page.tsx';
import styles from './offence-list.module.css';

const kinds = ['added', 'ceased', 'changed'] as const;
type Kind = (typeof kinds)[number];

const kindNames: Readonly<Record<Kind, string>> = { added: 'Added', ceased: 'Ceased', changed: 'Changed' };

type Count = { readonly what: string } & Readonly<Record<Kind, number>>;

const n = (value: number): string => value.toLocaleString('en-GB');

const countColumns: readonly Column<Count>[] = [
  { id: 'what', label: '', cell: ({ what }) => what },
  ...kinds.map((kind): Column<Count> => ({ id: kind, label: kindNames[kind], isNumber: true, cell: (count) => n(count[kind]) })),
];

export const DifferenceCounted = ({ difference: { offences, classes } }: { readonly difference: EditionDifference }) => (
  <div className={styles.counts}>
    <DataTable
      label="What it changes"
      columns={countColumns}
      rows={[
        { what: 'Classes', ...countsOf(classes) },
        { what: 'Offences', ...countsOf(offences) },
      ]}
      keyOf={({ what }) => what}
    />
  </div>
);

type Row = { readonly key: string; readonly code: string; readonly class: string; readonly name: string; readonly how: string | null; readonly fields: readonly EditionFieldChange[] };

type Entry = { readonly code: string; readonly how?: string; readonly fields?: readonly EditionFieldChange[] };

const rest = ({ how, fields }: Entry): Pick<Row, 'how' | 'fields'> => ({ how: how ?? null, fields: fields ?? [] });

const rowsOf = ({ classes, offences }: EditionDifference, kind: Kind): readonly Row[] => [
  ...classes[kind].map((own): Row => ({ key: `class ${own.code}`, code: '', class: own.code, name: own.name, ...rest(own) })),
  ...offences[kind].map((own): Row => ({ key: own.id, code: own.code, class: own.class, name: own.title, ...rest(own) })),
];

const Fields = ({ fields }: { readonly fields: readonly EditionFieldChange[] }) => (
  <ul className={styles.fields}>
    {fields.map(({ field, before, after }) => (
      <li key={field}>
        <span className={styles.quiet}>{field}</span> {before === '' ? null : <del>{before}</del>} {after === '' ? <span className={styles.quiet}>left out</span> : <ins>{after}</ins>}
      </li>
    ))}
  </ul>
);

const columnsOf = (kind: Kind): readonly Column<Row>[] => [
  { id: 'class', label: 'Class', isMono: true, isTime: true, cell: (row) => row.class },
  { id: 'code', label: 'Code', isMono: true, isTime: true, cell: ({ code }) => (code === '' ? <span className={styles.quiet}>class</span> : code) },
  { id: 'name', label: 'Class or offence', cell: ({ name }) => name },
  ...(kind === 'added' ? [] : [{ id: 'how', label: kind === 'ceased' ? 'How' : 'What changes', cell: ({ how, fields }: Row) => how ?? <Fields fields={fields} /> }]),
];

export const DifferenceListed = ({ difference }: { readonly difference: EditionDifference }) => {
  const [kind, setKind] = useState<Kind>(() => kinds.find((each) => rowsOf(difference, each).length > 0) ?? 'added');
  const rows = rowsOf(difference, kind);
  const label = `${kindNames[kind]} classes and offences`;
  return (
    <>
      <Segments label="Which changes are shown" isLabelHidden value={kind} options={kinds.map((each) => [each, `${kindNames[each]} ${n(rowsOf(difference, each).length)}`] as const)} onChange={setKind} />
      {rows.length === 0 ? <Empty>Nothing is {kind}.</Empty> : <DataTable label={label} columns={columnsOf(kind)} rows={rows} keyOf={({ key }) => key} />}
    </>
  );
};
