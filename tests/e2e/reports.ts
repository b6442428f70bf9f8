/** Reports entered for a journey through the page's own door, so that what it works on is known whatever the demonstration holds. */
import type { Page } from '@playwright/test';

type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<{ readonly value: Record<string, unknown> }> } };

export type Reported = { readonly incident: string; readonly ref: string };

type Change = { readonly capacity?: string; readonly openingCode?: string; readonly narrative?: string };

/** Received an hour ago: a push, between the two people named. */
export const report = (page: Page, change: Change = {}): Promise<Reported> =>
  page.evaluate(async ({ capacity = 'victim', openingCode = 'Violence against the person', narrative = 'He pushed her against the wall of the flat and left. She is not hurt.' }) => {
    const { call } = (window as unknown as Bridge).assay;
    const { value: clock } = await call('now', {});
    const at = new Date(Date.parse(clock['now'] as string) - 3_600_000).toISOString();
    const party = (role: string, name: string) => ({ role, kind: 'person', name });
    const text = { narrative, log: [], parties: [party('victim', 'Cara Moss'), party('suspect', 'Neil Moss')], place: null, occurred: null, other: [] };
    const done = await call('report-incident', { received: { at, precision: 'minute', text: null }, route: '101-call', capacity, openingCode, qualifiers: [], grade: null, text });
    return { incident: done.value['incident'] as string, ref: done.value['ref'] as string };
  }, change);

/** Each as the engine says it is. */
export const statesOf = (page: Page, refs: readonly string[]): Promise<unknown[]> =>
  page.evaluate(async (wanted) => {
    const { call } = (window as unknown as Bridge).assay;
    const stateOf = async (ref: string): Promise<unknown> => {
      const found = await call('find-incident', { ref });
      return (await call('incident-file', { incident: found.value['incident'] })).value['state'];
    };
    return Promise.all(wanted.map(stateOf));
  }, refs);
