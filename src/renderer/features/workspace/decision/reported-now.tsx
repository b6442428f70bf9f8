/** Opens N100 or N300 at once, before the flowchart is finished (Crime Recording Rules 2026/27, pages 35 and 63). */
import { useState } from 'react';
import { reportedIncidentClasses, reportedIncidents } from '../../../../shared/domain/reported-incidents.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { toMend, type AppError } from '../../../../shared/ipc/result.ts';
import { citation } from '../../../../shared/rules/cite.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { timed } from '../../../data/last-save.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './decision.module.css';
import type { DraftAllegation } from './draft.ts';
import { editDraft, say, useWriting } from './drafts.ts';
import { allegationAt, chooseReported } from './edit-draft.ts';
import { Choice, Prose } from './fields.tsx';
import { focusForm } from './focus-field.ts';
import { useHeardOfOpen } from '../heard-of-open.ts';
import { latestVersion } from '../open-incident.ts';
import { setWorkspace } from '../workspace.ts';

const aboutReported = (incident: string, name: string): string => `reported ${incident} ${name}`;

export const ReportedNow = ({ file, family }: { readonly file: IncidentFile; readonly family: '100' | '300' }) => {
  const name = family === '100' ? 'N100' : 'N300';
  const options = reportedIncidents.filter((each) => each.class === name);
  const about = aboutReported(file.id, name);
  const [{ code, note }, setBegun] = useBegun<{ readonly code: string; readonly note: string }>(about, { code: options[0]?.code ?? '', note: '' });
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heard = useHeardOfOpen(`Opening ${name}`);
  const allowed = useMay('open-reported-incident');
  const reportedClass = reportedIncidentClasses.find((each) => each.code === name);
  const chosen = options.find((each) => each.code === code);
  const close = (): void => {
    endBegun(about);
    setWorkspace({ reporting: null });
    focusForm();
  };

  const writing = useWriting(file.id);
  /** What was reported is part of why. */
  const answerWith = (): void => {
    const withNote = (before: DraftAllegation): DraftAllegation => ({ ...chooseReported(family, code)(before), why: [before.why, note].filter((each) => each.trim() !== '').join('\n') });
    if (writing) editDraft(file.id, 'answer', allegationAt(writing.allegation, withNote));
    close();
  };

  const open = async (): Promise<void> => {
    setBusy(true);
    const result = await heard(timed(null, () => call('open-reported-incident', { incident: file.id, versionRead: latestVersion(file)?.number ?? 1, code, note })));
    setBusy(false);
    if (!result.ok) return setTrouble(result.error);
    close();
    say(file.id, `${name}/${code.slice(4)} is open. The flowchart waits until it can be answered.`);
  };

  return (
    <section className={styles.reportedNow} aria-label={`Open ${name} now`}>
      <h3>Open {name} now</h3>
      {reportedClass && <p className={styles.help}>{reportedClass.name}, {reportedClass.unit}. {citation(reportedClass.cite)}.</p>}
      <Choice label="Code" path="reported.code" value={code} options={options.map((each) => [each.code, `${name}/${each.code.slice(4)} ${each.name}`] as const)} onChange={(next) => setBegun({ code: next, note })} problem={null} />
      {chosen && <p className={styles.help}>{chosen.help}</p>}
      <Prose label="What was reported, in a few words" path="reported.note" value={note} onChange={(next) => setBegun({ code, note: next })} isFocused problem={trouble?.problems.find((each) => each.path === 'note') ?? null} />
      {trouble !== null && <p className={styles.blocked} role="alert">{trouble.code === 'invalid' ? `Not opened. ${toMend(trouble.problems)}` : trouble.message}</p>}
      <p className={styles.acts} data-open-reported="">
        <Button kind="primary" command="decision-save" onPress={() => void open()} isDisabled={!allowed.allowed || isBusy}>Open {name}/{code.slice(4)}</Button>
        {writing?.draft.about === 'allegations' && <Button onPress={answerWith}>Answer with it</Button>}
        <Button kind="quiet" onPress={close}>Not now</Button>
        {!allowed.allowed && <span className={styles.quiet}>{allowed.because}</span>}
      </p>
    </section>
  );
};
