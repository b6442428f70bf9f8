/** What was done, act by act: by whom, to whom, and what has been told of it. */
import type { Act, ActKind } from '../../../../shared/rules/facts/document.ts';
import { questionsOf } from '../../../../shared/rules/facts/question.ts';
import { factTold } from '../../../../shared/rules/facts/tell.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { Button } from '../../../ui/button.tsx';
import { focusForm } from '../decision/focus-field.ts';
import { addAct, removeAct, toggleParty } from './edit-facts.ts';
import { kindName, kindsFound, personWords, toldWords } from './fact-words.ts';
import styles from './facts.module.css';
import { FindField } from './find-field.tsx';
import { FurtherField } from './further-field.tsx';
import { askAgain, editFacts } from './telling.ts';

type In = { readonly incident: string; readonly facts: ToldFacts };

const Parties = ({ incident, facts, act, side }: In & { readonly act: Act; readonly side: 'by' | 'to' }) => (
  <span className={styles.parties}>
    {(side === 'by' ? facts.document.offenders : facts.document.victims).map(({ id }) => (
      <button key={id} type="button" className={styles.party} aria-pressed={act[side].includes(id)} onClick={() => editFacts(incident, `facts.${act.id}.${side}`, toggleParty(act.id, side, id))}>
        {personWords(facts, id)}
      </button>
    ))}
  </span>
);

/** What is known of a thing, each pressed to tell it anew. */
const Known = ({ facts, group, id }: Pick<In, 'facts'> & { readonly group: string; readonly id: string }) => {
  const known = questionsOf(facts.document, group, id).flatMap((question) => {
    const value = factTold(facts.document, question.at);
    return value === undefined || value === null ? [] : [{ question, value }];
  });
  if (known.length === 0) return null;
  return (
    <ul className={styles.known}>
      {known.map(({ question, value }) => (
        <li key={question.at}>
          <button type="button" className={styles.knownFact} title="Tell it anew" onClick={() => askAgain(question.at)}>
            <span>{question.text}</span>
            <b>{toldWords(value)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
};

const OneAct = ({ incident, facts, act }: In & { readonly act: Act }) => (
  <li className={styles.act}>
    <p className={styles.actHead}>
      <span className={styles.short}>{act.id}</span>
      <b>{kindName(act.kind)}</b>
      <Button kind="quiet" onPress={() => editFacts(incident, 'facts.acts', removeAct(act.id))}>Take out</Button>
    </p>
    <p className={styles.actLine}><span>by</span><Parties incident={incident} facts={facts} act={act} side="by" /></p>
    <p className={styles.actLine}><span>to</span><Parties incident={incident} facts={facts} act={act} side="to" />{act.to.length === 0 && <span className={styles.quiet}>nobody: against the state</span>}</p>
    <Known facts={facts} group="acts" id={act.id} />
  </li>
);

/** What is asked now stands above what was done, and may be out of sight there. */
const showQuestion = (): void => void requestAnimationFrame(() => document.querySelector('[data-decision-pane] [data-at]')?.scrollIntoView({ block: 'nearest' }));

const AddAct = ({ incident }: { readonly incident: string }) => {
  const add = (kind: string): void => {
    editFacts(incident, 'facts.acts', addAct(kind as ActKind));
    focusForm();
    showQuestion();
  };
  return <FindField label="Another act" command="facts-act" path="facts.act" placeholder="Words, such as assault" nothing="No kind of act has these words." find={kindsFound} onTake={add} />;
};

/** Of two together, and of each by themselves. */
const KnownOfPeople = ({ facts }: Pick<In, 'facts'>) => (
  <>
    <Known facts={facts} group="report" id="" />
    {facts.document.victims.map(({ id }) => <Known key={id} facts={facts} group="victims" id={id} />)}
    {facts.document.offenders.map(({ id }) => <Known key={id} facts={facts} group="offenders" id={id} />)}
    {facts.document.pairs.map(({ victim, offender }) => <Known key={`${victim}-${offender}`} facts={facts} group="pairs" id={`${victim}-${offender}`} />)}
  </>
);

export const ToldActs = ({ incident, facts, needs }: In & { readonly needs: readonly string[] }) => (
  <section className={styles.acts} aria-label="What was done">
    <h3>What was done</h3>
    <ol>{facts.document.acts.map((act) => <OneAct key={act.id} incident={incident} facts={facts} act={act} />)}</ol>
    <AddAct incident={incident} />
    {facts.document.acts.length > 0 && <FurtherField facts={facts} needs={needs} />}
    <details className={styles.fold}>
      <summary>Told of the report and its people</summary>
      <KnownOfPeople facts={facts} />
    </details>
  </section>
);
