/** A report is begun by whoever enters it: nothing of its time is proposed, what is wrong is said at every field at once, and a time of long ago is asked about. */
import '../../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake } from '../../../../tests/gallery/fake-assay.ts';
import { galleryNow } from '../../../../tests/gallery/invented-incidents.ts';
import { setNow } from '../../data/now.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import { localTimeWords } from '../../ui/local-time.ts';
import { blankReport } from './report-draft.ts';
import { ReportScreen } from './report-screen.tsx';
import { editReport, saveReport } from './store.ts';

let fake: Fake;

beforeEach(async () => {
  queryClient.clear();
  fake = fakeAssay();
  Object.assign(window, { assay: fake });
  setNow(galleryNow);
  await queryClient.fetchQuery(ask('session', {}));
  editReport(blankReport());
  await render(<QueryClientProvider client={queryClient}><ReportScreen onOpen={() => undefined} /></QueryClientProvider>);
});

const save = (): Promise<void> => page.getByRole('button', { name: 'Save the report' }).click();
const received = () => page.getByLabelText('When police first received it');
const narrative = () => page.getByLabelText('What was reported');
const sent = () => fake.asked.filter(({ name }) => name === 'report-incident').length;

test('when it was received is not proposed; what is missing is said at each field at once', async () => {
  await expect.element(received()).toHaveValue('');
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved. 2 fields are to be mended. The first is “when police first received it”: a date and time is needed, such as 12/04/2026 06:12.');
  await expect.element(received()).toHaveAccessibleDescription('A date and time is needed, such as 12/04/2026 06:12');
  await expect.element(narrative()).toHaveAccessibleDescription('Say what was reported');
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await expect.element(received()).toHaveValue(localTimeWords(galleryNow));
  expect(sent()).toBe(0);
});

test('a field that is mended is no longer marked, and the others are', async () => {
  await save();
  await narrative().fill('A bag was left on a bus.');
  await expect.element(narrative()).toHaveAttribute('aria-invalid', 'false');
  await expect.element(received()).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await received().fill(localTimeWords(galleryNow));
  await expect.element(received()).toHaveAttribute('aria-invalid', 'false');
});

test('what only the engine finds wrong is marked until its own field is another', async () => {
  await received().fill(localTimeWords(galleryNow));
  await narrative().fill('A bag was left on a bus.');
  Object.assign(window, { assay: { ...fake, call: () => Promise.resolve(fail('invalid', 'Not as expected', { problems: [{ path: 'received.at', message: 'This is later than now', cite: null }] })) } });
  await save();
  await expect.element(received()).toHaveAccessibleDescription('This is later than now');
  await narrative().fill('A bag was left on a train.');
  await expect.element(received()).toHaveAccessibleDescription('This is later than now');
  await received().fill('12/04/2026 06:12');
  await expect.element(received()).toHaveAttribute('aria-invalid', 'false');
});

test('what is typed while a report is being saved stays, and is said not to be in it', async () => {
  let answer = (): void => undefined;
  const answered = new Promise((end) => (answer = () => end(ok({ incident: 'i1', ref: 'WM-1' }))));
  Object.assign(window, { assay: { ...fake, call: () => answered } });
  await received().fill(localTimeWords(galleryNow));
  await narrative().fill('A bag was left');
  void saveReport();
  await userEvent.keyboard(' on a bus.');
  answer();
  await expect.element(page.getByText(/^Saved as WM-1, without what was typed meanwhile: that stands here still\./)).toBeVisible();
  await expect.element(narrative()).toHaveFocus();
  await expect.element(narrative()).toHaveValue('A bag was left on a bus.');
});

test('a report that was saved leaves the form empty, one press from being read', async () => {
  await received().fill(localTimeWords(galleryNow));
  await narrative().fill('A bag was left on a bus.');
  Object.assign(window, { assay: { ...fake, call: () => Promise.resolve(ok({ incident: 'i1', ref: 'WM-1' })) } });
  await save();
  await expect.element(page.getByRole('button', { name: 'Open it' })).toHaveFocus();
  await expect.element(narrative()).toHaveValue('');
});

test('a report of long ago is asked about once, at its field, and again where it is another', async () => {
  await narrative().fill('A bag was left on a bus.');
  await received().fill('01/01/1900 00:00');
  await save();
  await expect.element(received()).toHaveAccessibleDescription(/^Received 12\d years ago\. Save again if that is right$/);
  expect(sent()).toBe(0);
  await received().fill('01/01/1901 00:00');
  await save();
  expect(sent()).toBe(0);
  await save();
  await expect.poll(sent).toBe(1);
});

test('a text that is longer than is taken is said to be at its field, and is not sent', async () => {
  await received().fill(localTimeWords(galleryNow));
  await narrative().fill('She said. '.repeat(20_001));
  await expect.element(narrative()).toHaveAccessibleDescription('What was reported is longer than 200,000 characters');
  await save();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved. One field is to be mended. It is “what was reported”: what was reported is longer than 200,000 characters.');
  expect(sent()).toBe(0);
});

test('a pasted word of 200,000 letters is drawn in no time that is felt', async () => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', 'A'.repeat(200_000));
  narrative().element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  const begun = performance.now();
  await narrative().fill('A'.repeat(200_000));
  expect(performance.now() - begun).toBeLessThan(5_000);
});
