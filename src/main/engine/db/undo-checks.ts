/** What keeps a decision from being undone, as a plain sentence. */
import { fail, type Result } from '../../../shared/ipc/result.ts';
import type { EventKind } from '../../../shared/trail/event.ts';
import { isUndoable } from '../../../shared/triage/undo.ts';
import type { Looks } from '../looks/open-looks.ts';
import type { Tx, Who } from './run-command.ts';
import type { DecisionRow } from './tables/decisions.ts';
import type { Standing } from './tables/standing.ts';

const followedWords: Partial<Readonly<Record<EventKind, string>>> = {
  'incident.updated': 'a newer version of it arrived',
  'incident.copied': 'what another report adds was copied to it',
  'incident.taken': 'it was taken again',
  'reported-incident.opened': 'a reported incident was opened on it',
  'reported-incident.recoded': 'the code of its reported incident was changed',
  'reported-incident.overseen': 'the registrar’s oversight was entered',
  'delay.overseen': 'the registrar’s oversight was entered',
  'correction.requested': 'a correction was asked for',
  'victim.told': 'it was entered that somebody was told',
  'crime-number.entered': 'a crime number was entered',
  'crime-number.corrected': 'a crime number was corrected',
  'reference.received': 'the other force’s reference was entered',
  'decision.agreed': 'it was reviewed',
  'decision.returned': 'it was reviewed',
  'decision.escalated': 'it was reviewed',
  'review.asked': 'a review of it was asked for',
  'second-reading.begun': 'somebody began to read it a second time',
  'decision.recalled': 'the registrar sent it for another look under a ruling',
};

const not = (ref: string, because: string): Result<never> => fail('stale', `Not undone. The decision on ${ref} stays: ${because}.`);

/** Whatever was entered about the incident since rests on the decision, or was entered by somebody who saw it. */
const followed = (tx: Tx, { incident, event_seq }: DecisionRow): string | null => {
  const kind = tx.store.log.kindAfter(incident, event_seq);
  return kind === null ? null : `${followedWords[kind] ?? 'something was entered on it'} since`;
};

const seen = (tx: Tx, looks: Looks, made: DecisionRow, who: Who): string | null => {
  const person = looks.asked().sawDecision(made.incident, made.id, who.person);
  return person === null ? null : `${tx.store.people.all().find(({ id }) => id === person)?.name ?? 'Somebody'} has opened the incident since`;
};

export const refuseUndo = (tx: Tx, looks: Looks, made: DecisionRow, standing: Standing, who: Who): Result<never> | null => {
  const ref = tx.store.incidents.refOf(made.incident);
  if (tx.store.undone.of(made.id)) return fail('stale', `The decision on ${ref} is undone already.`);
  if (made.made_by !== who.person) return fail('forbidden', 'Only whoever made a decision may undo it.');
  // A correction has its reason and its own way back: another correction.
  if (made.why_text !== null) return fail('refused', `Not undone. What was saved on ${ref} is a correction, and corrections are not undone; correct it again.`);
  if (standing.decision !== made.id) return not(ref, 'a later one stands');
  if (!isUndoable(made.at, tx.at)) return not(ref, 'its 10 seconds are over. A supervisor can correct it');
  const because = followed(tx, made) ?? seen(tx, looks, made, who);
  return because === null ? null : not(ref, because);
};
