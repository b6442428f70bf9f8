/** The workspace with invented incidents, for looking at: `?role=supervisor&theme=dark&copies=40`. */
import '../../src/renderer/ui/fonts.ts';
import '../../src/renderer/ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { listenToKeys } from '../../src/renderer/app/keyboard.ts';
import { startClock } from '../../src/renderer/data/now.ts';
import { refreshOnChange } from '../../src/renderer/data/on-change.ts';
import { queryClient } from '../../src/renderer/data/query-client.ts';
import { WorkspaceScreen } from '../../src/renderer/features/workspace/workspace-screen.tsx';
import type { Role } from '../../src/shared/domain/roles.ts';
import { fakeAssay } from './fake-assay.ts';

z.config({ jitless: true });

const asked = new URLSearchParams(location.search);
const fake = fakeAssay({ role: (asked.get('role') as Role | null) ?? 'assessor', copies: Number(asked.get('copies') ?? 1) });
Object.assign(window, { assay: fake, fake });
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';

startClock();
refreshOnChange(queryClient);
listenToKeys();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <WorkspaceScreen />
    </QueryClientProvider>,
  );
}
