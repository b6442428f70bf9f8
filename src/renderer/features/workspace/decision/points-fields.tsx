/** The elements of the offence to record: each made out, not, or unclear, with the words of the narrative it rests on. */
import type { Offence } from '../../../../shared/domain/offence-catalogue.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { useCatalogue } from '../../../data/catalogue.ts';
import { useSignedOf } from '../../../data/signed-points.ts';
import { Button } from '../../../ui/button.tsx';
import { elementNumber, rowsOfCrime } from '../marking/marks-of-draft.ts';
import type { DraftCrime } from './draft.ts';
import { crimeAt } from './edit-draft.ts';
import { enterElement, type PointRow } from './edit-points.ts';
import { Problem, TextLine } from './fields.tsx';
import { useAllegation, useProblem } from './form-context.ts';
import { PointRowFields } from './point-row.tsx';
import styles from './points-fields.module.css';
import { RejectCandidate } from './reject-candidate.tsx';

/** Where no page states them, those the assessor knows: for this decision only. */
const Enter = ({ crime, offence }: { readonly crime: DraftCrime; readonly offence: string }) => {
  const { edit, file, allegation } = useAllegation();
  const about = `element ${file.id} ${allegation.key} ${crime.key} ${offence}`;
  const [element, type] = useBegun(about, '');
  const enter = (): void => {
    edit('point', crimeAt(crime.key, enterElement(element)));
    endBegun(about);
  };
  return (
    <form className={styles.enter} onSubmit={(event) => { event.preventDefault(); if (element.trim() !== '') enter(); }}>
      <TextLine label="An element, for this decision" path={`entered.${crime.key}`} value={element} onChange={type} problem={null} />
      <Button type="submit" isDisabled={element.trim() === ''}>Enter it</Button>
    </form>
  );
};

const tally = (rows: readonly PointRow[]): string => {
  const made = rows.filter(({ point }) => point?.state === 'made-out').length;
  return rows.length === 0 ? 'none stated' : `${made} of ${rows.length} made out`;
};

type Props = { readonly crime: DraftCrime; readonly index: number; readonly offence: Offence };

export const PointsFields = ({ crime, index, offence }: Props) => {
  const { allegation, at } = useAllegation();
  const rows = rowsOfCrime(crime, useCatalogue(), useSignedOf());
  const where = `${at}.answer.crimes.${index}.points`;
  const problem = useProblem(where, true);
  const isStated = rows.some((row) => row.isAsked);
  // Of an offence against the state they are asked before it is recorded; with a victim they are there for whoever wants them.
  const isAsked = allegation.victim.kind === 'state';
  return (
    <details className={styles.points} data-field={where} open={isAsked || rows.some(({ point }) => point !== null)}>
      <summary>
        Points to prove <span className={styles.tally}>{tally(rows)}{isAsked ? '' : ', optional'}</span>
      </summary>
      {!isStated && <p className={styles.none}>No page of the rules states its elements, and the registrar has signed none.</p>}
      <ol className={styles.rows}>
        {rows.map((row, order) => (
          <PointRowFields key={row.element} row={row} number={elementNumber(allegation.crimes.length, index, order)} crime={crime.key} field={row.at === null ? `${where}.open${order}` : `${where}.${row.at}`} />
        ))}
      </ol>
      {!isStated && <Enter crime={crime} offence={offence.id} />}
      {problem?.path === where && <Problem problem={problem} />}
      <RejectCandidate offence={offence.id} crime={crime.key} rows={rows} />
    </details>
  );
};
