/** What is stuck, each with why and the act that moves it; several are chosen and given to somebody together. */
import { useCallback, useEffect } from 'react';
import { may, type Authority } from '../../../shared/authority/may.ts';
import type { StuckRow, Workload } from '../../../shared/ipc/workload-shapes.ts';
import { stuckNames } from '../../../shared/triage/stuck.ts';
import { stateNames } from '../../../shared/triage/status.ts';
import { AllocateForm } from '../../allocation/allocate-form.tsx';
import { isBeyondOwnTeam, useAllocation } from '../../allocation/store.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, usePersonName, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { CheckBox } from '../../ui/field.tsx';
import { FoldedTable } from '../../ui/folded-table.tsx';
import { Key } from '../../ui/key.tsx';
import { Callout, Empty, Section } from '../../ui/page.tsx';
import { Due } from './due.tsx';
import { allocateChosen, allocateRows, bringBack, chooseStuck, listStuck, readStuck, useStuck } from './store.ts';
import styles from './workload.module.css';

type Props = Pick<Workload, 'stuck' | 'more'> & { readonly onOpen: (incident: string) => void };

const noTeams = { members: [] };

/** Whether whoever looks may give it to anybody at all: what somebody of another team has is not theirs to give. */
const useMayGive = (): ((row: StuckRow) => Authority) => {
  const me = useSession()?.person;
  const teams = useAsk('teams', {}).data ?? noTeams;
  return useCallback((row) => (me ? may(me, 'allocate-incidents', { beyondOwnTeam: isBeyondOwnTeam(teams, me.id, { items: [row], to: null }) }) : { allowed: false, because: 'Nobody is signed in' }), [me, teams]);
};

const Act = ({ row }: { readonly row: StuckRow }) => {
  const unpark = useMay('unpark-incident');
  const give = useMayGive()(row);
  switch (row.act) {
    case 'open':
      return <Button kind="quiet" onPress={() => readStuck(row)}>Open to enter it</Button>;
    case 'bring-back':
      return <Button kind="quiet" why={unpark.allowed ? null : unpark.because} onPress={() => void bringBack(row.incident)}>Bring back</Button>;
    case 'allocate':
      return <Button kind="quiet" why={give.allowed ? null : give.because} onPress={() => allocateRows([row])}>Allocate…</Button>;
  }
};

const useColumns = (): readonly Column<StuckRow>[] => {
  const nameOf = usePersonName();
  const chosen = useStuck((state) => state.chosen);
  const mayGive = useMayGive();
  const isChosen = ({ incident }: StuckRow): boolean => chosen.some((each) => each.incident === incident);
  const holder = ({ heldBy }: StuckRow): string => (heldBy === null ? 'nobody' : nameOf(heldBy));
  return [
    { id: 'ref', label: 'Incident', isMono: true, cell: (row) => (row.act === 'allocate' && mayGive(row).allowed ? <CheckBox label={row.ref} isOn={isChosen(row)} onChange={(isOn) => chooseStuck(row, isOn)} /> : <span className={styles.unchosen}>{row.ref}</span>), by: ({ ref }) => ref },
    { id: 'why', label: 'Stuck because', cell: ({ because }) => because.map((each) => <span key={each} className={styles.because}>{stuckNames[each]}</span>), by: ({ because }) => because.join() },
    { id: 'due', label: '24 hours', isTime: true, cell: ({ due }) => <Due due={due} />, by: ({ due }) => due ?? '9' },
    { id: 'state', label: 'State', cell: ({ state }) => stateNames[state], by: ({ state }) => stateNames[state] },
    { id: 'holder', label: 'With', cell: holder, by: holder },
    { id: 'act', label: '', cell: (row) => <span className={styles.acts}><Act row={row} />{row.act !== 'open' && <Button kind="quiet" onPress={() => readStuck(row)}>Read</Button>}</span> },
  ];
};

export const StuckSection = ({ stuck, more, onOpen }: Props) => {
  const columns = useColumns();
  const { chosen, selected, trouble } = useStuck();
  const mayGive = useMayGive();
  useEffect(() => listStuck(stuck, (row) => mayGive(row).allowed, onOpen), [stuck, mayGive, onOpen]);
  const isGiving = useAllocation((state) => state.items.length > 0);
  const acts = <Button command="workload-allocate" why={chosen.length === 0 ? 'Choose what is stuck first' : null} onPress={allocateChosen}>{chosen.length === 0 ? 'Allocate what is chosen' : `Allocate ${chosen.length}`}</Button>;
  return (
    <Section title="Stuck" lead="Past its 24 hours, or resting longer than it should; what awaits another force’s reference counts after three days. The one due first is at the top." acts={stuck.length > 0 && acts}>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {stuck.length === 0 && <Empty>Nothing is stuck.</Empty>}
      {stuck.length > 0 && (
        <div className={styles.split} data-open={isGiving || undefined}>
          <div>
            <p className={styles.keys}>Move <Key of="stuck-next" /> <Key of="stuck-previous" />, choose <Key of="stuck-choose" />, read <Key of="stuck-open" />.</p>
            <FoldedTable label="Stuck" selected={selected} columns={columns} rows={stuck} keyOf={({ incident }) => incident} first={8} all={`Show all ${stuck.length.toLocaleString('en-GB')}`} />
          </div>
          {isGiving && <div className={styles.form}><AllocateForm /></div>}
        </div>
      )}
      {more && <p>More are stuck than the {stuck.length.toLocaleString('en-GB')} that are shown.</p>}
    </Section>
  );
};
