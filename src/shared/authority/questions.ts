/** Who may ask which question, and who keeps drafts. One row for each: a question without one does not compile. */
import type { DraftName, QueryName } from '../ipc/calls.ts';
import { roles } from '../domain/roles.ts';
import { approvers, deciders, glassSeers, readers, supervisors, watchers } from './groups.ts';
import { notWhileReadingBlind } from './bars.ts';
import type { Row } from './row.ts';
import { ruling } from './ruling-row.ts';

const text = 'The bureau’s roles (an administrator is shown no incident text)';

const everybody = (act: string): Row => ({ act, roles, cite: 'Nothing of an incident is in it' });
const read = (act: string): Row => ({ act, roles: readers, cite: text });
const watch = (act: string): Row => ({ act, roles: watchers, cite: 'The bureau’s roles (information officers see what happened)' });
const unread = (row: Row): Row => ({ ...row, bars: [...(row.bars ?? []), notWhileReadingBlind] });
/** Behind the glass lies one incident and nothing else: no list, no search, nothing that stands beside it. */
const readOrBreak = (act: string): Row => ({ ...read(act), also: ({ glassBroken }) => glassBroken === true });
const decide = (act: string): Row => ({ act, roles: deciders, cite: text });

/** Data Protection Act 2018, s.62(3): used to verify that processing is lawful, for self-monitoring, for integrity and security, and in criminal proceedings. */
const look: Row = { act: 'see who looked at what', roles: ['auditor', 'information-officer'], cite: 'Data Protection Act 2018, s.62' };

export const questionRows: Readonly<Record<QueryName | DraftName, Row>> = {
  'keep-draft': decide('keep drafts'),
  'kept-drafts': decide('keep drafts'),
  people: everybody('see who works here'),
  'own-glass': everybody('see what they broke the glass for'),
  'broken-glass': { act: 'see where the glass was broken', roles: glassSeers, cite: 'The bureau’s roles (whoever judges it, and whoever audits)' },
  'slots-to-rotate': { act: 'see what rotating the data key would mean', roles: approvers, cite: 'The bureau’s roles (administrators manage people; whoever approves is there)' },
  'own-key': everybody('see how their own key is kept'),
  'person-changes': everybody('see what is asked for people'),
  'queue-page': read('read the queue'),
  'queue-counts': read('read the queue'),
  'queue-choices': read('read the queue'),
  'saved-views': decide('save views'),
  'incident-file': readOrBreak('read incidents'),
  'beside-incident': read('read incidents'),
  'find-incident': watch('find incidents by their reference'),
  'check-decision': decide('decide incidents'),
  'preview-batch': decide('decide incidents'),
  'preview-import': decide('import incidents'),
  imports: read('see what was imported'),
  'import-refusals': read('read refused rows'),
  'awaiting-crime-number': unread(read('read what waits for a crime number')),
  'victims-to-contact': unread(read('read what is owed to victims')),
  'incident-victims': unread(read('read incidents')),
  'victim-settings': everybody('see the days for victims'),
  'reported-incidents': unread(read('read reported incidents')),
  delays: unread(read('read delays')),
  'correction-requests': unread(read('read requests')),
  'review-list': unread(read('read decisions')),
  'review-policy': everybody('see what is reviewed'),
  // Of whoever asks alone, in whichever of their accounts: each of them is kept from what would show its answer.
  'open-reading': everybody('see what they are reading a second time'),
  'second-readings': read('read second readings'),
  'second-reading': unread(read('read second readings')),
  agreement: unread(read('see how far readings agree')),
  feedback: decide('read what was found of their decisions'),
  teams: everybody('see the teams'),
  workload: unread({ act: 'see the work of others', roles: supervisors, cite: 'The bureau’s roles (supervisors allocate and read the figures of their team)' }),
  trail: unread(watch('read the trail')),
  head: everybody('see the head of the log'),
  'check-bureau': everybody('check the bureau'),
  figures: watch('see the figures'),
  'figure-incidents': unread(read('read incidents')),
  'offence-catalogue': everybody('see the offence list'),
  'signed-points': everybody('see the points to prove'),
  rulings: read('read rulings'),
  'preview-ruling': unread(ruling('see what a ruling would change')),
  editions: everybody('see the offence lists'),
  'preview-edition': everybody('look at an offence list'),
  replay: { act: 'replay past decisions', roles: [...supervisors, 'auditor'], cite: 'The bureau’s roles (it reads what many people decided, one by one)', bars: [notWhileReadingBlind] },
  search: read('search incidents'),
  'note-look': readOrBreak('read incidents'),
  'looks-at': look,
  'looks-by': look,
};
