/** Which incidents the answer to each question shows. One line for each: a question that is missing does not compile, and none is shown unseen. */
import type { Output, Parsed, QueryName } from '../../../shared/ipc/calls.ts';
import { incidentRuledOn } from '../../../shared/rulings/ruling.ts';
import type { ListName } from '../../../shared/trail/list-words.ts';

type Shows<Q extends QueryName> = (answer: Output<Q>, asked: Parsed<Q>) => readonly string[];

/** Null where an answer shows nothing of any incident; `opened` where it is shown by `withLook`. */
type Shown = { readonly [Q in QueryName]: Q extends ListName ? Shows<Q> : null | 'opened' };

const ofRows = ({ rows }: { readonly rows: readonly { readonly incident: string }[] }): readonly string[] => rows.map(({ incident }) => incident);
const ofItems = ({ items }: { readonly items: readonly { readonly incident: string }[] }): readonly string[] => items.map(({ incident }) => incident);
const ofQueueRows = ({ rows }: { readonly rows: readonly { readonly id: string }[] }): readonly string[] => rows.map(({ id }) => id);

export const shownIn: Shown = {
  people: null,
  'person-changes': null,
  'queue-page': ofQueueRows,
  'queue-counts': null,
  'queue-choices': null,
  'saved-views': null,
  'incident-file': 'opened',
  'beside-incident': ofRows,
  'find-incident': ({ incident }) => [incident],
  'check-decision': null,
  'preview-batch': ofItems,
  'preview-import': null,
  imports: null,
  // Rows that came in and became no incident: which they were is not known by an id.
  'import-refusals': null,
  'awaiting-crime-number': ({ crimes }) => crimes.map(({ incident }) => incident),
  'victims-to-contact': ({ tasks }) => tasks.map(({ incident }) => incident),
  'incident-victims': (_, { incident }) => [incident],
  'victim-settings': null,
  'own-key': null,
  'slots-to-rotate': null,
  // The references of what whoever asks opened to themselves: the event says so, and each look through it.
  'own-glass': null,
  'broken-glass': ({ glass }) => glass.map(({ incident }) => incident),
  'reported-incidents': ({ reported }) => reported.map(({ incident }) => incident),
  delays: ({ waiting, overseen }) => [...waiting, ...overseen].map(({ incident }) => incident),
  'correction-requests': ({ requests, cancellations }) => [...requests, ...cancellations].map(({ incident }) => incident),
  'review-list': ofRows,
  'review-policy': null,
  'open-reading': ({ open }) => (open === null ? [] : [open.incident]),
  'second-readings': ({ parted, read, known }) => [...parted, ...read, ...(known ?? [])].map(({ incident }) => incident),
  'second-reading': ({ row }) => [row.incident],
  agreement: null,
  teams: null,
  workload: ({ people, stuck }) => [...people.flatMap(({ oldest }) => oldest?.incident ?? []), ...stuck.map(({ incident }) => incident)],
  feedback: ofItems,
  trail: ({ events }) => events.flatMap(({ incident }) => incident ?? []),
  head: null,
  'check-bureau': null,
  figures: null,
  'figure-incidents': ofQueueRows,
  'offence-catalogue': null,
  'signed-points': null,
  rulings: ({ rulings }) => rulings.flatMap(({ ruled }) => incidentRuledOn(ruled) ?? []),
  'preview-ruling': ({ flipped }) => flipped.map(({ incident }) => incident),
  editions: null,
  'preview-edition': null,
  replay: ({ different, notReplayable }) => [...different, ...notReplayable].map(({ incident }) => incident),
  search: ofRows,
  'note-look': null,
  'looks-at': (_, { incident }) => [incident],
  'looks-by': ({ looks }) => looks.flatMap(({ shown }) => shown.map(({ incident }) => incident)),
};
