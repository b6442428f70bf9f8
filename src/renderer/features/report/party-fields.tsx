/** The people of a report, a row each. */
import { Button } from '../../ui/button.tsx';
import { Choice, TextField } from '../../ui/field.tsx';
import { ageProblem, emptyParty, type PartyDraft } from './report-draft.ts';
import styles from './report.module.css';

const roles = [
  ['reporter', 'Reporter'],
  ['victim', 'Victim'],
  ['suspect', 'Suspect'],
  ['witness', 'Witness'],
  ['other', 'Other'],
] as const;

type Props = { readonly parties: readonly PartyDraft[]; readonly onChange: (parties: readonly PartyDraft[]) => void };

export const PartyFields = ({ parties, onChange }: Props) => {
  const set = (key: number, change: Partial<PartyDraft>): void => onChange(parties.map((party) => (party.key === key ? { ...party, ...change } : party)));
  return (
    <>
      {parties.map((party) => (
        <div key={party.key} className={styles.party}>
          <Choice label="Part" value={party.role} options={roles} onChange={(role) => set(party.key, { role })} />
          <TextField label="Name" value={party.name} onChange={(name) => set(party.key, { name })} />
          <TextField label="Age" value={party.age} problem={ageProblem(party)} onChange={(age) => set(party.key, { age })} />
          <TextField label="Telephone" value={party.phone} onChange={(phone) => set(party.key, { phone })} />
          <Button kind="quiet" onPress={() => onChange(parties.filter((each) => each.key !== party.key))}>Remove</Button>
        </div>
      ))}
      <div>
        <Button kind="quiet" onPress={() => onChange([...parties, emptyParty('victim', parties)])}>Add somebody</Button>
      </div>
    </>
  );
};
