/** The recorded crimes of the decision that stands, and every cancellation that was asked for of any: beside the decisions they are of. */
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { AskForm } from './ask-form.tsx';
import { CancellationCard } from './cancellation-card.tsx';
import { aboutCancelling, beginCancelling, useCancelling } from './cancelling.ts';
import { AdviceForm, ConcernForm, ToldOfForm } from './small-forms.tsx';
import styles from './cancelling.module.css';
import { crimeToAsk, recordedCrimes, waits } from './crime-to-ask.ts';
import { WhichCrime } from './which-crime.tsx';

type Props = { readonly file: IncidentFile };
type Crime = DecisionView['crimes'][number];

/** The key asks for the first that none is asked for yet, and stands beside that one. */
const CrimeLine = ({ file, crime, isNext }: Props & { readonly crime: Crime; readonly isNext: boolean }) => {
  const ask = useMay('ask-cancellation');
  const concern = useMay('enter-pressure-concern');
  const because = ask.allowed ? (waits(file, crime.id) ? 'A cancellation of this crime waits already' : null) : ask.because;
  return (
    <li>
      <span>
        <span className={styles.code}>{crime.class} {crime.code}</span> {crime.title}
        <span className={styles.which}><WhichCrime file={file} crime={crime.id} /></span>
      </span>
      <span className={styles.acts}>
        {concern.allowed && <Button kind="quiet" onPress={() => beginCancelling('concern', crime.id)}>Concern of pressure</Button>}
        <Button kind="quiet" {...(isNext ? { command: 'cancelling-ask' } : {})} why={because} onPress={() => beginCancelling('ask', crime.id)}>Ask for cancellation</Button>
      </span>
    </li>
  );
};

/** What is being entered, in place of nothing: one form at a time. */
const Begun = ({ file, decision, crimes }: Props & { readonly decision: string; readonly crimes: readonly Crime[] }) => {
  const { incident, act, about } = useCancelling();
  const crime = crimes.find(({ id }) => id === about);
  const view = file.cancellations.find(({ id }) => id === about);
  if (incident !== file.id || act === null) return null;
  const typed = aboutCancelling(file.id, act, about ?? '');
  if (act === 'ask') return crime ? <AskForm key={crime.id} about={typed} crime={crime} decision={decision} which={<WhichCrime file={file} crime={crime.id} />} /> : <p className={styles.quiet}>No recorded crime is left to ask for.</p>;
  if (act === 'concern') return crime ? <ConcernForm key={crime.id} about={typed} crime={crime.id} name={`${crime.class} ${crime.code}`} /> : null;
  if (!view) return null;
  return act === 'tell' ? <ToldOfForm key={view.id} about={typed} view={view} /> : <AdviceForm key={view.id} about={typed} view={view} />;
};

export const Cancellations = ({ file }: Props) => {
  const current = file.decisions.find((each) => each.current);
  const crimes = recordedCrimes(file);
  const next = crimeToAsk(file) ?? crimes[0];
  if (!current || (current.crimes.length === 0 && file.cancellations.length === 0)) return null;
  return (
    <section className={styles.section} aria-label="Cancellations" tabIndex={-1} data-cancellations="">
      <h2>Recorded crimes and their cancellation</h2>
      <ul className={styles.crimes}>{crimes.map((crime) => <CrimeLine key={crime.id} file={file} crime={crime} isNext={crime === next} />)}</ul>
      <Begun file={file} decision={current.id} crimes={crimes} />
      {file.cancellations.toReversed().map((view) => <CancellationCard key={view.id} view={view} which={<WhichCrime file={file} crime={view.crime} />} />)}
    </section>
  );
};
