/** The workspace on invented incidents, for component tests: shown anew for each, with its keys and clock, and put away after it. */
import '../../src/renderer/ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { listenToKeys } from '../../src/renderer/app/keyboard.ts';
import { goTo } from '../../src/renderer/app/navigation.ts';
import { startClock } from '../../src/renderer/data/now.ts';
import { refreshOnChange } from '../../src/renderer/data/on-change.ts';
import { queryClient } from '../../src/renderer/data/query-client.ts';
import { forgetBatch } from '../../src/renderer/features/workspace/batch/batch.ts';
import { useDrafts } from '../../src/renderer/features/workspace/decision/drafts.ts';
import { forgetSaved } from '../../src/renderer/features/workspace/decision/just-saved.ts';
import { SavedLine } from '../../src/renderer/features/workspace/decision/saved-line.tsx';
import { useTelling } from '../../src/renderer/features/workspace/facts/telling.ts';
import { WorkspaceScreen } from '../../src/renderer/features/workspace/workspace-screen.tsx';
import { useWorkspace } from '../../src/renderer/features/workspace/workspace.ts';
import { fakeAssay, type Fake, type FakeOptions } from '../gallery/fake-assay.ts';

export type Shown = { readonly fake: Fake; readonly putAway: () => void };

export const showWorkspace = async (options: FakeOptions = {}): Promise<Shown> => {
  await queryClient.cancelQueries();
  queryClient.clear();
  useDrafts.setState({ writing: {} });
  forgetSaved();
  forgetBatch();
  useWorkspace.setState(useWorkspace.getInitialState());
  useTelling.setState(useTelling.getInitialState());
  goTo('queue');
  const fake = fakeAssay(options);
  Object.assign(window, { assay: fake });
  const stops = [refreshOnChange(queryClient), startClock(), listenToKeys()];
  await page.viewport(1366, 768);
  await render(
    <QueryClientProvider client={queryClient}>
      <div style={{ height: 'calc(100vh - 28px)' }}><WorkspaceScreen /></div>
      <SavedLine />
    </QueryClientProvider>,
  );
  return { fake, putAway: () => stops.forEach((stop) => stop()) };
};
