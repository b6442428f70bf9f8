/** A new report: who reports, by which route, when police first received it, and what was said. */
import { useEffect, useState } from 'react';
import { longestNarrative } from '../../../shared/domain/incident.ts';
import { Capacity, capacityNames, routeNames } from '../../../shared/domain/report.ts';
import { nsirQualifiers } from '../../../shared/domain/nsir-categories.ts';
import { nowIs } from '../../data/now.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, MomentField, TextArea, TextField } from '../../ui/field.tsx';
import { localTimeWords } from '../../ui/local-time.ts';
import { Callout, Page, Section } from '../../ui/page.tsx';
import { runSaveReport } from './commands.ts';
import { PartyFields } from './party-fields.tsx';
import { blankReport, type ReportDraft } from './report-draft.ts';
import { beginReport, editReport, useEntry } from './store.ts';
import styles from './report.module.css';

const routes = Object.entries(routeNames).filter(([route]) => route !== 'import') as [ReportDraft['route'], string][];

/** The screen opens to be typed into; a saved report is one press from being read. */
const focusFirst = (place: HTMLElement | null): void => place?.querySelector<HTMLElement>('select, button')?.focus();

const ReportFields = () => {
  const { draft: typed, problems } = useEntry();
  const [blank] = useState(blankReport);
  const draft = typed ?? blank;
  const set = (change: Partial<ReportDraft>): void => editReport({ ...draft, ...change });
  const at = (path: string): string | null => problems.find((problem) => problem.path.startsWith(path))?.message ?? null;
  return (
    <div data-report="" className={styles.form} ref={focusFirst}>
      <Section title="The report">
        <div className={styles.pair}>
          <Choice label="Who reports" value={draft.capacity} options={Capacity.options.map((key) => [key, capacityNames[key]] as const)} onChange={(capacity) => set({ capacity })} />
          <Choice label="By which route" value={draft.route} options={routes} onChange={(route) => set({ route })} />
          <div className={styles.received}>
            <MomentField label="When police first received it" hint="Not when it is typed: the 24 hours begin here" value={draft.received} problem={at('received')} onChange={(received) => set({ received })} />
            <Button onPress={() => set({ received: localTimeWords(nowIs() ?? '') })}>Now</Button>
          </div>
          <TextField label="Opening code" hint="As your control room names it, such as Criminal damage" value={draft.opening} problem={at('openingCode')} onChange={(opening) => set({ opening })} />
        </div>
        <TextArea label="What was reported" rows={6} most={longestNarrative} value={draft.narrative} problem={at('text.narrative')} onChange={(narrative) => set({ narrative })} />
        <div className={styles.pair}>
          <TextField label="Where" value={draft.place} problem={at('text.place')} onChange={(place) => set({ place })} />
          <TextField label="When it happened, as reported" value={draft.occurred} problem={at('text.occurred')} onChange={(occurred) => set({ occurred })} />
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
    </div>
  );
};

type Props = { readonly onOpen: (incident: string) => void };

export const ReportScreen = ({ onOpen }: Props) => {
  const { message, saved, saving } = useEntry();
  const authority = useMay('report-incident');
  useEffect(beginReport, []);
  return (
    <Page isNarrow title="New report" lead="A report that reached the police directly. It joins the same queue, with the same clock." acts={<Button kind="primary" command="report-save" onPress={runSaveReport} isDisabled={saving} why={authority.allowed ? null : authority.because}>Save the report</Button>}>
      {saved !== null && (
        <Callout tone="done">
          <span key={saved.ref} ref={saved.isWrittenOn ? undefined : focusFirst}>Saved as {saved.ref}{saved.isWrittenOn && ', without what was typed meanwhile: that stands here still'}. <Button kind="quiet" onPress={() => onOpen(saved.incident)}>Open it</Button></span>
        </Callout>
      )}
      {!authority.allowed && <Callout tone="info">{authority.because}</Callout>}
      {message !== null && <Callout tone="error">{message}</Callout>}
      <ReportFields />
    </Page>
  );
};
