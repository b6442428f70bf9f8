/** Reported incidents still open: changed to another code, or overseen by the registrar. */
import { useState } from 'react';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { canRecode, overseers, reportedIncident, reportedIncidents } from '../../../shared/domain/reported-incidents.ts';
import { roleNames } from '../../../shared/domain/roles.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { useBegun } from '../../data/begun.ts';
import { call } from '../../data/call.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Choice, TextArea } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { FullList } from '../../ui/full-list.tsx';
import { Moment } from '../../record/moment.tsx';
import styles from './recording.module.css';

/** Whose oversight it waits for, and whose it has. */
const stillTo = ({ code, overseenBy }: Reported): string => overseers(code).map((office) => `${roleNames[office]}${overseenBy.includes(office) ? ': done' : ''}`).join('; ');

type Reported = Output<'reported-incidents'>['reported'][number];

/** The form stands above its table: whoever pressed a row far down is led to it. */
const lead = (form: HTMLElement | null): void => {
  form?.scrollIntoView({ block: 'center' });
  form?.querySelector<HTMLElement>('select, textarea, button')?.focus({ preventScroll: true });
};

/** Two acts in one form: what is written for the one is not lost with the other. Whoever may not do one is told who may, and writes nothing for it. */
const Change = ({ reported, onDone }: { readonly reported: Reported; readonly onDone: () => void }) => {
  const [code, setCode] = useState(reported.code);
  const about = `reported ${reported.id}`;
  const [why, setWhy] = useBegun(`${about} why`, '');
  const [note, setNote] = useBegun(`${about} note`, '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const oversee = useMay('oversee-reported-incident', { reported: reported.code.startsWith('300/') ? 'death' : 'rape' });
  const recode = useMay('recode-reported-incident');
  const send = async (saving: Promise<Result<unknown>>, onSaved: () => void): Promise<void> => {
    const saved = await saving;
    setTrouble(saved.ok ? null : saved.error.message);
    if (saved.ok) onSaved();
  };
  const changeCode = (): Promise<void> => send(call('recode-reported-incident', { reported: reported.id, code, why }), () => setWhy(''));
  const enterOversight = (): Promise<void> =>
    send(call('oversee-reported-incident', { reported: reported.id, note }), () => {
      setNote('');
      if (why.trim() === '') onDone();
    });
  const siblings = reportedIncidents.filter((each) => each.code === reported.code || canRecode(reported.code, each.code));
  return (
    <div className={styles.change} role="group" aria-label={`Change ${reported.ref}`} ref={lead}>
      <h3>N{reported.code}, {reported.ref}</h3>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {recode.allowed ? (
        <>
          <div className={styles.pair}>
            <Choice label="Code" value={code} options={siblings.map((each) => [each.code, `N${each.code} ${each.name}`] as const)} onChange={setCode} />
            <TextArea label="Why the code changes" rows={2} value={why} onChange={setWhy} />
          </div>
          <div className={styles.acts}><Button why={code === reported.code ? 'Choose another code' : null} onPress={() => void changeCode()}>Change the code</Button></div>
        </>
      ) : (
        <Callout tone="info">{recode.because}.</Callout>
      )}
      {oversee.allowed ? (
        <>
          <TextArea label="What your oversight found" rows={2} value={note} onChange={setNote} />
          <div className={styles.acts}><Button onPress={() => void enterOversight()}>Enter your oversight</Button></div>
        </>
      ) : (
        <Callout tone="info">{oversee.because}.</Callout>
      )}
      <div className={styles.acts}><Button kind="quiet" command="delay-close" onPress={onDone}>Close</Button></div>
    </div>
  );
};

export const ReportedList = ({ onOpen }: { readonly onOpen: (incident: string) => void }) => {
  const asked = useAsk('reported-incidents', {});
  const [chosen, choose] = useState<string | null>(null);
  const changing = asked.data?.reported.find(({ id }) => id === chosen);
  const columns: readonly Column<Reported>[] = [
    { id: 'code', label: 'Code', isMono: true, cell: (each) => `N${each.code}` },
    { id: 'name', label: 'What it says', cell: (each) => reportedIncident(each.code)?.name ?? '' },
    { id: 'ref', label: 'Incident', isMono: true, cell: (each) => <Button kind="quiet" onPress={() => onOpen(each.incident)}>{each.ref}</Button> },
    { id: 'at', label: 'Open since', isTime: true, cell: (each) => <Moment at={each.openedAt} />, by: (each) => each.openedAt },
    { id: 'note', label: 'Note', cell: (each) => each.note ?? '' },
    { id: 'oversight', label: 'Oversight by', cell: (each) => stillTo(each) },
    { id: 'act', label: 'Act', cell: (each) => <Button kind="quiet" onPress={() => choose(each.id)}>Change…</Button> },
  ];
  if (!asked.data || asked.data.reported.length === 0) return null;
  return (
    <Section title="Reported incidents still open" lead="N100 and N300 stay open until they are confirmed as a crime or overseen: rapes by the registrar, deaths by the registrar and the head of crime (pages 37 and 63).">
      {changing && <Change key={changing.id} reported={changing} onDone={() => choose(null)} />}
      <DataTable label="Reported incidents" columns={columns} rows={asked.data.reported} keyOf={(each) => each.id} selected={changing?.id ?? null} />
      <FullList rows={asked.data.reported} most={mostListed.reported} which="first" />
    </Section>
  );
};
