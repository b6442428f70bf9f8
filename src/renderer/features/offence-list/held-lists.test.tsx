/** The lists of the bureau, where they cannot be read. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fail } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { HeldLists } from './held-lists.tsx';

test('that the lists cannot be read is said in their place', async () => {
  queryClient.clear();
  Object.assign(window, { assay: { call: () => Promise.resolve(fail('busy', 'The bureau is busy.')), onChange: () => () => undefined } });
  await render(<QueryClientProvider client={queryClient}><HeldLists /></QueryClientProvider>);
  await expect.element(page.getByRole('alert')).toHaveTextContent('The bureau is busy.');
  queryClient.clear();
});
