/** That the victim or whoever reported was told, entered with one key: by whoever decides, at this moment, with the right to appeal. */
import { hourMs, plusMs } from '../../../../shared/domain/instant.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { nowIs, tick } from '../../../data/now.ts';
import { queryClient } from '../../../data/query-client.ts';
import { ask } from '../../../data/use-ask.ts';
import { fileRead, latestVersion } from '../open-incident.ts';
import type { Draft, DraftTold } from './draft.ts';
import { editDraft, writingOf } from './drafts.ts';
import { allegationAt, proposedAnswer } from './edit-draft.ts';
import { leadOn } from './save-decision.ts';

/** Choosing starts from the time it is: told just now, or to be told within a day; and the first time with whom it begins. */
export const begun = (told: DraftTold, state: 'told' | 'not-yet', whom = told.whom): DraftTold => {
  const now = nowIs() ?? '';
  const due = now === '' ? '' : plusMs(now, 24 * hourMs);
  return { ...told, state, whom: told.state === null ? whom : told.whom, at: told.at === '' ? now : told.at, due: told.due === '' ? due : told.due };
};

const toldBy = (told: DraftTold, by: string, whom: DraftTold['whom']): DraftTold => ({ ...begun(told, 'told'), whom, by: told.by === '' ? by : told.by, rightToAppeal: true });

/** A victim who reported is who was spoken to; otherwise it is whoever did. */
const spokenTo = (file: IncidentFile | null): DraftTold['whom'] => (file && latestVersion(file)?.incident?.codes.capacity === 'victim' ? 'victim' : 'reporter');

const asksTold = (draft: Draft, at: number): boolean => {
  if (draft.about !== 'allegations') return draft.about === 'duplicate';
  const allegation = draft.allegations[at];
  const kind = allegation ? proposedAnswer(allegation) : null;
  return kind !== null && kind !== 'record';
};

/** Whether the answer in front is one that somebody must be told of (page 10). */
export const canTell = (incident: string | null): boolean => {
  const writing = incident === null ? null : writingOf(incident);
  return writing !== null && writing.draft.purpose.kind !== 'read-again' && asksTold(writing.draft, writing.allegation);
};

/** Leads on to what is still wanting. */
export const tellNow = (incident: string): void => {
  const session = queryClient.getQueryData(ask('session', {}).queryKey);
  const writing = writingOf(incident);
  if (!session || !writing) return;
  tick();
  const tell = (told: DraftTold): DraftTold => toldBy(told, session.person.name, spokenTo(fileRead(incident)));
  editDraft(incident, 'told', (draft) =>
    draft.about === 'allegations'
      ? allegationAt(writing.allegation, (before) => ({ ...before, told: tell(before.told) }))(draft)
      : { ...draft, whole: { ...draft.whole, told: tell(draft.whole.told) } },
  );
  leadOn(incident);
};
