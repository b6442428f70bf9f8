/** What stands beside the incident that is open: the row in front, whether it is being looked at, and what a link would be for. */
import { create } from 'zustand';
import type { BesideIncident, BesideRow, LinkView, SeenIncident } from '../../../../shared/ipc/beside-shapes.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { LinkReason } from '../../../../shared/matching/reason.ts';

type Beside = {
  /** The incident that this is beside; of another nothing is chosen yet. */
  readonly of: string | null;
  readonly selected: string | null;
  readonly isLooking: boolean;
  /** Null where what is suggested stands. */
  readonly reason: LinkReason | null;
  /** The incidents as they stood when a row was first chosen or linked; null until then. */
  readonly order: readonly string[] | null;
  /** That a link was made or taken back. */
  readonly said: string | null;
};

const nothing: Beside = { of: null, selected: null, isLooking: false, reason: null, order: null, said: null };

export const useBeside = create<Beside>(() => nothing);

/** As it is for this incident. */
export const besideOf = (incident: string, state: Beside = useBeside.getState()): Beside => (state.of === incident ? state : { ...nothing, of: incident });

export const setBeside = (incident: string, part: Partial<Beside>): void => useBeside.setState((before) => ({ ...besideOf(incident, before), ...part }));

/** The list is left: opened again it stands in its own order, and says nothing of what was done before. */
export const letGoOf = (incident: string): void => {
  if (useBeside.getState().of === incident) setBeside(incident, { order: null, said: null });
};

/** A row of the list: an incident of the same group, one that may belong to it, or both. */
export type Entry = {
  readonly seen: SeenIncident;
  /** Why it was found; null where it was only linked. */
  readonly found: BesideRow | null;
  /** The link between the two themselves. */
  readonly link: LinkView | null;
  /** In the same group, by this link or through others. */
  readonly isLinked: boolean;
};

const linkedOnes = ({ id, links }: Pick<IncidentFile, 'id' | 'links'>): readonly SeenIncident[] =>
  [...new Map(links.flatMap(({ between }) => between).map((seen) => [seen.incident, seen])).values()].filter(({ incident }) => incident !== id);

const newest = (one: Entry, other: Entry): number => ((one.seen.receivedAt ?? '') < (other.seen.receivedAt ?? '') ? 1 : -1);

/** The linked first, then those that may belong to it; of each the newest first. */
export const entriesOf = (file: Pick<IncidentFile, 'id' | 'links'>, beside: BesideIncident | undefined): readonly Entry[] => {
  const rows = beside?.rows ?? [];
  const linked = linkedOnes(file).map((seen): Entry => ({
    seen,
    found: rows.find(({ incident }) => incident === seen.incident) ?? null,
    link: file.links.find(({ between }) => between.some(({ incident }) => incident === file.id) && between.some(({ incident }) => incident === seen.incident)) ?? null,
    isLinked: true,
  }));
  const others = rows.filter(({ incident }) => !linked.some(({ seen }) => seen.incident === incident)).map((found): Entry => ({ seen: found, found, link: null, isLinked: false }));
  return [...linked.toSorted(newest), ...others];
};

export const orderOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ seen }) => seen.incident);

/** While somebody goes through the list no row moves under their keys: what has come since stands at the end. */
export const inOrder = (entries: readonly Entry[], order: readonly string[] | null): readonly Entry[] => {
  if (order === null) return entries;
  const placeOf = ({ seen }: Entry): number => (order.includes(seen.incident) ? order.indexOf(seen.incident) : order.length);
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other));
};

/** The entry in front: the one chosen, or the first. */
export const inFrontOf = (entries: readonly Entry[], selected: string | null): Entry | null => entries.find(({ seen }) => seen.incident === selected) ?? entries[0] ?? null;

export const reasonFor = ({ found }: Entry, chosen: LinkReason | null): LinkReason => chosen ?? found?.reason ?? 'course-of-conduct';
