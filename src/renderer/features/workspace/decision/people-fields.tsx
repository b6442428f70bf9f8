/** Between whom: one victim, or the state, and one offender or group. Names in the report are one press away. */
import type { Party } from '../../../../shared/domain/incident.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './decision.module.css';
import { setVictimKind } from './edit-draft.ts';
import { Choice, TextLine, Tick } from './fields.tsx';
import { focusForm } from './focus-field.ts';
import { useAllegation } from './form-context.ts';
import { leadOn } from './save-decision.ts';
import { latestVersion } from '../open-incident.ts';

const victimKinds = [
  ['person', 'Person'],
  ['organisation', 'Organisation'],
  ['state', 'The state'],
] as const;

const offenderKinds = [
  ['person', 'Person'],
  ['group', 'Group'],
  ['unknown', 'Not known'],
] as const;

const NamesInReport = ({ roles, current, onPick }: { readonly roles: readonly Party['role'][]; readonly current: string; readonly onPick: (party: Party) => void }) => {
  const { file, tried } = useAllegation();
  // The name that was pressed is gone from the list; whoever wanted to save goes on to what is still wanting.
  const pick = (party: Party): void => {
    onPick(party);
    focusForm();
    if (tried) leadOn(file.id);
  };
  const named = (latestVersion(file)?.incident?.text.parties ?? []).filter((party) => roles.includes(party.role) && party.name !== null && party.name !== current);
  if (named.length === 0) return null;
  return (
    <div className={styles.names}>
      {named.map((party, at) => (
        <Button key={at} kind="quiet" onPress={() => pick(party)}>{party.name}</Button>
      ))}
    </div>
  );
};

const VictimFields = () => {
  const { allegation, at, edit, file, tried } = useAllegation();
  // As with a name that is pressed: there is nothing more to say here.
  const sayNotKnown = (notKnown: boolean): void => {
    edit('victim', (before) => ({ ...before, victim: { ...before.victim, notKnown } }));
    if (notKnown && tried) leadOn(file.id);
  };
  const { victim } = allegation;
  const isState = victim.kind === 'state';
  return (
    <div className={styles.party}>
      <Choice label="Victim" path={`${at}.victim.kind`} value={victim.kind} options={victimKinds} onChange={(kind) => edit('victim', setVictimKind(kind))} />
      {!isState && !victim.notKnown && (
        <TextLine label="Name of the victim" isLabelHidden path={`${at}.victim.name`} value={victim.name} placeholder="Name" onChange={(name) => edit('text:victim', (before) => ({ ...before, victim: { ...before.victim, name } }))} />
      )}
      {!isState && <Tick label="Not known" value={victim.notKnown} onChange={sayNotKnown} />}
      {!isState && !victim.notKnown && (
        <NamesInReport
          roles={['victim', 'reporter', 'other']}
          current={victim.name}
          onPick={(party) => edit('victim', (before) => ({ ...before, victim: { kind: party.kind, name: party.name ?? '', notKnown: false } }))}
        />
      )}
      {isState && <p className={styles.help}>F3 then asks for the points to prove; F4 and F5 are not asked (pages 7-8).</p>}
    </div>
  );
};

const OffenderFields = () => {
  const { allegation, at, edit } = useAllegation();
  const { offender } = allegation;
  return (
    <div className={styles.party}>
      <Choice label="Offender" path={`${at}.offender.kind`} value={offender.kind} options={offenderKinds} onChange={(kind) => edit('offender', (before) => ({ ...before, offender: { ...before.offender, kind } }))} />
      <TextLine
        label="Name or description of the offender"
        isLabelHidden
        path={`${at}.offender.name`}
        value={offender.name}
        placeholder={offender.kind === 'unknown' ? 'Description, if any' : 'Name or description'}
        onChange={(name) => edit('text:offender', (before) => ({ ...before, offender: { ...before.offender, name } }))}
      />
      <NamesInReport roles={['suspect', 'other']} current={offender.name} onPick={(party) => edit('offender', (before) => ({ ...before, offender: { kind: 'person', name: party.name ?? '' } }))} />
    </div>
  );
};

export const PeopleFields = () => {
  const { at } = useAllegation();
  return (
    <section className={styles.parties} data-field={`${at}.between`} aria-label="Between whom">
      <VictimFields />
      <OffenderFields />
    </section>
  );
};
