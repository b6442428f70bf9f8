/** Reports entered for a journey through the page's own door, so that what it works on is known whatever the demonstration holds. */
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<{ readonly value: Record<string, unknown> }> } };

export type Reported = { readonly incident: string; readonly ref: string };

/** Role, name, and kind where it is no person. */
type Party = readonly [role: string, name: string, kind?: string];

export type Change = { readonly capacity?: string; readonly openingCode?: string; readonly narrative?: string; readonly parties?: readonly Party[] };

const theTwo: readonly Party[] = [['victim', 'Cara Moss'], ['suspect', 'Neil Moss']];

/** Received an hour ago: a push, between the two people named. */
export const report = (page: Page, change: Change = {}): Promise<Reported> =>
  page.evaluate(async ({ capacity = 'victim', parties, openingCode = 'Violence against the person', narrative = 'He pushed her against the wall of the flat and left. She is not hurt.' }) => {
    const { call } = (window as unknown as Bridge).assay;
    const { value: clock } = await call('now', {});
    const at = new Date(Date.parse(clock['now'] as string) - 3_600_000).toISOString();
    const text = { narrative, log: [], parties: parties.map(([role, name, kind = 'person']) => ({ role, kind, name })), place: null, occurred: null, other: [] };
    const done = await call('report-incident', { received: { at, precision: 'minute', text: null }, route: '101-call', capacity, openingCode, qualifiers: [], grade: null, text });
    return { incident: done.value['incident'] as string, ref: done.value['ref'] as string };
  }, { ...change, parties: change.parties ?? theTwo });

const decideByCall = async (page: Page, incident: string): Promise<void> => {
  const saved = await page.evaluate(async (of) => {
    const { call } = (window as unknown as Bridge).assay;
    const boxes = [['F1', 'yes'], ['F2', 'yes'], ['F3', 'no'], ['F4', 'yes'], ['F5', 'yes'], ['F6', 'no'], ['F7', 'no']];
    const allegation = { victim: { kind: 'person', name: 'Cara Moss' }, offender: { kind: 'person', name: 'Neil Moss' }, path: boxes.map(([box, answer]) => ({ box, answer })), answer: { kind: 'record', crimes: [{ offence: '105/01', flags: [] }] }, why: 'She confirms the push.' };
    return call('decide-incident', { incident: of, decision: { versionRead: 1, about: { kind: 'allegations', allegations: [allegation], anotherAllegation: 'no' }, closing: 'C1' } });
  }, incident);
  if ((saved as { ok?: boolean }).ok !== true) throw new Error(`Not decided: ${JSON.stringify(saved)}`);
};

/** A push, recorded as common assault, without a form. */
export const decidedByCall = async (page: Page, change: Change = {}): Promise<Reported> => {
  const reported = await report(page, change);
  await decideByCall(page, reported.incident);
  return reported;
};

/**
 * A push, recorded as common assault in the last seconds of its 24 hours; done once they are over by the clock on the wall, which tells
 * minutes: a number that is entered now has a recording time past them.
 */
export const decidedAtTheLast = async (page: Page): Promise<Reported> => {
  const reported = await page.evaluate(async () => {
    const { call } = (window as unknown as Bridge).assay;
    const { value: clock } = await call('now', {});
    const due = Date.parse(clock['now'] as string) + 8_000;
    const text = { narrative: 'He pushed her against the wall of the flat and left. She is not hurt.', log: [], parties: [{ role: 'victim', kind: 'person', name: 'Cara Moss' }], place: null, occurred: null, other: [] };
    const done = await call('report-incident', { received: { at: new Date(due - 86_400_000).toISOString(), precision: 'minute', text: null }, route: '101-call', capacity: 'victim', openingCode: 'Violence against the person', qualifiers: [], grade: null, text });
    return { incident: done.value['incident'] as string, ref: done.value['ref'] as string, over: Math.ceil(due / 60_000) * 60_000 };
  });
  await decideByCall(page, reported.incident);
  await expect.poll(() => Date.now(), { timeout: 90_000 }).toBeGreaterThan(reported.over);
  return reported;
};

/** Parked for the victim until the day after tomorrow. */
export const parkPastClock = (page: Page, incident: string, rationale: string): Promise<unknown> =>
  page.evaluate(async (given) => {
    const { call } = (window as unknown as Bridge).assay;
    const { value: clock } = await call('now', {});
    const until = new Date(Date.parse(clock['now'] as string) + 2 * 86_400_000).toISOString();
    return call('park-incident', { ...given, reason: 'victim', until, asked: 'The victim', note: 'She rings back' });
  }, { incident, rationale });

/** Has every decision from now on read a second time, and none reviewed but what must be. */
export const readAllAgain = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { call } = (window as unknown as Bridge).assay;
    const shares = { 'domestic-abuse': 0, sexual: 0, violence: 0, 'other-recorded': 0, 'not-recorded': 0 };
    return call('set-review-policy', { newcomers: 0, shares, blind: 100, golden: 0 });
  });

/** Each as the engine gives it. */
const filesOf = (page: Page, refs: readonly string[]): Promise<Record<string, unknown>[]> =>
  page.evaluate(async (wanted) => {
    const { call } = (window as unknown as Bridge).assay;
    const fileOf = async (ref: string): Promise<Record<string, unknown>> => {
      const found = await call('find-incident', { ref });
      return (await call('incident-file', { incident: found.value['incident'] })).value;
    };
    return Promise.all(wanted.map(fileOf));
  }, refs);

export const statesOf = async (page: Page, refs: readonly string[]): Promise<unknown[]> => (await filesOf(page, refs)).map((file) => file['state']);

export const decisionsOf = async (page: Page, ref: string): Promise<unknown> => (await filesOf(page, [ref]))[0]?.['decisions'];
