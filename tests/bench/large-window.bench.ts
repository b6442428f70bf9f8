/** The window on a bureau of a million incidents: from a key to the next incident painted, a long scroll, and what it holds in memory. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import { temporaryFolder } from '../support/bureau.ts';
import { largeBureau } from './large/large-bureau.ts';
import { ownMemory } from './large/memory.ts';
import { percentile, report } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
const incidents = Number(process.env['ASSAY_BENCH_INCIDENTS'] ?? 1_000_000);
const named = (what: string): string => `${what}, ${incidents.toLocaleString('en-GB')} incidents`;
const presses = 120;
/** The first presses in a window that has just begun are of code that has never run: they are not counted. */
const warmUp = 20;

let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  const bureaus = await largeBureau(incidents);
  app = await _electron.launch({ args: [...(isRoot ? ['--no-sandbox'] : []), root, `--user-data-dir=${temporaryFolder()}`], env: { ...process.env, ASSAY_BUREAUS: bureaus } as Record<string, string> });
  page = await app.firstWindow();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.locator('[data-demo-person]').first().click();
  await page.getByRole('region', { name: 'Queue' }).getByRole('option').first().waitFor();
  // Whoever signs in has the log verified beside them, and search follows it: both take a core for a minute or more, once.
  await page.getByText(/^verified/).waitFor({ timeout: 1_200_000 });
}, 3_600_000);

afterAll(() => app.close());

/** Milliseconds from each press of the key to the frame that shows another heading. */
const timedPresses = async (on: Page, key: string, before: string | null, times: number): Promise<readonly number[]> => {
  await on.evaluate((wanted) => {
    const heading = (): string => document.querySelector('h1')?.textContent ?? '';
    const waits: Promise<number>[] = [];
    Object.assign(window, { benchWaits: waits });
    window.addEventListener('keydown', (event) => {
      if (event.key !== wanted) return;
      const pressed = heading();
      const from = performance.now();
      // A frame is painted before the first task after it, and a message is that: a timer waits for whatever came meanwhile.
      const painted = (done: (ms: number) => void): void => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - from);
        port2.postMessage(null);
      };
      waits.push(new Promise((done) => {
        const look = (): number => requestAnimationFrame(() => (heading() === pressed ? look() : painted(done)));
        look();
      }));
    }, true);
  }, key);
  const seen: number[] = [];
  for (let n = 0; n < warmUp + times; n++) {
    // Nobody presses faster than they read: what the last one set going is done by then.
    await on.waitForTimeout(400);
    if (before !== null) await on.keyboard.press(before);
    await on.waitForTimeout(60);
    await on.keyboard.press(key);
    seen.push(await on.evaluate(async () => (await (window as unknown as { benchWaits: Promise<number>[] }).benchWaits.at(-1)) ?? 0));
  }
  return seen.slice(warmUp);
};

/** What is shown at this moment, without what moves it. */
const asDrawn = (): Promise<{ readonly head: string; readonly body: string }> =>
  page.evaluate(() => ({
    head: `<style>${[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n')}</style>`,
    body: document.body.innerHTML.replaceAll(/<script[^>]*>.*?<\/script>/gs, ''),
  }));

/** Two incidents as static pages with nothing behind them: a key puts the one in the place of the other. */
const still = async (): Promise<Page> => {
  const one = await asDrawn();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1000);
  const next = await asDrawn();
  const other = await app.context().newPage();
  await other.setViewportSize({ width: 1366, height: 768 });
  await other.setContent(`<!doctype html><html lang="en-GB"><head>${one.head}</head><body>${one.body}</body></html>`);
  await other.evaluate((bodies) => {
    let shown = 0;
    window.addEventListener('keydown', () => {
      shown = 1 - shown;
      document.body.innerHTML = bodies[shown] ?? '';
    });
  }, [one.body, next.body]);
  return other;
};

test('from a key to the next incident painted', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const ours = await timedPresses(page, 'Enter', 'j', presses);
  const floor = await timedPresses(await still(), 'Enter', null, presses);
  const [p99, bare] = [percentile(ours, 0.99), percentile(floor, 0.99)];
  report({ name: `${named('key to next incident painted')}, p99 (p50 ${percentile(ours, 0.5).toFixed(1)} ms, of the floor ${percentile(floor, 0.5).toFixed(1)} ms)`, ours: p99, floor: bare, unit: 'ms', ratio: p99 / bare, goal: 'within 3 and 50 ms', met: p99 / bare <= 3 && p99 <= 50 });
}, 600_000);

test('a long scroll', async () => {
  const longest = await page.evaluate(async () => {
    const list = document.querySelector('[data-queue-list]');
    const gaps: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 600; frame++) {
      if (list) list.scrollTop += 400;
      const at = await new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
      gaps.push(at - last);
      last = at;
    }
    return gaps.slice(1).toSorted((a, b) => b - a);
  });
  const [worst = 0] = longest;
  report({ name: named(`scroll, longest of 600 frames (${longest.filter((gap) => gap > 50).length} over 50 ms)`), ours: worst, floor: 50, unit: 'ms', ratio: worst / 50, goal: 'within 1', met: worst <= 50 });
}, 600_000);

/** The processes started by this one, and those started by them. */
const descendants = (pid: number): readonly number[] => {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((name) => {
    try {
      return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]) === pid;
    } catch {
      return false;
    }
  });
  return children.flatMap((child) => [Number(child), ...descendants(Number(child))]);
};

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

test('memory', () => {
  const all = descendants(app.process().pid ?? 0).map((pid) => ({ pid, command: commandOf(pid) }));
  const held = (fits: (command: string) => boolean): number => Math.max(0, ...all.filter(({ command }) => fits(command)).map(({ pid }) => ownMemory(pid) ?? 0));
  for (const [what, fits, goal] of [['the engine', (command: string) => command.includes('engine.js'), 400], ['the page', (command: string) => command.includes('--type=renderer'), 300]] as const) {
    const mb = held(fits);
    if (mb > 0) report({ name: named(`memory of ${what} (Pss)`), ours: mb, floor: goal, unit: 'MB', ratio: mb / goal, goal: 'within 1', met: mb <= goal });
  }
});
