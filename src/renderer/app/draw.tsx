/** Draws the application into an element, and something to go on from where drawing fails. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../data/query-client.ts';
import { Stopped } from './stopped.tsx';

export const draw = (element: Element, app: ReactNode): void => {
  const show = (): void =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>{app}</QueryClientProvider>
      </StrictMode>,
    );
  // The error's own words may hold what somebody reported, so only its kind is said.
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      console.error(`The page could not be drawn: ${error instanceof Error ? error.name : 'unknown'}`);
      setTimeout(() => root.render(<Stopped onGoOn={show} />));
    },
  });
  show();
};
