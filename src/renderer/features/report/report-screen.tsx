/** A new report: who reports, by which route, when police first received it, and what was said. */
import { useState } from 'react';
import { Capacity, capacityNames, routeNames, type Route } from '../../../shared/domain/report.ts';
import { nsirQualifiers } from '../../../shared/domain/nsir-categories.ts';
import type { FieldProblem } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { nowIs } from '../../data/now.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, MomentField, TextArea, TextField } from '../../ui/field.tsx';
import { localTimeWords, readLocalTime } from '../../ui/local-time.ts';
import { Callout, Page, Section } from '../../ui/page.tsx';
import { emptyParty, PartyFields, type PartyDraft } from './party-fields.tsx';
import styles from './report.module.css';

type Draft = {
  readonly capacity: Capacity;
  readonly route: Exclude<Route, 'import'>;
  readonly received: string;
  readonly opening: string;
  readonly qualifiers: readonly string[];
  readonly narrative: string;
  readonly place: string;
  readonly occurred: string;
  readonly parties: readonly PartyDraft[];
};

const blank = (): Draft => {
  const now = nowIs();
  return { capacity: 'victim', route: '101-call', received: now === null ? '' : localTimeWords(now), opening: '', qualifiers: [], narrative: '', place: '', occurred: '', parties: [emptyParty('reporter')] };
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const inputOf = (draft: Draft, at: string) => ({
  received: { at, precision: 'minute' as const, text: null },
  route: draft.route,
  capacity: draft.capacity,
  openingCode: orNull(draft.opening),
  qualifiers: [...draft.qualifiers],
  grade: null,
  text: {
    narrative: draft.narrative,
    log: [],
    parties: draft.parties
      .filter((party) => party.name.trim() !== '')
      .map((party) => ({ role: party.role, kind: 'person' as const, name: party.name.trim(), age: /^\d{1,3}$/.test(party.age) ? Number(party.age) : null, phone: orNull(party.phone) })),
    place: orNull(draft.place) === null ? null : { text: draft.place.trim() },
    occurred: orNull(draft.occurred),
    other: [],
  },
});

const routes = Object.entries(routeNames).filter(([route]) => route !== 'import') as [Draft['route'], string][];

type Props = { readonly onOpen: (incident: string) => void };

export const ReportScreen = ({ onOpen }: Props) => {
  const [draft, setDraft] = useState<Draft>(blank);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [message, setMessage] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ readonly incident: string; readonly ref: string } | null>(null);
  const authority = useMay('report-incident');
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const at = (path: string): string | null => problems.find((problem) => problem.path.startsWith(path))?.message ?? null;

  const save = async (): Promise<void> => {
    setSaved(null);
    const received = readLocalTime(draft.received);
    if (received.kind !== 'read') return setProblems([{ path: 'received.at', message: received.kind === 'wrong' ? received.problem : 'Say when police first received it', cite: null }]);
    const result = await call('report-incident', inputOf(draft, received.instant));
    setMessage(result.ok ? null : result.error.message);
    setProblems(result.ok ? [] : result.error.problems);
    if (!result.ok) return;
    setSaved(result.value);
    setDraft(blank());
  };

  return (
    <Page isNarrow title="New report" lead="A report that reached the police directly. It joins the same queue, with the same clock." acts={<Button kind="primary" onPress={() => void save()} why={authority.allowed ? null : authority.because}>Save the report</Button>}>
      {saved !== null && (
        <Callout tone="done">
          Saved as {saved.ref}. <Button kind="quiet" onPress={() => onOpen(saved.incident)}>Open it</Button>
        </Callout>
      )}
      {message !== null && <Callout tone="error">{message}</Callout>}
      <Section title="The report">
        <div className={styles.pair}>
          <Choice label="Who reports" value={draft.capacity} options={Capacity.options.map((key) => [key, capacityNames[key]] as const)} onChange={(capacity) => set({ capacity })} />
          <Choice label="By which route" value={draft.route} options={routes} onChange={(route) => set({ route })} />
          <MomentField label="When police first received it" hint="Not when it is typed: the 24 hours begin here" value={draft.received} problem={at('received')} onChange={(received) => set({ received })} />
          <TextField label="Opening code" value={draft.opening} problem={at('openingCode')} onChange={(opening) => set({ opening })} />
        </div>
        <TextArea label="What was reported" rows={9} value={draft.narrative} problem={at('text.narrative')} onChange={(narrative) => set({ narrative })} />
        <div className={styles.pair}>
          <TextField label="Where" value={draft.place} problem={at('text.place')} onChange={(place) => set({ place })} />
          <TextField label="When it happened, as reported" value={draft.occurred} onChange={(occurred) => set({ occurred })} />
        </div>
      </Section>
      <Section title="People" lead="Leave out whoever is not known.">
        <PartyFields parties={draft.parties} onChange={(parties) => set({ parties })} />
      </Section>
      <Section title="Qualifiers">
        <div className={styles.qualifiers}>
          {nsirQualifiers.map(({ code, name }) => (
            <label key={code} className={styles.tick}>
              <input type="checkbox" checked={draft.qualifiers.includes(name)} onChange={(event) => set({ qualifiers: event.target.checked ? [...draft.qualifiers, name] : draft.qualifiers.filter((each) => each !== name) })} />
              {name}
            </label>
          ))}
        </div>
      </Section>
    </Page>
  );
};
