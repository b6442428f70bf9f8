/** Giving incidents to somebody, beside the list they were chosen in. Only whoever may decide them is offered, with what they have now. */
import { mayBeGiven } from '../../shared/authority/may-be-given.ts';
import { longestProse } from '../../shared/domain/text.ts';
import { useOpenReading } from '../data/reads-blind.ts';
import { useAsk } from '../data/use-ask.ts';
import { useMay, useSession } from '../data/use-session.ts';
import { Button } from '../ui/button.tsx';
import { Choice, TextField } from '../ui/field.tsx';
import { Callout } from '../ui/page.tsx';
import styles from './allocation.module.css';
import { give, isBeyondOwnTeam, setAllocation, stopAllocating, teamIn, useAllocation } from './store.ts';

/** Whoever opened it by its key goes on by key. */
const lead = (form: HTMLElement | null): void => form?.querySelector('select')?.focus();

const noTeams = { teams: [], members: [] };

/** Everybody it may go to: their own team first, or alone where they give within it, and of each with how much they have. */
const useOffered = (): readonly (readonly [string, string])[] => {
  const me = useSession()?.person.id ?? '';
  const people = useAsk('people', {}).data?.people ?? [];
  const teams = useAsk('teams', {}).data ?? noTeams;
  const counts = useMay('workload', { readsBlind: useOpenReading() !== null }).allowed;
  const loads = useAsk('workload', {}, { keep: true, when: counts }).data?.people ?? [];
  const own = teamIn(teams, me);
  const words = (id: string, name: string): string => {
    const team = teams.teams.find((each) => each.id === teamIn(teams, id))?.name;
    const has = loads.find(({ person }) => person === id)?.holds;
    return [name, team, has === undefined ? undefined : `has ${has.toLocaleString('en-GB')}`].filter((part) => part !== undefined).join(', ');
  };
  const isOther = (id: string): boolean => own !== null && teamIn(teams, id) !== own;
  const within = useMay('allocate-incidents', { beyondOwnTeam: true }).allowed;
  return people.filter((each) => mayBeGiven(each) && (within || !isOther(each.id))).toSorted((a, b) => Number(isOther(a.id)) - Number(isOther(b.id)) || a.name.localeCompare(b.name, 'en-GB')).map(({ id, name }) => [id, words(id, name)] as const);
};

export const AllocateForm = () => {
  const { items, to, why, trouble } = useAllocation();
  const me = useSession()?.person.id ?? '';
  const teams = useAsk('teams', {}).data ?? noTeams;
  const offered = useOffered();
  const authority = useMay('allocate-incidents', { beyondOwnTeam: isBeyondOwnTeam(teams, me, { items, to }) });
  if (items.length === 0) return null;
  const what = items.length === 1 ? (items[0]?.ref ?? '') : `${items.length} incidents`;
  const because = to === null ? 'Choose who is to have it' : authority.allowed ? null : authority.because;
  return (
    <div className={styles.form} role="group" aria-label={`Allocate ${what}`} data-allocation="" ref={lead}>
      <Choice label={`Allocate ${what} to`} value={to ?? ''} options={[['', 'Choose somebody'], ...offered]} onChange={(next) => setAllocation({ to: next === '' ? null : next })} />
      {items.length > 1 && <p className={styles.refs}>{items.map(({ ref }) => ref).join(', ')}</p>}
      <TextField label="Why, where it needs saying" most={longestProse} value={why} onChange={(next) => setAllocation({ why: next })} />
      <div className={styles.acts}>
        <Button kind="primary" command="allocation-give" why={because} isWhyBeside onPress={() => void give()}>Allocate</Button>
        <Button kind="quiet" command="allocation-close" onPress={stopAllocating}>Cancel</Button>
      </div>
      {because !== null && to !== null && <p className={styles.why}>{because}.</p>}
      {trouble !== null && (to === null || trouble !== `${because}.`) && <Callout tone="error">{trouble}</Callout>}
    </div>
  );
};
