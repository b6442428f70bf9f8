/** What somebody typed or chose of an import is not lost, and what is imported is what was shown: nothing is while the file is still being read anew. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay } from '../../../../tests/gallery/fake-assay.ts';
import { mapping, preview } from '../../../../tests/support/looked-at-file.ts';
import { ImportMapping } from '../../../shared/intake/mapping.ts';
import { orderPath } from '../../../shared/intake/refusal.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { ImportScreen } from './import-screen.tsx';
import { useImporting } from './importing.ts';

type Imported = { readonly mapping: ImportMapping; readonly shown: string; readonly regime: string };

let imported: readonly Imported[] = [];
let totals: Result<unknown>;
/** Answers of looks that are still being read, where they are held back. */
let held: (() => void)[] | null;
/** What a look answers, where it finds no file. */
let unseen: Result<never> | null;

const shownOf = ({ blankWords }: ImportMapping): string => `without ${blankWords.join()}`;

afterEach(() => useImporting.setState(useImporting.getInitialState()));
beforeEach(async () => {
  await queryClient.cancelQueries();
  queryClient.clear();
  imported = [];
  held = null;
  unseen = null;
  totals = fail('busy', 'Another process is writing.');
  const fake = fakeAssay();
  // As the engine answers: what is sent is trimmed, and nothing is refused.
  const look = (given: unknown): Promise<Result<unknown>> => {
    const looked = ImportMapping.parse(given ?? mapping);
    // Without the rows that say nothing, most are old.
    const regime = { ...preview.regime, proposed: looked.blankWords.length > 0 ? 'historic' : 'live' };
    const answer = unseen ?? ok({ preview: { ...preview, regime }, mapping: looked, shown: shownOf(looked), saved: [] });
    return held === null ? Promise.resolve(answer) : new Promise((resolve) => held?.push(() => resolve(answer)));
  };
  const call = (name: string, input: unknown): Promise<Result<unknown>> => {
    if (name === 'choose-file') return Promise.resolve(ok({ file: 'file-1', name: 'june.csv' }));
    if (name === 'imports') return Promise.resolve(ok({ imports: [] }));
    if (name === 'preview-import') return look((input as Imported).mapping);
    if (name !== 'import-file') return fake.call(name, input);
    imported = [...imported, input as Imported];
    return Promise.resolve(totals);
  };
  Object.assign(window, { assay: { ...fake, call } });
  await render(<QueryClientProvider client={queryClient}><ImportScreen /></QueryClientProvider>);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const source = () => page.getByLabelText('Source: references count within it');

test('the name of the source is kept as it is typed, spaces and all, and the mapping where the import is refused', async () => {
  await source().clear();
  await expect.element(page.getByRole('button', { name: 'Import', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await source().fill('Control ');
  await expect.element(source()).toHaveValue('Control ');
  await source().fill('Control room of the west');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.element(page.getByText('Another process is writing.')).toBeVisible();
  expect(imported).toMatchObject([{ mapping: { sourceName: 'Control room of the west' } }]);
  await expect.element(source()).toHaveValue('Control room of the west');
});

test('nothing is imported while the file is being read anew, and then what was asked for last, as it was shown', async () => {
  const answers: (() => void)[] = (held = []);
  await button('Refuse the 33 “Void”').click();
  await button('Refuse the 1 “None”').click();
  await expect.element(page.getByText('Being read anew with what you chose. What stands below is as it was before.')).toBeVisible();
  await expect.element(button('Import')).toHaveAttribute('aria-disabled', 'true');
  // The first answer comes last, and is of what was asked for before.
  answers[1]?.();
  await expect.element(button('Import')).not.toHaveAttribute('aria-disabled');
  answers[0]?.();
  await button('Import').click();
  expect(imported).toMatchObject([{ mapping: { blankWords: ['Void', 'None'] }, shown: 'without Void,None' }]);
});

test('the import waits from the moment something else is chosen', async () => {
  held = [];
  await button('Refuse the 33 “Void”').click();
  await button('Import').click({ force: true });
  expect(imported).toEqual([]);
});

test('whoever works by keyboard goes on where the import goes on', async () => {
  totals = ok({ import: 'i', ended: 'completed', read: 1, added: 1, updated: 0, unchanged: 0, refused: 0 });
  const isWithin = (name: string) => expect.poll(() => document.activeElement?.contains(button(name).element())).toBe(true);
  await isWithin('Import');
  expect(document.activeElement).not.toBe(document.body);
  await button('Import').click();
  await expect.element(button('Done')).toHaveFocus();
  await button('Done').click();
  await expect.element(button('Choose a file…')).toHaveFocus();
});

test('live or historic is as it is proposed until somebody chooses', async () => {
  const live = page.getByRole('radio', { name: 'Live: the 24-hour clock runs' });
  const historic = page.getByRole('radio', { name: 'Historic: no clock' });
  await expect.element(live).toBeChecked();
  await button('Refuse the 33 “Void”').click();
  await expect.element(historic).toBeChecked();
  await page.getByText('Live: the 24-hour clock runs').click();
  await button('Refuse the 1 “None”').click();
  await expect.element(button('Refuse the 1 “None”')).not.toBeInTheDocument();
  await expect.element(live).toBeChecked();
  await button('Import').click();
  expect(imported).toMatchObject([{ regime: 'live' }]);
});

test('where the import finds that the order of dates must be said, it is asked here, and the import waits for it', async () => {
  totals = fail('invalid', 'Set "dateOrder" in the mapping.', { problems: [{ path: orderPath, message: 'Say which', cite: null }] });
  await expect.element(page.getByRole('radio', { name: 'The month' })).not.toBeInTheDocument();
  await button('Import').click();
  await expect.element(page.getByText('Nothing was imported. Further down in the file it cannot be told whether dates name the day or the month first. Say which.')).toBeVisible();
  await expect.element(button('Import')).toHaveAttribute('aria-disabled', 'true');
  await page.getByText('The month', { exact: true }).click();
  await expect.element(button('Import')).not.toHaveAttribute('aria-disabled');
  await expect.element(page.getByText('Nothing was imported.')).not.toBeInTheDocument();
  await button('Import').click();
  expect(imported.map(({ mapping: { dateOrder } }) => dateOrder)).toEqual([null, 'month-first']);
});

test('what was wrong with one look is not said over the next; why a file is looked at anew is', async () => {
  unseen = fail('unreadable', 'The file cannot be opened.');
  await button('Refuse the 33 “Void”').click();
  await expect.element(page.getByText('The file cannot be opened.')).toBeVisible();
  unseen = null;
  await button('Refuse the 33 “Void”').click();
  await expect.element(page.getByText('The file cannot be opened.')).not.toBeInTheDocument();
  totals = fail('stale', 'The file is no longer what was shown.');
  await button('Import').click();
  const because = page.getByText('The file is no longer what was shown.');
  await expect.element(because).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Columns' })).toBeVisible();
  await expect.element(because).toBeVisible();
});

test('what a column becomes is chosen under its name', async () => {
  await expect.element(page.getByLabelText('“Comments” becomes')).toHaveValue('narrative');
});
