/** The allegations of an incident as tabs: whom against whom and what the answer is so far. */
import { Button } from '../../../ui/button.tsx';
import { answerNames } from '../../../record/answer-words.ts';
import styles from './decision.module.css';
import type { DraftAllegation } from './draft.ts';
import { allegationOf } from './draft-problems.ts';
import { editDraft, setWriting, showAllegation } from './drafts.ts';
import { addAllegation, proposedAnswer, removeAllegation } from './edit-draft.ts';
import { focusForm } from './focus-field.ts';
import { useForm } from './form-context.ts';

const partyName = (name: string, otherwise: string): string => (name.trim() === '' ? otherwise : name);

const between = ({ victim, offender }: DraftAllegation): string => {
  const who = victim.kind === 'state' ? 'The state' : victim.notKnown ? 'Victim not known' : partyName(victim.name, 'Victim');
  const by = partyName(offender.name, offender.kind === 'unknown' ? 'not known' : offender.kind === 'group' ? 'group' : 'Offender');
  return `${who} › ${by}`;
};

const answerSoFar = (allegation: DraftAllegation): string => {
  const kind = proposedAnswer(allegation);
  return kind === null ? 'open' : answerNames[kind].toLowerCase();
};

export const addAnother = (incident: string, count: number): void => {
  editDraft(incident, 'allegations', addAllegation);
  setWriting(incident, { tried: false });
  showAllegation(incident, count);
  focusForm();
};

export const AllegationTabs = () => {
  const { draft, file, index, problems, tried } = useForm();
  const { allegations } = draft;
  return (
    <div className={styles.tabs}>
      <div role="tablist" aria-label="Allegations" aria-orientation="vertical" className={styles.tabRows}>
        {allegations.map((allegation, at) => {
          const isBlocked = tried && problems.some((problem) => allegationOf(problem) === at);
          return (
            <button key={allegation.key} type="button" role="tab" aria-selected={at === index} className={styles.tab} onClick={() => showAllegation(file.id, at)}>
              <span className={styles.tabNumber}>{at + 1}</span>
              <span className={styles.tabBetween}>{between(allegation)}</span>
              <span className={styles.tabAnswer} data-blocked={isBlocked || undefined}>{isBlocked ? 'incomplete' : answerSoFar(allegation)}</span>
            </button>
          );
        })}
      </div>
      <p className={styles.tabActs}>
        <Button kind="quiet" command="decision-allegation" onPress={() => addAnother(file.id, allegations.length)}>Another allegation</Button>
        {allegations.length > 1 && <Button kind="quiet" onPress={() => editDraft(file.id, 'allegations', removeAllegation(index))}>Take this one out</Button>}
      </p>
    </div>
  );
};
