/** A test with a home of its own, so that tests of one file may run at the same time. */
import { test as base } from 'vitest';
import { newHome, type Home } from './launch.ts';

export const test = base.extend<{ home: Home }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures a fixture wants
  home: async ({}, provide) => {
    const home = newHome();
    await provide(home);
    home.remove();
  },
});
