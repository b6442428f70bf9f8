/** A report as it is read: covered where it is hard to read, marked where it decides, and every character of it in sight. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { showWorkspace, type Shown } from '../../../../tests/support/workspace-shown.tsx';
import { press } from '../../../../tests/support/press.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { SeenIncident } from '../../../shared/ipc/beside-shapes.ts';
import type { IncidentFile } from '../../../shared/ipc/queries.ts';
import { care, turnCovers } from '../../data/care.ts';
import { exposureOf, useExposure } from '../../data/exposure.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import { passagesIn } from '../../../shared/lexicon/passages.ts';
import { useDrafts } from './decision/drafts.ts';
import { toDecision } from './decision/to-decision.ts';
import { Narrative } from './marking/narrative.tsx';
import { useWorkspace } from './workspace.ts';

let shown: Shown;

beforeEach(async () => {
  care({ covers: true });
  exposureOf('reader');
  shown = await showWorkspace();
});
afterEach(() => shown.putAway());

const withNarrative = (file: IncidentFile, narrative: string): IncidentFile => ({
  ...file,
  versions: file.versions.map((version) => ({ ...version, incident: version.incident && { ...version.incident, text: { ...version.incident.text, narrative } } })),
});
const open = async (narrative: string): Promise<void> => {
  shown.fake.change('WM-261012-0187', (file) => withNarrative(file, narrative));
  await page.getByRole('option').filter({ hasText: '0187' }).click();
  await press('{Enter}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
};
const narrative = (): HTMLElement => document.querySelector<HTMLElement>('[data-narrative]') ?? document.body;
const words = (within: Element): string => Array.from(within.querySelectorAll('[data-from]'), ({ textContent }) => textContent).join('');
const covered = (): readonly string[] => Array.from(narrative().querySelectorAll('[data-passage][aria-hidden]'), words);

const told = 'He came to the flat at 9. He raped her. She told a friend.\n\nHe strangled her the week before. He left.';

describe('a distressing passage', () => {
  beforeEach(() => open(told));

  test('is covered, says what it is about, and is shown by its own button', async () => {
    expect(covered()).toEqual(['He raped her.', 'He strangled her the week before.']);
    await page.getByRole('button', { name: 'Show the passage about sexual violence' }).click();
    expect(covered()).toEqual(['He strangled her the week before.']);
  });

  test('is shown with all others by one key, and covered again by the same', async () => {
    await press('h');
    await expect.poll(covered).toEqual([]);
    await press('h');
    await expect.poll(covered).toHaveLength(2);
  });

  test('is no barrier: the questions are answered with it covered', async () => {
    await press('y');
    await expect.element(page.getByText(/On the balance of probabilities/)).toBeVisible();
    expect(covered()).toHaveLength(2);
  });

  test('is covered again once another report was opened', async () => {
    await press('h');
    useWorkspace.setState({ open: shown.fake.idOf('WM-261012-0191') });
    await expect.element(page.getByText(/Duty manager of Fenwick/)).toBeVisible();
    useWorkspace.setState({ open: shown.fake.idOf('WM-261012-0187') });
    await expect.poll(covered).toHaveLength(2);
  });

  test('is never covered for whoever chose so', async () => {
    care({ covers: false });
    await expect.poll(covered).toEqual([]);
  });

  test('is counted once for its reader as soon as it is in sight, and asked of nobody', async () => {
    expect(useExposure.getState().today.size).toBe(0);
    await press('h', 'h', 'h');
    await expect.poll(() => useExposure.getState().today.size).toBe(1);
    expect(shown.fake.asked.filter(({ name }) => /expos|read/.test(name))).toEqual([]);
  });
});

test('another that is looked at beside it is covered, named and counted as the one that is open', async () => {
  const [here, there] = ['WM-261012-0187', 'WM-261012-0191'].map(shown.fake.idOf) as [string, string];
  shown.fake.change('WM-261012-0191', (file) => withNarrative(file, `${told} The\u200bend.`));
  await open('He left.');
  const seen: SeenIncident = { incident: there, ref: 'WM-261012-0191', state: 'waiting', receivedAt: null, precision: 'minute', openingCode: null, decided: null };
  await queryClient.cancelQueries();
  queryClient.setQueryData(ask('beside-incident', { incident: here }).queryKey, { rows: [{ ...seen, sure: 'sure', why: [], isSameVictim: false, isSameTwo: false, reason: 'same-person' }], unread: 0, unused: [], course: null, repeatVictim: null, behind: 0 });
  turnCovers();
  useWorkspace.setState({ tab: 'beside' });
  await press('d');
  const looked = page.getByRole('article', { name: 'Looked at: WM-261012-0191' });
  await expect.element(looked.getByRole('img', { name: 'zero-width space' })).toBeVisible();
  expect(Array.from(looked.element().querySelectorAll('[data-passage][aria-hidden]'), words)).toEqual(['He raped her.', 'He strangled her the week before.']);
  expect(useExposure.getState().today.size).toBe(0);
  await looked.getByRole('button', { name: 'Show the passage about sexual violence' }).click();
  await expect.poll(() => [...useExposure.getState().today]).toEqual([there]);
  looked.element().dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
  expect(shown.fake.asked.filter(({ name }) => name === 'note-look').map(({ input }) => input)).toEqual([{ incident: there, how: 'copied' }]);
});

describe('the words that decide it', () => {
  const evidence = () => page.getByRole('region', { name: 'Words that decide it', exact: true });
  const marked = (): string => Array.from(narrative().querySelectorAll('mark [data-from]'), ({ textContent }) => textContent).join('');

  test('are marked with keys alone for the allegation, and are part of the decision that is handed in', async () => {
    await open('He pushed her against the wall. She is not hurt.');
    await press('y', 'n', 'm');
    expect(document.activeElement?.hasAttribute('data-narrative')).toBe(true);
    await press('{Shift>}{ArrowRight}{ArrowRight}{/Shift}', 'm');
    await expect.element(evidence().getByText('He pushed her')).toBeVisible();
    expect(marked()).toBe('He pushed her');
    const writing = useDrafts.getState().writing[shown.fake.idOf('WM-261012-0187')];
    expect(writing && toDecision(writing.draft).about).toMatchObject({ allegations: [{ evidence: [{ from: 0, to: 13, text: 'He pushed her' }] }] });
  });

  test('are taken out again, and come back with undo', async () => {
    await open('He pushed her against the wall.');
    await press('m', 'm');
    await expect.poll(marked).toBe('He');
    await evidence().getByRole('button', { name: 'Take it out' }).click();
    await expect.poll(marked).toBe('');
    await press('{Control>}z{/Control}');
    await expect.poll(marked).toBe('He');
  });

  test('stand highlighted in the decisions of the file, in the version they were read in', async () => {
    await open('He pushed her against the wall.');
    const decided: Decision = {
      versionRead: 1, closing: 'V1', closingQualifiers: [], late: null, facts: null, reasons: {},
      about: { kind: 'allegations', anotherAllegation: 'no', allegations: [{ victim: { kind: 'person', name: 'Jo Brindley' }, offender: { kind: 'unknown', name: null }, alleged: null, path: [{ box: 'F1', answer: 'no' }], answer: { kind: 'no-crime', contraryEvidence: null }, evidence: [{ from: 3, to: 13, text: 'pushed her' }], rejected: [], why: 'As told', told: null }] },
    };
    shown.fake.change('WM-261012-0187', (file) => ({ ...file, decisions: [{ id: 'd1', revision: 1, current: true, undone: null, golden: false, delay: null, clock: null, versionRead: 1, by: 'person-assessor', at: '2026-10-13T08:00:00.000Z', edition: '2026/27', why: null, decision: decided, found: null, crimes: [], told: [], toldBefore: [], references: [], recalls: [], reviews: [] }] }));
    useWorkspace.setState({ tab: 'decisions' });
    const restsOn = page.getByRole('region', { name: 'The words revision 1 rests on' });
    await expect.element(restsOn.getByText('pushed her', { exact: true })).toBeVisible();
    expect(Array.from(document.querySelectorAll('[aria-label="The words revision 1 rests on"] mark [data-from]'), ({ textContent }) => textContent)).toEqual(['pushed her']);
  });
});

test('what is not seen stands under its name, and other scripts stay as they are', async () => {
  await open('Pay\u202ement \u200b to \u0000 Zoë, مرحبا, 👩\u200d👧.');
  expect(Array.from(narrative().querySelectorAll('[data-label]'), (mark) => mark.getAttribute('data-label'))).toEqual(['RLO', 'ZWSP', 'U+0000']);
  await expect.element(page.getByRole('img', { name: 'right-to-left override' })).toBeVisible();
  expect(words(narrative())).toBe('Payment  to  Zoë, مرحبا, 👩\u200d👧.');
});

test('the longest narrative there may be opens with its beginning, is worked with, and shows more when asked', async () => {
  await open('He said that he would come back, and she was afraid. '.repeat(3700));
  expect(words(narrative()).length).toBeLessThanOrEqual(40_000);
  await press('y');
  await expect.element(page.getByText(/On the balance of probabilities/)).toBeVisible();
  await press('m', '{ArrowDown}', 'm');
  await expect.element(page.getByRole('region', { name: 'Words that decide it', exact: true }).getByRole('listitem')).toBeVisible();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => words(narrative()).length).toBeGreaterThan(190_000);
});

test('a text of 5 MB, more than an incident may hold, is drawn as far as it is asked for', async () => {
  const long = 'He said that he would come back, and he raped her. '.repeat(100_000);
  const from = performance.now();
  await render(<Narrative incident="long" text={long} marks={[]} pointers={[]} passages={passagesIn(long)} />);
  const took = performance.now() - from;
  expect(words(document.body).length).toBeLessThanOrEqual(40_000);
  expect(took).toBeLessThan(2000);
});
