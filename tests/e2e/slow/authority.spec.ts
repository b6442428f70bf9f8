/**
 * A day of a bureau in two windows: ten decisions read a second time, three of them otherwise and settled by a third person; what each role
 * may not do is tried and refused; and all of it stands in the trail. `npm run prove`.
 */
import type { Page } from '@playwright/test';
import { commandCalls } from '../../../src/shared/ipc/commands.ts';
import { shaped } from '../../support/shaped-calls.ts';
import { expect, signIn, testAlone, type Assay } from '../app.ts';
import { answer, box, chooseOffence, press, saveFilling, toRecord } from '../keys.ts';
import { decidedByCall, readAllAgain } from '../reports.ts';
import { as, open } from '../steps.ts';

/** Nothing of one stands beside another, or whoever has read one has seen how the others were decided. */
const reports: readonly (readonly [victim: string, narrative: string])[] = [
  ['Hana Brook', 'A stranger in the bus queue elbowed her in the ribs and walked off.'],
  ['Owen Pike', 'Somebody at the football ground shoved him down two steps.'],
  ['Tilda Marsh', 'Her colleague slapped her hand away from the till.'],
  ['Ravi Thorne', 'A cyclist spat at him by the canal lock.'],
  ['Greta Voss', 'The man at the next table kicked her shin.'],
  ['Milo Farrow', 'An older boy pulled his ear outside the library.'],
  ['Anya Crewe', 'A passenger grabbed her sleeve and tore it loose.'],
  ['Lewis Holt', 'The bouncer pressed him against a railing.'],
  ['Beth Arden', 'A neighbour threw a wet sponge that hit her face.'],
  ['Joel Quill', 'Somebody on the dance floor trod on his foot on purpose.'],
];

type Bridge = { readonly assay: { readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }> } };

const ask = (page: Page, name: string, input: unknown): Promise<{ readonly ok: boolean; readonly code: string | null }> =>
  page.evaluate(async ([called, given]) => {
    const result = await (window as unknown as Bridge).assay.call(called as string, given);
    return { ok: result.ok, code: result.error?.code ?? null };
  }, [name, input] as const);

/** What the demonstration had drawn is given up, so that the ten are these. */
const begin = async (page: Page, among: ReadonlySet<string>): Promise<string> => {
  const given = page.getByRole('heading', { level: 1 });
  for (let turn = 0; turn < 30; turn++) {
    await press(page, 'g', 's');
    await expect(given).toHaveText('Second readings');
    await press(page, 'n');
    await expect(box(page, 'F1')).toBeVisible();
    const ref = (await given.textContent()) ?? '';
    if (among.has(ref)) return ref;
    await page.getByRole('button', { name: 'Give it up' }).click();
    await expect(page.getByText('Given up.')).toBeVisible();
  }
  throw new Error('None of the ten was given to be read');
};

/** Read as it was decided, or as another class. */
const readOne = async (page: Page, code: string): Promise<void> => {
  await answer(page, toRecord);
  await chooseOffence(page, code);
  await saveFilling(page);
  await expect(page.getByText(/^Saved\. /)).toBeVisible();
};

const settleAll = async (page: Page, parted: readonly string[]): Promise<void> => {
  await press(page, 'g', 's');
  for (const ref of parted) {
    await page.getByRole('table', { name: 'Where two readings differ' }).getByRole('row').filter({ hasText: ref }).getByRole('button').click();
    const both = page.getByRole('complementary', { name: `Two readings of ${ref}` });
    await both.getByText('The first', { exact: true }).click();
    await both.getByLabel('Why').fill('No bone was broken.');
    await press(page, 'Control+Enter');
    await expect(both).toBeHidden();
  }
};

const secondWindow = async (assay: Assay, role: string): Promise<Page> => {
  const { page } = await assay.launch('second-user-data');
  await signIn(page, assay, role);
  return page;
};

testAlone('two windows: ten blind readings, three that part, a third person settles them, and nobody does what is not theirs', async ({ assay, page }) => {
  testAlone.setTimeout(300_000);
  await signIn(page, assay, 'supervisor');
  await readAllAgain(page);
  await as(page, 'assessor', assay);
  const ten: string[] = [];
  for (const [victim, narrative] of reports) ten.push((await decidedByCall(page, { narrative, parties: [['victim', victim]] })).ref);
  const [first = ''] = ten;

  const reader = await secondWindow(assay, 'supervisor');
  const left = new Set(ten);
  const parted: string[] = [];
  for (let at = 0; at < 10; at++) {
    const ref = await begin(reader, left);
    left.delete(ref);
    if (at < 3) parted.push(ref);
    await readOne(reader, at < 3 ? '008/60' : '105/01');
  }
  await press(reader, 'g', 's');
  await expect(reader.getByRole('table', { name: 'Agreement' }).getByRole('row').filter({ hasText: 'All' })).toContainText('70.0%');
  await expect(reader.getByRole('table', { name: 'Where two readings differ' }).getByRole('row')).toHaveCount(4);

  // The assessor settles nothing and cancels nothing alone.
  expect(await ask(page, 'adjudicate-reading', { reading: 'none', ruling: { stands: 'first', why: 'It stands' } })).toMatchObject({ code: 'forbidden' });
  expect(await ask(page, 'authorise-cancellation', shaped['authorise-cancellation'])).toMatchObject({ code: 'forbidden' });
  expect(await ask(page, 'cancel-crime', shaped['cancel-crime'])).toMatchObject({ code: 'forbidden' });

  await as(page, 'registrar', assay);
  await settleAll(page, parted);
  await expect(page.getByRole('table', { name: 'Read', exact: true }).getByRole('row').filter({ hasText: 'the first answer stands' })).toHaveCount(3);

  await as(page, 'auditor', assay);
  const theirs = new Set(['export-log', 'pause-export', 'cancel-export', 'export-agreement', 'change-passphrase', 'bind-key', 'unbind-key']);
  for (const name of Object.keys(commandCalls).filter((each) => !theirs.has(each))) expect(await ask(page, name, shaped[name as keyof typeof shaped]), name).toMatchObject({ code: 'forbidden' });

  await as(page, 'administrator', assay);
  for (const [name, input] of [['incident-file', { incident: 'none' }], ['search', { typed: 'wall' }], ['queue-page', { view: 'open', filter: '', after: null, limit: 10 }]] as const) {
    expect(await ask(page, name, input), name).toMatchObject({ code: 'forbidden' });
  }

  await as(page, 'supervisor', assay);
  await open(page, first);
  await as(page, 'information-officer', assay);
  await press(page, 'g', 'l');
  await page.getByLabel('Reference of the incident').fill(first);
  await press(page, 'Enter');
  await expect(page.getByRole('table', { name: `Who was shown ${first}` }).getByRole('row').filter({ hasText: 'Ruth Pellingham' }).filter({ hasText: 'opened it' }).first()).toBeVisible();

  await as(page, 'auditor', assay);
  await press(page, 'g', 't');
  await expect(page.getByText(/settled the two readings of .*: the first answer stands/)).toHaveCount(3);
  await expect(page.getByText(/tried to cancel crimes/).first()).toBeVisible();
  expect(assay.cli(['check', '--bureau', assay.demo.folder], 'auditor').exit).toBe(0);
});
