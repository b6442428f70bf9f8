/** What each announced change makes stale. The engine says that something moved; the page asks again for what it shows. */
import type { Query, QueryClient } from '@tanstack/react-query';
import type { QueryName } from '../../shared/ipc/calls.ts';
import type { Change } from '../../shared/ipc/changes.ts';

type Topic = Change['topic'];
type Stale = QueryName | 'session' | 'list-bureaus';

const ofAnIncident = ['beside-incident', 'victims-to-contact', 'incident-victims', 'awaiting-crime-number', 'reported-incidents', 'delays', 'correction-requests', 'review-list', 'figures', 'figure-incidents', 'feedback'] as const;

const staleAfter: Readonly<Record<Topic, readonly Stale[]>> = {
  queue: ['preview-batch', 'workload', 'victims-to-contact', 'incident-victims', 'queue-page', 'queue-counts', 'queue-choices', 'awaiting-crime-number', 'reported-incidents', 'delays', 'correction-requests', 'review-list', 'figures', 'figure-incidents'],
  incident: ofAnIncident,
  incidents: [...ofAnIncident, 'incident-file'],
  trail: ['trail', 'head', 'own-key', 'slots-to-rotate'],
  people: ['people', 'person-changes', 'teams', 'workload', 'rulings', 'second-readings', 'list-bureaus'],
  settings: ['review-policy', 'victim-settings', 'incident-victims', 'session', 'awaiting-crime-number', 'figures'],
  imports: ['imports', 'import-refusals', 'queue-page', 'queue-counts', 'queue-choices', 'figures'],
  editions: ['editions', 'offence-catalogue', 'session', 'figures'],
  readings: ['open-reading', 'second-readings', 'second-reading', 'agreement', 'feedback'],
  'signed-points': ['signed-points'],
  rulings: ['rulings', 'incident-file'],
  links: ['incident-file'],
  matching: ['beside-incident'],
  'saved-views': ['saved-views'],
  glass: ['own-glass', 'broken-glass'],
  'import-progress': [],
  'export-progress': [],
  'demo-progress': [],
  session: ['session'],
  lock: [],
  command: [],
};

/** Long lists, read again a little later: what a key has just opened is drawn first, and what is announced together is read once. */
const unhurried: ReadonlySet<Stale> = new Set<Stale>(['queue-page', 'queue-counts', 'queue-choices', 'workload']);
const laterMs = 120;

/** By name, with those that were being read then: their answer may be of before, and would be taken for fresh. */
type Waiting = Map<Stale, Set<Query>>;

const waiting = new WeakMap<QueryClient, Waiting>();

const readAll = (client: QueryClient, names: Waiting): void => {
  waiting.delete(client);
  for (const [name, underWay] of names) void client.refetchQueries({ queryKey: [name], type: 'active', predicate: (query) => query.isStale() || underWay.has(query) });
};

const readLater = (client: QueryClient, name: Stale): void => {
  const underWay = client.getQueryCache().findAll({ queryKey: [name], fetchStatus: 'fetching' });
  void client.invalidateQueries({ queryKey: [name], refetchType: 'none' });
  const names: Waiting = waiting.get(client) ?? new Map();
  if (!waiting.has(client)) setTimeout(() => readAll(client, names), laterMs);
  waiting.set(client, names.set(name, new Set([...(names.get(name) ?? []), ...underWay])));
};

export const refreshAfter = (client: QueryClient, change: Change): void => {
  for (const name of staleAfter[change.topic]) {
    if (unhurried.has(name)) readLater(client, name);
    else void client.invalidateQueries({ queryKey: [name] });
  }
  // A bureau's token is the engine's: a new engine knows none that an old one gave.
  if (change.topic === 'session') void client.resetQueries({ queryKey: ['list-bureaus'] });
  if (change.topic === 'incident') void client.invalidateQueries({ queryKey: ['incident-file', { incident: change.id }] });
};

/** Starts listening; gives the function that stops it. */
export const refreshOnChange = (client: QueryClient): (() => void) => window.assay.onChange((change) => refreshAfter(client, change));
