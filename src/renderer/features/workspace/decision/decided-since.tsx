/** That somebody decided the incident after what stands in the form was begun: it is begun anew, or kept on purpose, before it is saved over theirs. */
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import { isOpen } from '../../../../shared/triage/status.ts';
import { useNow } from '../../../data/now.ts';
import { momentWords } from '../../../data/time-words.ts';
import { usePersonName } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { currentDecision, startingDraft } from '../open-incident.ts';
import styles from './decision.module.css';
import type { Draft } from './draft.ts';
import { editDraft } from './drafts.ts';
import { useForm } from './form-context.ts';

/** The decision that stands and is none that it was begun on; a draft of before there was that to say is as it was. */
export const decidedSince = (file: IncidentFile, { purpose, begunOn }: Draft): DecisionView | null => {
  const current = currentDecision(file);
  return purpose.kind !== 'decide' || begunOn === undefined || current === null || current.id === begunOn ? null : current;
};

const field = 'begunOn';

export const sinceProblems = (file: IncidentFile, draft: Draft): readonly FieldProblem[] =>
  isOpen(file.state) && decidedSince(file, draft) !== null ? [{ path: field, message: 'It was decided after this was begun: begin from what stands, or keep what you wrote', cite: null }] : [];

const beginAnew = (file: IncidentFile): void => editDraft(file.id, 'begin-anew', () => startingDraft(file));

const keepMine = (file: IncidentFile, { id }: DecisionView): void => editDraft(file.id, 'keep-mine', (draft) => ({ ...draft, begunOn: id }));

export const DecidedSince = () => {
  const { draft, file } = useForm();
  const nameOf = usePersonName();
  const now = useNow();
  const since = decidedSince(file, draft);
  if (since === null) return null;
  return (
    <p className={styles.banner} data-field={field} role="alert">
      {nameOf(since.by)} decided this at {momentWords(since.at, now)}, after what stands here was begun.
      {isOpen(file.state) && (
        <>
          <Button command="decision-begin-anew" onPress={() => beginAnew(file)}>Begin from what stands</Button>
          <Button command="decision-keep-mine" onPress={() => keepMine(file, since)}>Keep mine</Button>
        </>
      )}
    </p>
  );
};
