/** One element: what it says, three answers, and the words tied to it. Whichever has the focus is the one that words are marked for. */
import type { FocusEvent } from 'react';
import type { PointState } from '../../../../shared/domain/point.ts';
import { citation, crr } from '../../../../shared/rules/cite.ts';
import { useSignedPoints } from '../../../data/signed-points.ts';
import { Button } from '../../../ui/button.tsx';
import { isChosen, setMarking, useMarking } from '../marking/marking.ts';
import { markWords } from '../marking/mark-words.ts';
import { crimeAt, type Edit } from './edit-draft.ts';
import type { DraftCrime } from './draft.ts';
import { answerPoint, takeOutElement, tieWords, type PointRow } from './edit-points.ts';
import { Problem, Segments } from './fields.tsx';
import { useAllegation, useProblem } from './form-context.ts';
import styles from './points-fields.module.css';

const states = [
  ['made-out', 'Made out'],
  ['not', 'Not'],
  ['unclear', 'Unclear'],
] as const satisfies readonly (readonly [PointState, string])[];

const Source = ({ page, signed }: Pick<PointRow, 'page' | 'signed'>) => {
  const by = useSignedPoints().find(({ id }) => id === signed);
  if (page !== null) return <span className={styles.cite} title={citation(crr(page))}>p{page}</span>;
  return <span className={styles.cite} title={by ? `Signed by ${by.registrar}: ${by.source}` : 'Entered for this decision; nobody has signed it'}>{by ? 'registrar' : 'entered'}</span>;
};

type Props = { readonly row: PointRow; readonly number: string; readonly crime: string; readonly field: string };

export const PointRowFields = ({ row, number, crime, field }: Props) => {
  const { allegation, file, edit, tried } = useAllegation();
  const problem = useProblem(field, row.point === null);
  const asked = { element: row.element, page: row.page, signed: row.signed };
  const here = { ...asked, incident: file.id, allegation: allegation.key, crime };
  const isHere = useMarking(({ chosen }) => isChosen(chosen, here));
  const change = (made: Edit<DraftCrime>): void => edit(`point ${row.element}`, crimeAt(crime, made));
  const words = row.point?.words ?? null;
  // Whatever else of the form has the focus, words are marked for the allegation.
  const choosing = { onFocus: (event: FocusEvent): void => { event.stopPropagation(); setMarking({ chosen: { ...here, field } }); } };
  // What keeps it from being recorded is said in the bar at once; at the element once saving was tried.
  const isSaid = tried || problem?.path.endsWith('.state') === false;
  return (
    <li className={styles.row} data-chosen={isHere || undefined} data-field={field} {...choosing}>
      <span className={styles.number}>{number}</span>
      <div className={styles.asked}>
        <p className={styles.element}>{row.element} <Source page={row.page} signed={row.signed} /></p>
        <div className={styles.acts}>
          <Segments label={row.element} isLabelHidden value={row.point?.state ?? null} options={states} onChange={(state) => change(answerPoint(asked, state))} />
          <span className={styles.mark}><Button kind="quiet" command="decision-mark" onPress={() => markWords(file.id)}>{words === null ? 'Mark words' : 'Mark others'}</Button></span>
          {!row.isAsked && <Button kind="quiet" onPress={() => change(takeOutElement(row.element))}>Take it out</Button>}
        </div>
        {words !== null && (
          <p className={styles.words}>
            <q>{words.text}</q> <Button kind="quiet" onPress={() => change(tieWords(asked, null))}>Untie</Button>
          </p>
        )}
        <Problem problem={isSaid ? problem : null} />
      </div>
    </li>
  );
};
