/** The foot of the decision, always in sight: what will be recorded, what stops it, and the key that saves. */
import { warningIds, warningNames } from '../../../../shared/domain/warning.ts';
import type { CommandName } from '../../../../shared/ipc/calls.ts';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import { holderNow } from '../../../../shared/triage/claim.ts';
import { useCatalogue } from '../../../data/catalogue.ts';
import { useNow } from '../../../data/now.ts';
import { useMay, usePersonName, useSession } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { addAnother } from './allegation-tabs.tsx';
import { decisionWords } from '../../../record/answer-words.ts';
import styles from './decision.module.css';
import type { Draft } from './draft.ts';
import { useWriting, type AfterSaving } from './drafts.ts';
import { proposedAnswer } from './edit-draft.ts';
import { useForm } from './form-context.ts';
import { takeAgain } from '../open-incident.ts';
import { goToProblem, save } from './save-decision.ts';
import { toDecision } from './to-decision.ts';
import { useWorkspace } from '../workspace.ts';

const isAnswered = (draft: Draft): boolean => draft.about !== 'allegations' || draft.allegations.every((allegation) => proposedAnswer(allegation) !== null);

/** "Say why" reads on after a colon as "say why"; codes such as F3 keep their letters. */
const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** The question itself stands in the form; the bar only names its box. */
const isOpenQuestion = ({ path }: FieldProblem): boolean => /^about\.allegations\.\d+\.path$/.test(path);

/** Why a reason is asked stands beside its field; the bar only names what asks it. */
const inBar = ({ path, message, cite }: FieldProblem): Pick<FieldProblem, 'message' | 'cite'> => {
  const warning = warningIds.find((id) => path === `reasons.${id}`);
  if (warning !== undefined) return { message: `A reason for “${warningNames[warning]}” is needed`, cite };
  return isOpenQuestion({ path, message, cite }) ? { message: message.split(':')[0] ?? message, cite: null } : { message, cite };
};

const Blocks = () => {
  const { file, problems, tried } = useForm();
  const [first, ...more] = problems;
  if (!first) return null;
  const { message, cite } = inBar(first);
  return (
    <button type="button" className={styles.blocks} data-tried={tried || undefined} onClick={() => goToProblem(file.id, first)}>
      <span className={styles.blockMark} aria-hidden="true">{tried ? '!' : '·'}</span>
      <span>
        {tried ? 'Not saved. ' : 'Still needed: '}
        {tried ? message : lowerFirst(message.replace(/ is needed$/, ''))}
        {cite !== null && <span className={styles.barCite}> ({cite.replace('Crime Recording Rules', 'CRR')})</span>}
        {more.length > 0 && <span className={styles.barMore}>, and {more.length} more</span>}
      </span>
    </button>
  );
};

/** The question takes the cursor out of the field, so that its keys are heard and not typed. */
const focusLast = (place: HTMLElement | null): void => place?.querySelector<HTMLElement>('button:last-of-type')?.focus();

const AskOther = ({ after }: { readonly after: AfterSaving }) => {
  const { file, draft } = useForm();
  return (
    <p className={styles.askOther} role="alertdialog" aria-label="Another allegation?" ref={focusLast}>
      <b>Is there another allegation in this incident?</b>
      <Button command="answer-yes" onPress={() => addAnother(file.id, draft.allegations.length)}>Yes, add it</Button>
      <Button kind="primary" command="answer-no" onPress={() => void save(file.id, after)}>No, save</Button>
    </p>
  );
};

/** What it is saved over, each with its reason, stands above and out of sight by now. */
const SavedOver = () => {
  const { warnings } = useForm();
  return warnings.length > 0 && <p className={styles.warn}>With a reason: {warnings.map(({ id }) => warningNames[id]).join('; ')}</p>;
};

/** Where nobody else has it now, the claim is taken again, and what was written goes on under it; from somebody else it is taken over only on purpose. */
const TakeAgain = () => {
  const { file } = useForm();
  const me = useSession()?.person.id;
  const nameOf = usePersonName();
  const holder = holderNow(file, useNow());
  const isOthers = holder !== null && holder !== me;
  return <Button kind="quiet" command="incident-take-over" onPress={() => void takeAgain(file.id, file.takenBy)}>{isOthers ? `Take it over from ${nameOf(holder)}` : 'Take it again'}</Button>;
};

/** What saving is, by what the form is open for. */
const saves = {
  decide: { command: 'decide-incident', label: 'Save and next' },
  correct: { command: 'correct-decision', label: 'Save the correction' },
  'read-again': { command: 'save-second-reading', label: 'Save the reading' },
} as const satisfies Readonly<Record<Draft['purpose']['kind'], { readonly command: CommandName; readonly label: string }>>;

export const ResultBar = () => {
  const { draft, file, problems } = useForm();
  const catalogue = useCatalogue();
  const writing = useWriting(file.id);
  const isReporting = useWorkspace((state) => state.reporting !== null || state.isParking);
  const { command, label } = saves[draft.purpose.kind];
  const allowed = useMay(command);
  if (!writing) return null;
  const words = isAnswered(draft) ? decisionWords(toDecision(draft), catalogue) : 'Not answered yet';
  return (
    <section aria-label="Result" className={styles.bar} data-state={problems.length === 0 ? 'ready' : writing.tried ? 'blocked' : 'open'} aria-live="polite">
      {writing.refusal !== null && (
        <p className={styles.refusal} role="alert">
          {writing.refusal.message} Nothing you typed is lost.
          {writing.refusal.reference !== null && ` Reference ${writing.refusal.reference}.`}
          {writing.refusal.code === 'unclaimed' && <TakeAgain />}
        </p>
      )}
      {writing.notice !== null && <p className={styles.notice}>{writing.notice}</p>}
      <p className={styles.result}>{words}</p>
      {writing.askingOther !== null ? (
        <>
          <SavedOver />
          <AskOther after={writing.askingOther} />
        </>
      ) : (
        <>
          <Blocks />
          <p className={styles.barActs}>
            <Button kind="primary" {...(isReporting ? {} : { command: 'decision-save' })} onPress={() => void save(file.id)} isDisabled={!allowed.allowed || writing.saving}>
              {label}
            </Button>
            {allowed.allowed && draft.purpose.kind === 'decide' && <Button kind="quiet" command="decision-save-only" onPress={() => void save(file.id, 'stay')} isDisabled={writing.saving}>Save only</Button>}
            {!allowed.allowed && <span className={styles.quiet}>{allowed.because}</span>}
          </p>
        </>
      )}
    </section>
  );
};
