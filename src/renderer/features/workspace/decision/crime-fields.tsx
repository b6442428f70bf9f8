/** The crimes an allegation records: offence, flags, and what confirms or stands in for the victim's word. */
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';
import { useCatalogue } from '../../../data/catalogue.ts';
import { Button } from '../../../ui/button.tsx';
import { reportedName, withoutConfirmationNames } from '../../../record/answer-words.ts';
import styles from './decision.module.css';
import type { DraftCrime } from './draft.ts';
import { addCrime, crimeAt, removeCrime } from './edit-draft.ts';
import { Choice, Prose, Tick } from './fields.tsx';
import { FlagFields } from './flag-fields.tsx';
import { focusField } from './focus-field.ts';
import { useAllegation } from './form-context.ts';
import { OffencePicker } from './offence-picker.tsx';
import { PointsFields } from './points-fields.tsx';
import { leadOn } from './save-decision.ts';

const grounds = Object.entries(withoutConfirmationNames) as readonly (readonly [keyof typeof withoutConfirmationNames, string])[];

const Crime = ({ crime, index }: { readonly crime: DraftCrime; readonly index: number }) => {
  const { allegation, at, edit, file } = useAllegation();
  const catalogue = useCatalogue();
  const offence = catalogue && crime.offence !== null ? findOffence(catalogue, crime.offence) : null;
  const where = `${at}.answer.crimes.${index}`;
  return (
    <li className={styles.crime}>
      <OffencePicker
        label={allegation.crimes.length === 1 ? 'Offence to record' : `Offence ${index + 1} to record`}
        path={`${where}.offence`}
        command={index === 0 ? 'decision-offence' : undefined}
        value={crime.offence}
        onChange={(chosen) => {
          edit('crime', crimeAt(crime.key, (before) => ({ ...before, offence: chosen })));
          if (chosen !== null) leadOn(file.id);
        }}
      />
      {offence && <PointsFields key={offence.id} crime={crime} index={index} offence={offence} />}
      <FlagFields path={`${where}.flags`} flags={crime.flags} offence={offence} onChange={(flags) => edit('crime', crimeAt(crime.key, (before) => ({ ...before, flags })))} />
      {allegation.crimes.length > 1 && <Button kind="quiet" onPress={() => edit('crime', removeCrime(crime.key))}>Take this crime out</Button>}
    </li>
  );
};

const WithoutConfirmation = () => {
  const { allegation, at, edit } = useAllegation();
  const { withoutConfirmation } = allegation;
  const change = (field: string, part: Partial<typeof withoutConfirmation>): void =>
    edit(field, (before) => ({ ...before, withoutConfirmation: { ...before.withoutConfirmation, ...part } }));
  if (allegation.victim.kind === 'state') return null;
  return (
    <>
      <Tick label="Recorded without the victim’s confirmation" value={withoutConfirmation.applies} onChange={(applies) => change('without', { applies })} />
      {withoutConfirmation.applies && (
        <div className={styles.inset} data-field={`${at}.answer.withoutConfirmation`}>
          <Choice label="Because it is" path={`${at}.answer.withoutConfirmation.ground`} value={withoutConfirmation.ground} options={grounds} onChange={(ground) => change('without', { ground })} />
          <Prose label="Ground in full" path={`${at}.answer.withoutConfirmation.why`} value={withoutConfirmation.why} onChange={(why) => change('text:without.why', { why })} />
          <p className={styles.help}>Crime Recording Rules 2026/27, pages 7-8</p>
        </div>
      )}
    </>
  );
};

const Confirms = () => {
  const { allegation, at, edit, file } = useAllegation();
  const open = file.reported.filter((each) => each.state === 'open');
  if (open.length === 0) return null;
  return (
    <fieldset className={styles.plainSet} data-field={`${at}.answer.confirms`}>
      <legend>Does this confirm what is open?</legend>
      {open.map((each) => (
        <Tick key={each.id} label={`Confirms ${reportedName(each.code)}`} value={allegation.confirms === each.id} onChange={(isOn) => edit('confirms', (before) => ({ ...before, confirms: isOn ? each.id : null }))} />
      ))}
    </fieldset>
  );
};

export const CrimeFields = () => {
  const { allegation, at, edit } = useAllegation();
  const addAndLead = (): void => {
    edit('crime', addCrime);
    focusField(`${at}.answer.crimes.${allegation.crimes.length}.offence`);
  };
  return (
    <div className={styles.fields}>
      <ol className={styles.crimes} data-field={`${at}.answer.crimes`}>
        {allegation.crimes.map((crime, index) => <Crime key={crime.key} crime={crime} index={index} />)}
      </ol>
      <Button kind="quiet" command="decision-crime" onPress={addAndLead}>Another crime between these two</Button>
      <Confirms />
      <WithoutConfirmation />
    </div>
  );
};
