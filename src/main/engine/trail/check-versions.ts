/**
 * Every version of an incident, held against the event that made it: its codes, which name nobody and are never emptied, are those that the event committed to, and
 * what stands beside them for figures and lists to read is what both say. Whether the event is the one that was written, the log tells.
 */
import type { IncidentCodes } from '../../../shared/domain/incident.ts';
import { committing, eventKinds, type EventData, type TrailEvent } from '../../../shared/trail/event.ts';
import type { Clock } from '../clock.ts';
import { actId, workstationOf } from '../db/act-id.ts';
import { storageError } from '../db/storage-error.ts';
import type { Store } from '../db/store.ts';
import type { KeptVersion, MadeVersion } from '../db/tables/versions.ts';
import { commit } from './hash.ts';
import type { Verification } from './verify-log.ts';

const slice = 400;

/** The kinds of event that make a version. */
const makers = eventKinds.filter((kind) => committing[kind].includes('codes'));

type Maker = Omit<TrailEvent, 'kind' | 'data'> & { readonly data: EventData<'incident.updated'> & Partial<Pick<EventData<'incident.imported'>, 'regime'>> };

/** Of bytes that are no event the log tells. */
const makerIn = (bytes: string): Maker | null => {
  try {
    const maker = JSON.parse(bytes) as Partial<Maker> | null;
    return maker?.data ? (maker as Maker) : null;
  } catch {
    return null;
  }
};

/** The regime is said by the event that made the first. */
const isOfRegime = ({ regime, standing_regime }: KeptVersion, said: Maker['data']['regime']): boolean => said === undefined || (regime === said && standing_regime === said);

/** What somebody changed here would move figures, though the codes are untouched. */
const isKeptAsSaid = (kept: KeptVersion, { seq, at, actor, data }: Maker, workstation: string): boolean => {
  const { received, openingCode } = JSON.parse(kept.codes) as IncidentCodes;
  return (
    kept.received_at === received.at && kept.received_precision === received.precision && kept.opening_code === openingCode &&
    kept.at === at && kept.made_by === actor && kept.body_text === `${actId(workstation, seq)}/text` && isOfRegime(kept, data.regime)
  );
};

const besides = 'a version of an incident is kept with it that it did not make';

/** Why what is kept of an event does not hold, or null where it does. */
const wrongIn = ({ bytes, kept }: MadeVersion, workstation: string): string | null => {
  const maker = makerIn(bytes);
  if (maker === null) return null;
  if (kept === null) return 'the version of an incident that it made is missing';
  if (kept.version !== maker.data.version) return besides;
  if (commit(kept.codes_salt, kept.codes) !== maker.data.codes) return 'the codes of the version that it made are not those it committed to';
  return isKeptAsSaid(kept, maker, workstation) ? null : 'the version that it made is kept otherwise than it and its codes say';
};

/** `done`: the last event whose version was read. */
type Count = { size: number; done: number };

type Reading = Pick<Store, 'log' | 'versions'>;

const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const firstWrong = async ({ log, versions }: Reading, workstation: string, count: Count): Promise<Verification['firstBad']> => {
  for (const last = log.size(); count.done < last; await giveWay()) {
    const until = Math.min(count.done + slice, last);
    for (const made of versions.madeBetween(count.done, until, makers)) {
      const reason = wrongIn(made, workstation);
      if (reason !== null) return { seq: made.seq, reason };
      count.size += 1;
    }
    count.done = until;
  }
  // Each that an event made was read by that event, so what is left to find is one that no event made.
  for (let rows = versions.after(null, slice, makers); rows.length > 0; rows = versions.after(rows.at(-1) ?? null, slice, makers)) {
    const stray = rows.find(({ isMade }) => isMade === 0);
    if (stray) return { seq: stray.event_seq, reason: besides };
    await giveWay();
  }
  return null;
};

/** `size`: how many hold. Gives way between slices, so that nobody waits. */
export const checkVersions = async (store: Reading, origin: string, clock: Clock): Promise<Verification> => {
  const count: Count = { size: 0, done: 0 };
  const firstBad = await firstWrong(store, workstationOf(origin), count).catch((error: unknown) => {
    if (storageError(error)) return { seq: Math.max(1, count.done), reason: 'the store is damaged where versions of incidents lie' };
    throw error;
  });
  return { at: clock.now(), size: count.size, holds: firstBad === null, firstBad };
};
