/** What is saved only with a reason: each says why it asks and keeps its own. */
import { useState } from 'react';
import { warningNames } from '../../../../shared/domain/warning.ts';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import type { Raised } from '../../../../shared/rules/recording/warnings.ts';
import { CitedPages } from '../../../record/cited-pages.tsx';
import styles from './decision.module.css';
import { editDraft } from './drafts.ts';
import { Prose } from './fields.tsx';
import { useForm, useProblem } from './form-context.ts';

/** Why it is asked stands above, so of an empty field only that the reason is wanting is said; of one that is written in, what is wrong with it. */
const reasonProblem = (problem: FieldProblem | null, text: string): FieldProblem | null =>
  problem !== null && text.trim() === '' ? { ...problem, message: 'The reason is needed', cite: null } : problem;

const WarningReason = ({ warning: { id, says, cite } }: { readonly warning: Raised }) => {
  const { draft, file } = useForm();
  const text = draft.reasons[id] ?? '';
  const path = `reasons.${id}`;
  const problem = useProblem(path, text.trim() === '');
  // Half a word is no mistake: whoever types is told once they have left it.
  const [isTyping, setTyping] = useState(false);
  // A decision made before each had its own carries one reason for all: shown to whoever decides it anew, who says which it answers.
  const before = draft.reasons['before-reasons-were-apart'];
  return (
    <section className={styles.warning} aria-label={warningNames[id]}>
      <p><b>{warningNames[id]}</b> <CitedPages cites={[cite]} /></p>
      <p>{says}.</p>
      <div onBlur={() => setTyping(false)}>
        <Prose
          label="Reason"
          path={path}
          value={text}
          rows={1}
          {...(before === undefined ? {} : { hint: `Before: “${before}”` })}
          problem={isTyping ? null : reasonProblem(problem, text)}
          onChange={(reason) => {
            setTyping(true);
            editDraft(file.id, `text:${path}`, (draftBefore) => ({ ...draftBefore, reasons: { ...draftBefore.reasons, [id]: reason } }));
          }}
        />
      </div>
    </section>
  );
};

export const WarningReasons = () => {
  const { warnings } = useForm();
  return warnings.map((warning) => <WarningReason key={warning.id} warning={warning} />);
};
