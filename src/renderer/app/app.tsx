/** The session gate: the sign-in card, or the frame with the screen that is asked for. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import type { Output } from '../../shared/ipc/calls.ts';
import { begunBy } from '../data/begun.ts';
import { lockWhenIdle } from '../data/lock.ts';
import { lookFor } from '../data/look-reason.ts';
import { exposureOf } from '../data/exposure.ts';
import { keepNow, keptDrafts } from '../data/kept-drafts.ts';
import { forgetLastSave } from '../data/last-save.ts';
import { startClock } from '../data/now.ts';
import { forgetAnswers } from '../data/query-client.ts';
import { refreshOnChange } from '../data/on-change.ts';
import { forgetTroubles } from '../data/troubles.ts';
import { useAsk } from '../data/use-ask.ts';
import { isImporting } from '../features/import/importing.ts';
import { SignInScreen } from '../features/sign-in/sign-in-screen.tsx';
import { keepReports, takeUpReport } from '../features/report/store.ts';
import { forgetSearch } from '../features/search/store.ts';
import { noteMadeKey } from '../features/bureau/made-key.ts';
import { forgetBatch } from '../features/workspace/batch/batch.ts';
import { forgetFigures } from '../features/figures/store.ts';
import { forgetReview } from '../features/review/chosen-list.ts';
import { forgetStuck } from '../features/workload/store.ts';
import { isWriting } from '../features/trail/exporting.ts';
import { forgetTrail } from '../features/trail/store.ts';
import { forgetVictims } from '../features/victims/store.ts';
import { forgetCancelling } from '../features/workspace/cancelling/cancelling.ts';
import { forgetAct } from '../features/workspace/victims/acting.ts';
import { draftsOf } from '../features/workspace/decision/drafts.ts';
import { forgetSaved } from '../features/workspace/decision/just-saved.ts';
import { keepDecisions, takeUpDecisions } from '../features/workspace/decision/keep-drafts.ts';
import { beginWorkspace, useWorkspaceOwner } from '../features/workspace/workspace.ts';
import { Frame } from './frame.tsx';
import { firstScreenOf, goTo } from './navigation.ts';
import { forgetHeldKeys, holdKeys, listenToKeys } from './keyboard.ts';
import { listenToMenu } from './menu.ts';
import { showOverlay } from './overlays.ts';

export const App = () => {
  const client = useQueryClient();
  const session = useAsk('session', {});
  useEffect(() => {
    const stops = [refreshOnChange(client), startClock()];
    return () => stops.forEach((stop) => stop());
  }, [client]);
  const isIn = session.data !== undefined && session.data !== null;
  const { isPending } = session;
  useEffect(() => (isPending ? holdKeys() : undefined), [isPending]);
  useEffect(() => {
    if (!isIn) {
      if (!isPending) forgetHeldKeys();
      return undefined;
    }
    const idleMinutes = (): number => client.getQueryData<Output<'session'>>(['session', {}])?.bureau.idleMinutes ?? 5;
    const stops = [listenToKeys(), listenToMenu(), lockWhenIdle(idleMinutes, (file) => isImporting(file) || isWriting(file))];
    return () => stops.forEach((stop) => stop());
  }, [client, isIn, isPending]);
  const writer = session.data ? `${session.data.bureau.id} ${session.data.person.id}` : null;
  const first = session.data ? firstScreenOf(session.data.person) : null;
  const owner = useWorkspaceOwner();
  useLayoutEffect(() => {
    draftsOf(writer);
    begunBy(writer);
    exposureOf(writer);
    forgetSaved();
    forgetLastSave();
    noteMadeKey(null);
    lookFor(null);
    if (writer === null) return void forgetAnswers(client);
    if (beginWorkspace(writer)) {
      forgetSearch();
      forgetAct();
      forgetBatch();
      forgetCancelling();
      forgetFigures();
      forgetReview();
      forgetStuck();
      forgetTroubles();
      forgetTrail();
      forgetVictims();
      showOverlay(null);
      if (first !== null) goTo(first);
    }
    const kept = keptDrafts();
    takeUpDecisions(kept, writer);
    void kept.then((drafts) => takeUpReport(drafts, writer));
  }, [writer, first, client]);
  useEffect(() => {
    const atOnce = (): void => void keepNow();
    const stops = [keepDecisions(), keepReports(), () => window.removeEventListener('pagehide', atOnce)];
    window.addEventListener('pagehide', atOnce);
    return () => stops.forEach((stop) => stop());
  }, []);
  // Drawn before the page is theirs, it would open for them, and in their name, what somebody else left open.
  if (isPending || (isIn && owner !== writer)) return null;
  return isIn ? <Frame /> : <SignInScreen />;
};
