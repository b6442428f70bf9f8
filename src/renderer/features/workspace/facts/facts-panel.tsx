/** Facts and rules: what was told, the one question that is asked now, and what the rules make of it. */
import { useMemo } from 'react';
import { localDateOf } from '../../../../shared/domain/local-date.ts';
import { documentProblems } from '../../../../shared/rules/facts/document-problems.ts';
import { RuleFindings } from '../../../record/rule-findings.tsx';
import { useCatalogue } from '../../../data/catalogue.ts';
import { useNow } from '../../../data/now.ts';
import { Button } from '../../../ui/button.tsx';
import { Problem } from '../../../ui/field.tsx';
import { useForm } from '../decision/form-context.ts';
import { WarningReasons } from '../decision/warning-reasons.tsx';
import { answerWithFacts, whyNotYet } from './answer-with-facts.ts';
import { problemWords } from './fact-words.ts';
import styles from './facts.module.css';
import { OffenceArithmetic } from './offence-arithmetic.tsx';
import { OccasionsOffer } from './occasions-offer.tsx';
import { QuestionCard } from './question-card.tsx';
import { foundIn, questionsIn, useTelling } from './telling.ts';
import { ToldActs } from './told-acts.tsx';
import { ToldPeople } from './told-people.tsx';

const nothing: readonly string[] = [];

export const FactsPanel = () => {
  const { draft, file } = useForm();
  const catalogue = useCatalogue();
  const now = useNow();
  // By the day and not the moment: the whole rulebook is not weighed again at every tick of the clock.
  const today = now === null ? null : localDateOf(now);
  const telling = useTelling();
  const { facts } = draft;
  const found = useMemo(() => (facts === null ? null : foundIn(facts, catalogue, today, file.rulings)), [facts, catalogue, today, file.rulings]);
  if (facts === null) return null;
  const questions = questionsIn(facts, found?.decided ?? null, telling);
  const [question] = questions;
  const problems = documentProblems(facts.document);
  const because = whyNotYet(facts, found);
  return (
    <div className={styles.panel} data-field="facts">
      {problems.length > 0 && <div role="alert">{problems.map((problem) => <Problem key={problem.path} problem={problemWords(facts, problem)} />)}</div>}
      <OccasionsOffer file={file} facts={facts} />
      {question && <QuestionCard key={question.at} incident={file.id} facts={facts} question={question} more={questions.length - 1} />}
      {found && facts.document.acts.length > 0 && (
        <>
          <OffenceArithmetic facts={facts} found={found} rulings={file.rulings} />
          <p className={styles.use}>
            <Button kind="primary" command="facts-use" why={because} isWhyBeside onPress={() => answerWithFacts(file.id)}>Answer with this</Button>
            {because !== null && <span className={styles.quiet}>{because}</span>}
          </p>
          <RuleFindings answer={found.answer} />
        </>
      )}
      <WarningReasons />
      <ToldPeople incident={file.id} facts={facts} />
      <ToldActs incident={file.id} facts={facts} needs={found?.decided.needs ?? nothing} />
    </div>
  );
};
