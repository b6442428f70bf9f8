/**
 * Before every file of components: what a test drew is taken away when it ends, and what it was told and what was typed with it, so that nobody is
 * still signed in for the next. The files of one page share their modules, and the library says the first in the first of them only.
 */
import { afterEach } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { useAllBegun } from '../../src/renderer/data/begun.ts';
import { queryClient } from '../../src/renderer/data/query-client.ts';
import { forgetTroubles } from '../../src/renderer/data/troubles.ts';

afterEach(async () => {
  await cleanup();
  await queryClient.cancelQueries();
  queryClient.clear();
  useAllBegun.setState(useAllBegun.getInitialState());
  forgetTroubles();
});
