/** Taking and opening incidents: the steps between the queue and the decision form. */
import { isCancelledError } from '@tanstack/react-query';
import { asItStands } from '../../../shared/domain/decision-as-it-stands.ts';
import type { Input, Output } from '../../../shared/ipc/calls.ts';
import type { HeldClaim } from '../../../shared/ipc/commands.ts';
import { isDecidedView, type IncidentFile } from '../../../shared/ipc/queries.ts';
import type { AppError, Result } from '../../../shared/ipc/result.ts';
import { may } from '../../../shared/authority/may.ts';
import { holderNow } from '../../../shared/triage/claim.ts';
import { isParked } from '../../../shared/triage/parking.ts';
import { isOpen } from '../../../shared/triage/status.ts';
import { call, CallError } from '../../data/call.ts';
import { lookFor } from '../../data/look-reason.ts';
import { nowIs } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import { newAllegation, newDraft, type Draft } from './decision/draft.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { beginDraft, dropDraft, holdUnder, holdUnderNone, isWrittenIn, say, setWriting, writingOf } from './decision/drafts.ts';
import { takenUp } from './decision/keep-drafts.ts';
import { focusForm } from './decision/focus-field.ts';
import { fromDecision } from './decision/from-decision.ts';
import { viewNames } from './queue/queue-words.ts';
import { readRowsAnew, rowRead, type Shown } from './queue/queue-list.ts';
import { isStillOpen, leave, openingTakes, rowWaitsFor, selectedShown, setWorkspace, shownNow, useWorkspace, whenSettled } from './workspace.ts';

const sessionNow = (): Promise<Output<'session'>> => queryClient.fetchQuery(ask('session', {}));

/** From the cache where nothing has been announced since, otherwise asked again. */
export const fileOf = (incident: string): Promise<IncidentFile> => queryClient.fetchQuery(ask('incident-file', { incident }));

/** As it stands on the page at this moment; null where it is not shown. */
export const fileRead = (incident: string): IncidentFile | null => queryClient.getQueryData(ask('incident-file', { incident }).queryKey) ?? null;

/** The announcement of one's own change may come after its answer, so what it makes stale is marked at once. */
const markStale = (incident: string): Promise<void> => queryClient.invalidateQueries({ queryKey: ['incident-file', { incident }], refetchType: 'none' });

export const currentDecision = (file: IncidentFile) => file.decisions.find((decision) => decision.current) ?? null;

export const latestVersion = (file: IncidentFile) => file.versions.at(-1) ?? null;

/** A first allegation between the one victim and the one suspect a report names; with several, the assessor says who. */
const firstAllegation = (file: IncidentFile) => {
  const parties = latestVersion(file)?.incident?.text.parties ?? [];
  const only = (role: 'victim' | 'suspect') => {
    const found = parties.filter((party) => party.role === role && party.name !== null);
    return found.length === 1 ? found[0] : undefined;
  };
  const victim = only('victim');
  const suspect = only('suspect');
  const isNobodyNamed = !parties.some((party) => party.role === 'suspect');
  return {
    ...newAllegation('1'),
    ...(isNobodyNamed ? { offender: { kind: 'unknown' as const, name: '' } } : {}),
    ...(victim ? { victim: { kind: victim.kind, name: victim.name ?? '', notKnown: false } } : {}),
    ...(suspect ? { offender: { kind: 'person' as const, name: suspect.name ?? '' } } : {}),
  };
};

/** What has been decided before is the start of deciding again; the path and the answers stand until they are changed. */
export const startingDraft = (file: IncidentFile): Draft => {
  const version = latestVersion(file)?.number ?? 1;
  const before = currentDecision(file);
  const draft = before?.decision ? fromDecision(asItStands(before.decision, before), version, { kind: 'decide' }) : newDraft(version, [firstAllegation(file)]);
  return { ...draft, begunOn: before?.id ?? null };
};

/** As nothing had been decided of it: what was is not known to whoever reads it a second time. */
const beginReading = (file: IncidentFile, reading: string): void => {
  const purpose = writingOf(file.id)?.draft.purpose;
  if (purpose?.kind === 'read-again' && purpose.reading === reading) return;
  beginDraft(file.id, { ...startingDraft(file), purpose: { kind: 'read-again', reading } }, null);
  focusForm();
};

/** Of one that somebody has gone on from meanwhile nothing is said. */
const refuseOpening = (incident: string, trouble: AppError): void => {
  if (isStillOpen(incident)) setWorkspace({ trouble });
};

/** Somebody may have gone on meanwhile: whoever opens it again is given the claim again. */
const beginUnder = (file: IncidentFile, claim: HeldClaim): void => {
  if (!isStillOpen(file.id)) return;
  if (writingOf(file.id) === null) beginDraft(file.id, startingDraft(file), claim);
  else holdUnder(file.id, claim);
  // The form is what the next keys are for; a field that somebody is typing in keeps them.
  if (!document.activeElement?.matches('input, textarea, select')) focusForm();
};

/**
 * Whoever has an open incident writes its decision, under a claim of this window: from another window of theirs, or once theirs
 * has ended, it is taken again. One that only waits for a reference is not decided again unasked, and one that is parked not taken, which would end that.
 */
const beginWhereTaken = async (file: IncidentFile, me: string): Promise<void> => {
  if (file.takenBy !== me || !isOpen(file.state) || file.state === 'awaiting-reference' || isParkedNow(file)) return;
  const [taken] = await Promise.all([call('take-incident', { incident: file.id, heldBy: me }), takenUp(file.id)]);
  if (!taken.ok) return refuseOpening(file.id, taken.error);
  beginUnder(file, taken.value.claim);
};

const asOpened = (incident: string, given: string | null) => ({ open: incident, selected: incident, tab: 'report', reporting: null, isParking: false, given, trouble: null, notice: null }) as const;

const goesBack = async (given: string): Promise<void> => {
  const [draft, file] = [writingOf(given)?.draft, fileRead(given)];
  const isBlank = file !== null && JSON.stringify(draft) === JSON.stringify(startingDraft(file));
  if (!(await call('put-back-incident', { incident: given })).ok) return;
  if (isBlank) dropDraft(given);
  else holdUnderNone(given);
  await readRowsAnew(shownNow());
};

/** Left with nothing written, what was given and not chosen is free again. What was written of it on another day stays. */
export const giveBack = (): void => {
  const { given, open } = useWorkspace.getState();
  if (given !== null && given === open && !isWrittenIn(writingOf(given))) rowWaitsFor(goesBack(given));
};

/** Opened anew, what was said of a key that was pressed in it before is over. */
const show = (incident: string, given: string | null = null): void => {
  if (incident !== useWorkspace.getState().open) {
    giveBack();
    setWriting(incident, { notice: null });
  }
  setWorkspace(asOpened(incident, given));
};

const openShown = async (incident: string, claim: HeldClaim | null): Promise<void> => {
  try {
    const [file, session] = await Promise.all([fileOf(incident), sessionNow(), claim === null ? null : takenUp(incident)]);
    await afterPaint();
    if (!isStillOpen(incident)) return;
    if (file.reading !== null) {
      await takenUp(incident);
      if (!isStillOpen(incident)) return;
      beginReading(file, file.reading.id);
    } else if (claim !== null) beginUnder(file, claim);
    else if (session) await beginWhereTaken(file, session.person.id);
  } catch (caught) {
    if (isCancelledError(caught)) return;
    if (!(caught instanceof CallError)) throw caught;
    refuseOpening(incident, caught.error);
  }
};

/** Opens an incident to read; its form too where the person signed in has it, or was given this claim on it just now. */
export const openIncident = (incident: string, claim: HeldClaim | null = null, given: string | null = null): Promise<void> => {
  show(incident, given);
  return openingTakes(openShown(incident, claim));
};

/** It is theirs, and is not put before what they have gone on to. */
const sayTaken = (incident: string): void => {
  const ref = fileRead(incident)?.ref ?? rowRead(shownNow(), incident)?.ref ?? 'The next one';
  setWorkspace({ notice: `${ref} was taken meanwhile. It is under “${viewNames.mine}”.` });
};

const takeShown = async (incident: string, heldBy: string | null): Promise<void> => {
  const taken = await call('take-incident', { incident, heldBy });
  if (!taken.ok) return refuseOpening(incident, taken.error);
  if (!isStillOpen(incident)) return sayTaken(incident);
  lookFor(null);
  await markStale(incident);
  return openIncident(incident, taken.value.claim);
};

/** Takes the incident that is open, from nobody or from whoever was seen to have it, and opens its form. */
export const takeAndOpen = (incident: string, heldBy: string | null): Promise<void> => openingTakes(takeShown(incident, heldBy));

/** One that was given to be read a second time: what the page knew of it is not for its reader. */
export const openToRead = async (incident: string): Promise<void> => {
  queryClient.removeQueries({ queryKey: ['incident-file', { incident }] });
  return openIncident(incident);
};

/** One that was given back under this claim: what the page knew of it is out of date. */
export const openAgain = async (incident: string, claim: HeldClaim): Promise<void> => {
  await markStale(incident);
  return openIncident(incident, claim);
};

/** A claim that was lost, on an incident that nobody else has now: what was written goes on under the new one. */
export const takeAgain = async (incident: string, heldBy: string | null): Promise<void> => {
  const [taken] = await Promise.all([call('take-incident', { incident, heldBy }), takenUp(incident)]);
  if (!taken.ok) return setWriting(incident, { refusal: taken.error });
  holdUnder(incident, taken.value.claim);
  setWriting(incident, { refusal: null });
};

/** Whoever works through their own pile is given the next of it that is not parked, and takes nothing new. */
const openNextOfMine = async (shown: Shown): Promise<void> => {
  const { open } = useWorkspace.getState();
  const page = await call('queue-page', { ...shown, filters: [...shown.filters], after: null, limit: 50 });
  if (!page.ok) return setWorkspace({ trouble: page.error });
  if (useWorkspace.getState().open !== open) return;
  const others = page.value.rows.filter((row) => row.id !== open);
  const next = others.find(({ parked }) => !isParked(parked?.until ?? null, nowIs()));
  const isNarrowed = shown.filter.trim() !== '' || shown.filters.length > 0;
  return next ? openIncident(next.id) : setWorkspace({ notice: others.length > 0 ? 'What else is with you is parked.' : isNarrowed ? 'Nothing else that is with you fits what the queue is narrowed to.' : 'Nothing else is with you.' });
};

let isTaking = false;

/** Pressed again before it is answered it is one press: nobody wants the second. */
const takenNext = async (input: Input<'take-next'>): Promise<Result<Output<'take-next'>> | null> => {
  if (isTaking) return null;
  isTaking = true;
  return call('take-next', input).finally(() => { isTaking = false; });
};

type Next = { readonly isGiven: boolean };

/**
 * The next one nobody has, of the view in front and in the order of the queue; of the unclaimed where the view is of decided
 * ones. Typed text that has run out, such as a reference that was looked for, does not end the work; filters that were set do. Where
 * somebody has gone on meanwhile, what they asked for is theirs and what was only given goes back.
 */
const openNext = async ({ isGiven }: Next): Promise<void> => {
  const shown = shownNow();
  if (shown.view === 'mine') return openNextOfMine(shown);
  const { filter } = shown;
  const { open } = useWorkspace.getState();
  const view = isDecidedView(shown.view) ? 'unclaimed' : shown.view;
  const filters = isDecidedView(shown.view) ? [] : [...shown.filters];
  const fitting = await takenNext({ view, filter, filters });
  const hasRunOut = fitting?.ok === true && fitting.value.incident === null && filter.trim() !== '';
  const taken = hasRunOut ? await takenNext({ view, filter: '', filters }) : fitting;
  if (taken === null) return;
  if (!taken.ok) return setWorkspace({ trouble: taken.error });
  const { incident, claim } = taken.value;
  if (incident === null) return setWorkspace({ notice: `Nothing in “${viewNames[view]}”${filters.length === 0 ? '' : ' that fits the filters'} waits for anybody to take it.` });
  if (!isStillOpen(incident) && useWorkspace.getState().open !== open) return isGiven ? rowWaitsFor(goesBack(incident)) : sayTaken(incident);
  lookFor(null);
  await markStale(incident);
  await openIncident(incident, claim, isGiven ? incident : null);
  if (hasRunOut) say(incident, `Nothing else fits “${filter.trim()}”. This is the next without it.`);
};

export const takeNext = (next: Next = { isGiven: false }): Promise<void> => openingTakes(openNext(next));

export const isParkedNow = ({ parkings }: Pick<IncidentFile, 'parkings'>): boolean => isParked(parkings.find(({ stands }) => stands)?.until ?? null, nowIs());

/**
 * Enter in the queue: take what is free and may be taken, otherwise only open it. What is parked is read without ending that. It is shown
 * as soon as it is there, and its form once that is drawn and the claim is there.
 */
export const openSelected = (): Promise<void> => openingTakes(openChosen());

const openChosen = async (): Promise<void> => {
  await whenSettled();
  const selected = selectedShown();
  const { open } = useWorkspace.getState();
  if (selected === null) return;
  const [file, session] = await Promise.all([queryClient.fetchQuery({ ...ask('incident-file', { incident: selected }), staleTime: 0 }), sessionNow()]).catch(() => [null, null] as const);
  const takes = file && session && isOpen(file.state) && file.state !== 'awaiting-reference' && !isParkedNow(file) && holderNow(file, nowIs()) === null && may(session.person, 'take-incident').allowed;
  if (useWorkspace.getState().open !== open) return;
  if (!takes) return openIncident(selected);
  show(selected);
  const [taken] = await Promise.all([call('take-incident', { incident: selected, heldBy: file.takenBy }), takenUp(selected), afterPaint()]);
  if (!taken.ok) return refuseOpening(selected, taken.error);
  if (!isStillOpen(selected)) return sayTaken(selected);
  lookFor(null);
  beginUnder(file, taken.value.claim);
};

/** Somebody else may read it then. */
export const giveUpReading = async (incident: string, reading: string): Promise<void> => {
  const result = await call('give-up-second-reading', { reading });
  if (!result.ok) return setWorkspace({ trouble: result.error });
  dropDraft(incident);
  leave(incident, 'Given up. Somebody else may read it a second time.');
};

export const putBack = async (incident: string): Promise<void> => {
  const result = await call('put-back-incident', { incident });
  if (!result.ok) return setWorkspace({ trouble: result.error });
  holdUnderNone(incident);
  leave(incident, 'Put back in the queue. What you wrote is kept for you.');
};

/** Before its time; it is given out again at once. */
export const bringBack = async (incident: string): Promise<void> => {
  const result = await call('unpark-incident', { incident });
  setWorkspace(result.ok ? { notice: 'Back in the queue, as if it had not been parked.' } : { trouble: result.error });
};
