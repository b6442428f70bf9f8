/** Every screen and state that can be drawn without an engine: no violation of WCAG 2.2 AA in any theme, no foreign date, and the path of a decision as it is read aloud. */
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fakeAssay, type Fake, type FakeOptions } from '../../../tests/gallery/fake-assay.ts';
import { violationsInEveryTheme } from '../../../tests/support/axe.ts';
import { foreignDates } from '../../../tests/support/british-dates.ts';
import { press } from '../../../tests/support/press.ts';
import { fail } from '../../shared/ipc/result.ts';
import { stopAllocating } from '../allocation/store.ts';
import { startClock } from '../data/now.ts';
import { refreshOnChange } from '../data/on-change.ts';
import { queryClient } from '../data/query-client.ts';
import { SignInScreen } from '../features/sign-in/sign-in-screen.tsx';
import { useDrafts } from '../features/workspace/decision/drafts.ts';
import { useTelling } from '../features/workspace/facts/telling.ts';
import { useWorkspace } from '../features/workspace/workspace.ts';
import { forgetStuck } from '../features/workload/store.ts';
import { Frame } from './frame.tsx';
import { listenToKeys } from './keyboard.ts';
import { goTo, screens, type Screen } from './navigation.ts';
import { showOverlay } from './overlays.ts';
import { prefer } from './preferences.ts';

let stops: readonly (() => void)[] = [];
let fake: Fake;

/** What stands around every screen is answered whatever the screen itself is waiting for. */
const around = ['session', 'now', 'people', 'head', 'queue-counts', 'offence-catalogue', 'signed-points', 'show-commands'];

type World = 'answers' | 'waits' | 'fails';

const begin = async (screen: Screen | 'sign-in', world: World = 'answers', options: FakeOptions = {}): Promise<void> => {
  await queryClient.cancelQueries();
  queryClient.clear();
  useDrafts.setState({ writing: {} });
  useWorkspace.setState(useWorkspace.getInitialState());
  useTelling.setState(useTelling.getInitialState());
  fake = fakeAssay(options);
  const call: Fake['call'] = (name, input) => {
    if (world === 'answers' || around.includes(name)) return fake.call(name, input);
    return world === 'waits' ? new Promise(() => undefined) : Promise.resolve(fail('unexpected', 'Something went wrong. What you saved is kept.', { reference: 'K7P2' }));
  };
  Object.assign(window, { assay: { ...fake, call } });
  document.documentElement.lang = 'en-GB';
  document.title = 'Assay';
  prefer({ keys: {}, singleKeys: true });
  showOverlay(null);
  if (screen !== 'sign-in') goTo(screen);
  stops = [refreshOnChange(queryClient), startClock(), listenToKeys()];
  await page.viewport(1366, 768);
  await render(
    <QueryClientProvider client={queryClient}>
      <div style={{ height: '100vh' }}>{screen === 'sign-in' ? <SignInScreen /> : <Frame />}</div>
    </QueryClientProvider>,
  );
};

afterEach(() => {
  stops.forEach((stop) => stop());
  showOverlay(null);
  goTo('queue');
  document.documentElement.dataset['size'] = 'medium';
});

const row = (tail: string) => page.getByRole('listbox', { name: 'Queue' }).getByRole('option').filter({ hasText: tail });

/** Controls that are drawn and cannot be reached: beyond the edge of the window, or of a box that does not scroll. */
const lostControls = (): readonly string[] =>
  Array.from(document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role="option"], [role="tab"]')).flatMap((control) => {
    const { left, right, width } = control.getBoundingClientRect();
    const isDrawn = width > 0 && control.checkVisibility() && !control.closest('[data-queue-list], [hidden]');
    return isDrawn && (right > document.documentElement.clientWidth + 1 || left < -1) ? [`${control.textContent || control.getAttribute('aria-label') || control.tagName} at ${Math.round(left)} to ${Math.round(right)}`] : [];
  });

const holds = async (): Promise<void> => {
  expect(await violationsInEveryTheme()).toEqual([]);
  expect(foreignDates(document.body.innerText)).toEqual([]);
  document.documentElement.dataset['size'] = 'largest';
  expect(lostControls()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1366);
};

const others = screens.filter((screen) => screen !== 'queue');

test.each([...others, 'sign-in' as const, 'queue' as const].flatMap((screen) => (['waits', 'fails'] as const).map((world) => [screen, world] as const)))('%s while the engine %s', async (screen, world) => {
  await begin(screen, world);
  await expect.poll(() => document.body.innerText.length).toBeGreaterThan(20);
  await holds();
});

const takeFirst = async (): Promise<void> => {
  await expect.element(row('0187')).toBeVisible();
  await row('0187').click();
  await press('{Enter}');
  await expect.element(page.getByText('Does the report concern a crime?')).toBeVisible();
};

type State = readonly [name: string, options: FakeOptions, reach: () => Promise<void>];

const states: readonly State[] = [
  ['empty', { copies: 0 }, async () => { await expect.element(page.getByText('No incident is open.')).toBeVisible(); }],
  ['filled', { copies: 3 }, async () => { await expect.element(row('0187').first()).toBeVisible(); await press('j', 'w'); }],
  ['read by an auditor', { role: 'auditor' }, async () => { await row('0187').click(); await expect.element(page.getByText(/An auditor may not take/)).toBeVisible(); }],
  ['deciding', {}, takeFirst],
  ['recording, refused', {}, async () => { await takeFirst(); await press('y', 'y', 'n', 'y', 'y', 'n', 'n', '{Control>}{Enter}{/Control}'); await expect.element(page.getByText(/^Not saved\./)).toBeVisible(); }],
  ['rejecting, refused', {}, async () => { await takeFirst(); await press('y', 'n', '{Control>}{Enter}{/Control}'); await expect.element(page.getByText(/^Not saved\./)).toBeVisible(); }],
  ['opening N100', {}, async () => { await takeFirst(); await press('1'); await expect.element(page.getByRole('heading', { name: 'Open N100 now' })).toBeVisible(); }],
  ['telling facts', {}, async () => { await takeFirst(); await press('f'); await expect.element(page.getByRole('button', { name: /Back to the answers/ })).toBeVisible(); }],
  ['reading its log', {}, async () => { await takeFirst(); useWorkspace.setState({ tab: 'log' }); await expect.element(page.getByText('Operator 4471').first()).toBeVisible(); }],
  ['reading its people', {}, async () => { await takeFirst(); useWorkspace.setState({ tab: 'people' }); await expect.element(page.getByText('Margaret Brindley')).toBeVisible(); }],
  ['reading its trail', {}, async () => { await takeFirst(); useWorkspace.setState({ tab: 'trail' }); await expect.element(page.getByText(/entered the report/).first()).toBeVisible(); }],
  ['choosing what to sift by', {}, async () => { await expect.element(row('0187')).toBeVisible(); await press('q'); await expect.element(page.getByRole('option', { name: /By opening code/ })).toBeVisible(); }],
  ['narrowed and grouped', { copies: 3 }, async () => { await expect.element(row('0187').first()).toBeVisible(); for (const words of ['harm domestic', 'not parked', 'group code']) { await press('q'); await expect.element(page.getByRole('combobox', { name: 'Narrow, sort or group the queue' })).toHaveFocus(); await press(words, '{Enter}'); } await expect.element(page.getByRole('button', { name: 'Take away By opening code' })).toBeVisible(); await press('j', 'w'); }],
  ['parking past its 24 hours', {}, async () => { await takeFirst(); await press('p'); await page.getByRole('textbox', { name: 'Until' }).fill('20/10/2026 11:00'); await expect.element(page.getByText(/an investigation is none/)).toBeVisible(); }],
  ['reading what is parked', { role: 'supervisor' }, async () => { await takeFirst(); await press('p'); await page.getByRole('textbox', { name: 'What was asked, in a few words' }).fill('Which door he came in by'); await press('{Control>}{Enter}{/Control}'); useWorkspace.setState({ view: 'parked' }); await row('parked till').click(); await expect.element(page.getByRole('region', { name: 'Parked' })).toBeVisible(); }],
  ['assessing its victim', {}, async () => { await takeFirst(); await press('s', 'n'); await expect.element(page.getByRole('heading', { name: /^What .+ needs$/ })).toBeVisible(); }],
  ['referring its victim, refused', {}, async () => { await takeFirst(); await press('s', 'r'); await expect.element(page.getByRole('group', { name: /^Refer / })).toBeVisible(); await press('{Control>}{Enter}{/Control}'); await expect.element(page.getByText('Say whether the victim consented')).toBeVisible(); }],
  ['searching commands', {}, async () => { await press('{Control>}k{/Control}'); await expect.element(page.getByRole('combobox', { name: 'Search or command' })).toBeVisible(); }],
  ['searching incidents, told how', {}, async () => { await press('{Control>}f{/Control}'); await expect.element(page.getByText('person:morgan')).toBeVisible(); }],
  ['searching incidents, found', {}, async () => { await press('{Control>}f{/Control}', 'opened:smarch brindley'); await expect.element(page.getByRole('listbox', { name: 'Incidents found' }).getByRole('option').first()).toBeVisible(); await expect.element(page.getByText(/opened:smarch is not a day/)).toBeVisible(); }],
  ['listing keys', {}, async () => { await press('?'); await expect.element(page.getByRole('heading', { name: 'Keys' })).toBeVisible(); }],
];

test.each(states)('the queue, %s', async (_, options, reach) => {
  await begin('queue', 'answers', options);
  await reach();
  await holds();
});

test('victims to contact, where the list of bank holidays has ended', async () => {
  await begin('victims');
  await expect.element(page.getByRole('table', { name: 'Victims to contact' })).toBeVisible();
  await expect.element(page.getByText(/The list of bank holidays ended on 31 Dec 2027/)).toBeVisible();
  await holds();
});

test('the workload, with what is stuck chosen and about to be given to somebody', async () => {
  await begin('workload', 'answers', { role: 'supervisor' });
  await page.getByRole('table', { name: 'Stuck' }).getByRole('checkbox').first().click();
  await press('a');
  await expect.element(page.getByRole('group', { name: /^Allocate / })).toBeVisible();
  await holds();
  stopAllocating();
  forgetStuck();
});

test('control: a text that is too faint, a button without a name, a control beyond the edge and a date with the month first are found', async () => {
  document.documentElement.lang = 'en-GB';
  await render(
    <main>
      <p style={{ color: '#bbbbbb', background: '#ffffff' }}>Too faint</p>
      <button type="button" style={{ position: 'absolute', left: 5000 }}>Lost</button>
      <p>12/31/2026 and 2026-12-31</p>
    </main>,
  );
  document.querySelector('main')?.append(document.createElement('button'));
  const found = await violationsInEveryTheme();
  expect(['color-contrast', 'button-name'].filter((id) => !found.some((each) => each.includes(id)))).toEqual([]);
  expect(lostControls()).toHaveLength(1);
  expect(foreignDates(document.body.innerText)).toEqual(['12/31/2026', '2026-12-31']);
});

/** Part by part, so that what is added beside them changes none. */
describe('read aloud, a decision says what was answered, what is asked and what is saved:', () => {
  const part = (name: string) => page.getByRole('region', { name: 'Decision', exact: true }).getByRole('region', { name, exact: true });

  test('a record', async () => {
    await begin('queue');
    await takeFirst();
    await press('y', 'y', 'n', 'y', 'y', 'n', 'n');
    await expect.element(part('Answer')).toBeVisible();
    await expect.element(part('Flowchart')).toMatchAriaInlineSnapshot(`
      - region "Flowchart":
        - list:
          - listitem:
            - button "F1 Concerns a crime Yes p11"
          - listitem:
            - button "F2 Notifiable, on balance Yes p7, 11"
          - listitem:
            - button "F3 Credible contrary evidence No p7, 11"
          - listitem:
            - button "F4 Victim traced, or appropriate without Yes p7-8, 11"
          - listitem:
            - button "F5 Confirmed, or appropriate without Yes p7-8, 11"
          - listitem:
            - button "F6 Another force is recording it No p9, 11"
          - listitem:
            - button "F7 A rule directs otherwise No p10, 11, 12"
    `);
    await expect.element(part('Answer')).toMatchAriaInlineSnapshot(`
      - region "Answer":
        - heading "Record" [level=3]
        - list:
          - listitem:
            - text: Offence to record
            - combobox "Offence to record"
            - group "Flags":
              - text: Flags
              - checkbox "Hate crime"
              - text: Hate crime
              - checkbox "Metal theft"
              - text: Metal theft
              - checkbox "Domestic abuse to consider"
              - text: Domestic abuse to consider
              - checkbox "Online crime"
              - text: Online crime
              - checkbox "Child sexual abuse"
              - text: Child sexual abuse
              - checkbox "Child sexual exploitation"
              - text: Child sexual exploitation
              - checkbox "Alcohol"
              - text: Alcohol
              - checkbox "Corrosive substance"
              - text: Corrosive substance
              - checkbox "So-called honour-based abuse"
              - text: So-called honour-based abuse
              - checkbox "Spiking"
              - text: Spiking
        - button "Another crime between these two"
        - checkbox "Recorded without the victim’s confirmation"
        - text: Recorded without the victim’s confirmation
    `);
    await expect.element(part('Result')).toMatchAriaInlineSnapshot(`
      - region "Result":
        - paragraph: "1 crime: offence not chosen yet"
        - button "Still needed: an offence, and 2 more"
        - paragraph:
          - button "Save and next"
          - button "Save only"
    `);
  });

  test('a rejection', async () => {
    await begin('queue');
    await takeFirst();
    await press('y', 'n');
    await expect.element(part('Answer')).toBeVisible();
    await expect.element(part('Flowchart')).toMatchAriaInlineSnapshot(`
      - region "Flowchart":
        - list:
          - listitem:
            - button "F1 Concerns a crime Yes p11"
          - listitem:
            - button "F2 Notifiable, on balance No p7, 11"
    `);
    await expect.element(part('Answer')).toMatchAriaInlineSnapshot(`
      - region "Answer":
        - heading "No notifiable crime or N100 N300" [level=3]:
          - text: No notifiable crime or
          - button "N100"
          - button "N300"
        - paragraph: Closed under the incident standard, or N100 or N300 where they apply (Crime Recording Rules 2026/27, page 11).
    `);
    await expect.element(part('Told')).toMatchAriaInlineSnapshot(`
      - region "Told":
        - group "Victim or reporter told":
          - text: Victim or reporter told
          - radio "Told"
          - text: Told
          - radio "Not yet"
          - text: Not yet
    `);
    await expect.element(part('Result')).toMatchAriaInlineSnapshot(`
      - region "Result":
        - paragraph: No notifiable crime
        - button "Still needed: why, and 2 more"
        - paragraph:
          - button "Save and next"
          - button "Save only"
    `);
  });
});
