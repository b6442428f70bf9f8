/** The session gate: the sign-in card, or the frame with the screen that is asked for. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { startClock } from '../data/now.ts';
import { refreshOnChange } from '../data/on-change.ts';
import { useAsk } from '../data/use-ask.ts';
import { SignInScreen } from '../features/sign-in/sign-in-screen.tsx';
import { Frame } from './frame.tsx';
import { listenToKeys } from './keyboard.ts';

export const App = () => {
  const client = useQueryClient();
  const session = useAsk('session', {});
  useEffect(() => {
    const stops = [refreshOnChange(client), startClock()];
    return () => stops.forEach((stop) => stop());
  }, [client]);
  const isIn = session.data !== undefined && session.data !== null;
  useEffect(() => (isIn ? listenToKeys() : undefined), [isIn]);
  if (session.isPending) return null;
  return isIn ? <Frame /> : <SignInScreen />;
};
