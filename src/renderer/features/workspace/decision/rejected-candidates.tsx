/** The candidates put away in this allegation; where nothing is recorded, the one alleged may be put away too. */
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';
import { elementsOf } from '../../../../shared/rules/points-to-prove/elements-of.ts';
import { useCatalogue } from '../../../data/catalogue.ts';
import { useSignedOf } from '../../../data/signed-points.ts';
import { offenceCode } from '../../../record/answer-words.ts';
import { Button } from '../../../ui/button.tsx';
import { proposedAnswer } from './edit-draft.ts';
import { pointRows, takeBackRejected } from './edit-points.ts';
import { useAllegation } from './form-context.ts';
import styles from './points-fields.module.css';
import { RejectCandidate } from './reject-candidate.tsx';

const AllegedOnly = () => {
  const { allegation } = useAllegation();
  const catalogue = useCatalogue();
  const signedOf = useSignedOf();
  const offence = catalogue && allegation.alleged !== null ? findOffence(catalogue, allegation.alleged) : null;
  const isPutAway = allegation.rejected.some((each) => each.offence === offence?.id);
  if (!offence || isPutAway || proposedAnswer(allegation) !== 'no-crime') return null;
  return <RejectCandidate offence={offence.id} crime={null} rows={pointRows(elementsOf(offence, signedOf), [])} />;
};

export const RejectedCandidates = () => {
  const { allegation, at, edit } = useAllegation();
  const catalogue = useCatalogue();
  return (
    <>
      <AllegedOnly />
      {allegation.rejected.length > 0 && (
        <section className={styles.rejected} aria-label="Considered and rejected" data-field={`${at}.rejected`}>
          <h3>Considered and rejected</h3>
          <ul>
            {allegation.rejected.map((each, index) => (
              <li key={index}>
                <b>{offenceCode(catalogue, each.offence)}</b>
                <span>Failed: {each.element}. {each.why}</span>
                <Button kind="quiet" onPress={() => edit('rejected', takeBackRejected(index))}>Take back</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
