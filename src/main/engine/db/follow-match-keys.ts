/**
 * Makes the match keys of what has come in, a slice at a time along the log: an import does not wait for them, a bureau of before
 * there were keys gets them too, and a process that ends goes on from where it was. Two processes that follow at once take turns.
 */
import { keysOf } from '../../../shared/matching/keys.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { elapsedMs } from '../clock.ts';
import { keyed } from '../trail/hash.ts';
import { guarded, runDerived, type Deriving } from './run-command.ts';
import type { Store } from './store.ts';
import { versionFromRow } from './tables/incidents.ts';
import type { HashedKey } from './tables/match-keys.ts';

/** How long a slice may work before it commits, how many events it looks at, and whether somebody waits for it to commit before then. */
export type Pace = { readonly ms: number; readonly events: number; readonly isWanted?: () => boolean };

/** Others want the store meanwhile. */
export const besideOthers: Pace = { ms: 6, events: 128 };
/** Ten bytes: among ten million keys two that are not alike meet once in ten thousand bureaus, and then they are compared and not shown. */
const keyBytes = 10;

const hashedKeys = (store: Store, incident: string): readonly HashedKey[] => {
  const row = store.incidents.standingVersion(incident);
  const version = row ? versionFromRow(row) : null;
  const secret = store.matchKeys.secret();
  return version === null ? [] : keysOf(version).map(({ kind, value }) => ({ kind, key: keyed(secret, `${kind} ${value}`).subarray(0, keyBytes) }));
};

/** A version that another has followed gets none: its follower's event comes later. */
const follow = (store: Store, incident: string, seq: number): void => {
  if (store.incidents.standingVersion(incident)?.event_seq !== seq) return;
  store.matchKeys.clear(incident);
  store.matchKeys.put(incident, seq, hashedKeys(store, incident));
};

/** `nothing`: no version waited, and nothing was written. */
export type Matched = 'nothing' | 'more' | 'all';

const slice = (store: Store, { ms, events: most, isWanted }: Pace): Matched => {
  const from = elapsedMs();
  const events = store.matchKeys.eventsAfter(store.matchKeys.reached(), most);
  let reached = 0;
  for (const { seq, incident, isVersion } of events) {
    if (isVersion === 1 && incident !== null) follow(store, incident, seq);
    reached = seq;
    if (elapsedMs() - from > ms || isWanted?.() === true) break;
  }
  if (reached > 0) store.matchKeys.reach(reached);
  return reached < (events.at(-1)?.seq ?? 0) || events.length === most ? 'more' : 'all';
};

/** So many events without a version are passed over together: nothing is written for each of them. */
const passedOver = 64;

const isBehind = (store: Store): boolean => {
  const events = store.matchKeys.eventsAfter(store.matchKeys.reached(), passedOver);
  return events.length === passedOver || events.some(({ isVersion }) => isVersion === 1);
};

/** Events that are still to be followed; 0 where every version has its keys. */
export const eventsBehind = (store: Store): number => (isBehind(store) ? store.log.size() - store.matchKeys.reached() : 0);

/** One slice. */
export const followMatchKeys = (runner: Deriving, pace: Pace = besideOthers): Result<Matched> => {
  const behind = guarded(() => isBehind(runner.store));
  if (!behind.ok) return behind;
  return behind.value ? runDerived(runner, (store) => slice(store, pace)) : ok('nothing');
};
