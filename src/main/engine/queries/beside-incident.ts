/** Incidents that may belong to this one: found by a shared key, read, compared, and told with why. */
import type { BesideRow } from '../../../shared/ipc/beside-shapes.ts';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { IncidentVersion } from '../../../shared/domain/incident.ts';
import { courseOf, repeatVictimOf } from '../../../shared/matching/course.ts';
import { mostOf, type KeyKind } from '../../../shared/matching/keys.ts';
import { matcher, type Match } from '../../../shared/matching/match.ts';
import { suggestedReason } from '../../../shared/matching/reason.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { readBlindBy } from '../db/read-blind.ts';
import { eventsBehind } from '../db/follow-match-keys.ts';
import { notFound } from '../db/run-command.ts';
import type { Store } from '../db/store.ts';
import { versionFromRow } from '../db/tables/incidents.ts';
import type { Reading } from '../session.ts';
import { seenIncident } from './link-views.ts';

/** How many incidents are read to be compared: the newest of those that share most. */
const mostRead = 20;

const keyNames: Readonly<Record<KeyKind, string>> = { phone: 'A phone', born: 'A date of birth and name', name: 'A name', address: 'The address', vehicle: 'A vehicle', text: 'The wording', occurrence: 'The place at that time' };

type Candidates = { readonly shared: ReadonlyMap<string, number>; readonly unused: readonly string[] };

const sharing = (store: Store, incident: string): Candidates => {
  const shared = new Map<string, number>();
  const unused = new Map<KeyKind, number>();
  for (const { key, kind } of store.matchKeys.of(incident)) {
    const others = store.matchKeys.sharing(key, incident, mostOf[kind]);
    if (others.length < mostOf[kind]) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    else unused.set(kind, Math.max(unused.get(kind) ?? 0, store.matchKeys.count(key)));
  }
  const words = (count: number): string => (count >= 1000 ? 'a thousand incidents or more' : `${count} incidents`);
  return { shared, unused: [...unused].map(([kind, count]) => `${keyNames[kind]} of ${words(count)}: not used`) };
};

const newest = ([one]: readonly [string, number], [other]: readonly [string, number]): number => (one < other ? 1 : -1);

const read = (store: Store, incident: string): IncidentVersion | null => {
  const row = store.incidents.standingVersion(incident);
  return row ? versionFromRow(row) : null;
};

const rowOf = (store: Store, compare: (version: IncidentVersion) => Match | null, other: string): readonly BesideRow[] => {
  const there = read(store, other);
  const match = there && compare(there);
  if (!match) return [];
  const { sure, why, isSameVictim, isSameTwo } = match;
  return [{ ...seenIncident(store, other, there.codes), sure, why: why.map((each) => ({ sure: each.sure, says: each.says })), isSameVictim, isSameTwo, reason: suggestedReason(match) }];
};

const byTime = (one: BesideRow, other: BesideRow): number => ((one.receivedAt ?? '') < (other.receivedAt ?? '') ? 1 : -1);

export const besideIncident = ({ bureau: { reader }, person }: Reading, { incident }: Parsed<'beside-incident'>): Result<Output<'beside-incident'>> => {
  const { store } = reader;
  if (!store.incidents.byId(incident)) return notFound('such incident');
  const here = read(store, incident);
  const { shared, unused } = sharing(store, incident);
  const candidates = [...shared].toSorted(newest).toSorted((one, other) => other[1] - one[1]);
  const compare = here && matcher(here);
  const rows = compare === null ? [] : candidates.slice(0, mostRead).flatMap(([other]) => rowOf(store, compare, other)).toSorted(byTime);
  const readBlind = readBlindBy(store, person.id);
  const received = (which: (row: BesideRow) => boolean): readonly (string | null)[] => [here?.codes.received.at ?? null, ...rows.filter(which).map(({ receivedAt }) => receivedAt)];
  return ok({
    // How one that whoever asks is reading a second time was decided is not said.
    rows: rows.map((row) => (row.incident === readBlind ? { ...row, decided: null } : row)),
    unread: Math.max(0, candidates.length - mostRead),
    unused: [...unused],
    course: courseOf(received(({ isSameTwo }) => isSameTwo))?.says ?? null,
    repeatVictim: repeatVictimOf(received(({ isSameVictim }) => isSameVictim)),
    behind: eventsBehind(store),
  });
};
