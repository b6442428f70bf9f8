/** The session gate: the sign-in card, or the frame with the screen that is asked for. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { call } from '../data/call.ts';
import { startClock } from '../data/now.ts';
import { forgetAnswers } from '../data/query-client.ts';
import { refreshOnChange } from '../data/on-change.ts';
import { useAsk } from '../data/use-ask.ts';
import { SignInScreen } from '../features/sign-in/sign-in-screen.tsx';
import { begunReports, onReportEdit } from '../features/report/store.ts';
import { draftsOf, unsavedCount, useDrafts } from '../features/workspace/decision/drafts.ts';
import { beginWorkspace } from '../features/workspace/workspace.ts';
import { Frame } from './frame.tsx';
import { goTo } from './navigation.ts';
import { forgetHeldKeys, holdKeys, listenToKeys } from './keyboard.ts';
import { listenToMenu } from './menu.ts';

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
    const stops = [listenToKeys(), listenToMenu()];
    return () => stops.forEach((stop) => stop());
  }, [isIn, isPending]);
  const writer = session.data ? `${session.data.bureau.id} ${session.data.person.id}` : null;
  useLayoutEffect(() => {
    draftsOf(writer);
    if (writer === null) void forgetAnswers(client);
    else if (beginWorkspace(writer)) goTo('queue');
  }, [writer, client]);
  useEffect(() => {
    const tell = (): void => void call('note-unsaved', { count: unsavedCount() + begunReports() });
    const stops = [useDrafts.subscribe(tell), onReportEdit(tell)];
    return () => stops.forEach((stop) => stop());
  }, []);
  if (isPending) return null;
  return isIn ? <Frame /> : <SignInScreen />;
};
