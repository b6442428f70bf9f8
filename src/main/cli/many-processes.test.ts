/** One bureau and many processes at once: nothing acknowledged is lost, nothing is decided twice, a killed import is completed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueOf } from '../../../tests/support/bureau.ts';
import { as, builtLine, done, isBuilt, projectRoot, type Person, type Place } from '../../../tests/support/command-line.ts';
import type { DecisionInput } from '../../shared/domain/decision.ts';
import { systemClock } from '../engine/clock.ts';
import { startEngine } from '../engine/engine.ts';
import { ask, signIn, type Line } from './surroundings.ts';

let home: string;
let people: readonly Person[];

const acting = (role: string): Place => as(home, people.find((person) => person.role === role));

type Ended = { readonly exit: number | null; readonly json: Readonly<Record<string, unknown>> | null };

const start = (place: Place, ...args: readonly string[]) => {
  const child = spawn(process.execPath, [builtLine, ...args, '--bureau', 'bureau', '--json'], { cwd: home, env: { ...process.env, INIT_CWD: home, ...place.environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('exit', (exit) => resolve({ exit, json: out === '' ? null : (JSON.parse(out) as Ended['json']) })));
  return { child, ended };
};

/** Somebody signed in here, in a process of its own beside those that are started. */
const signedIn = async (role: string): Promise<Line> => {
  const engine = startEngine({ clock: systemClock, bureaus: home, resources: join(projectRoot, 'resources'), app: '0.0.0', demo: false, log: () => undefined });
  const line = { engine, environment: acting(role).environment ?? {}, cwd: home };
  valueOf(await signIn(line, 'bureau'));
  return line;
};

const lastEvents = async (line: Line): Promise<readonly { readonly kind: string }[]> => valueOf(await ask(line, 'trail', { incident: null, before: null, limit: 1 })).events;

const verdict = async (name: string): Promise<unknown> => {
  await done(acting('auditor'), 'export', '--bureau', 'bureau', '--out', name, '--purpose', 'Check', '--recipient', 'Nobody');
  return (await done<{ readonly verdict: unknown }>({ cwd: home }, 'verify', name)).verdict;
};

describe.skipIf(!isBuilt)('several processes (skipped where the command line is not built)', () => {
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'assay-many-'));
    people = (await done<{ readonly people: readonly Person[] }>({ cwd: home }, 'demo', '--bureau', 'bureau', '--incidents', '40', '--seed', '5')).people;
    const told = { state: 'told', whom: 'reporter', at: new Date(Date.now() - 60_000).toISOString(), how: 'telephone', by: 'A. Person', rightToAppeal: true };
    const allegation = { victim: { kind: 'person', name: null }, offender: { kind: 'unknown', name: null }, path: [{ box: 'F1', answer: 'no' }], answer: { kind: 'no-crime' }, why: 'Lost property, as the reporter says', told };
    writeFileSync(join(home, 'decision.json'), JSON.stringify({ versionRead: 1, about: { kind: 'allegations', allegations: [allegation], anotherAllegation: 'no' }, closing: 'D5' }));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('four incidents decided by eight processes at once: each is decided once, the other is told, the log is whole', async () => {
    const refs = ['DEMO-001', 'DEMO-002', 'DEMO-003', 'DEMO-004'];
    const ended = await Promise.all(refs.flatMap((ref) => [1, 2].map(() => start(acting('assessor'), 'decide-incident', ref, '--decision', 'decision.json').ended)));
    for (const at of refs.keys()) {
      const two = [ended[at * 2], ended[at * 2 + 1]];
      expect(two.map((each) => each?.exit).toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 2]);
      const loser = two.find((each) => each?.exit === 2)?.json?.['error'] as { readonly code: string };
      expect(['stale', 'busy'], JSON.stringify(loser)).toContain(loser.code);
    }
    for (const ref of refs) expect((await done<{ readonly decisions: readonly unknown[] }>(acting('assessor'), 'show', '--bureau', 'bureau', ref)).decisions).toHaveLength(1);
    expect(await verdict('raced.jsonl')).toBe('ACCEPT');
  });

  test('an import killed in the middle keeps whole rows, lets others decide meanwhile, and is completed by running it again', async () => {
    const rows = 8_000;
    writeFileSync(join(home, 'many.csv'), ['Reference,Received,Opening code,Comments', ...Array.from({ length: rows }, (_, at) => `K-${at + 1},2026-02-13 10:15,Theft,Item ${at + 1} was taken`)].join('\n'));
    const held = async (): Promise<number> => {
      const { events } = await done<{ readonly events: readonly { readonly kind: string }[] }>(acting('auditor'), 'trail', '--bureau', 'bureau');
      return events.filter(({ kind }) => kind === 'incident.imported').length;
    };
    const line = await signedIn('assessor');
    const { incident } = valueOf(await ask(line, 'find-incident', { ref: 'DEMO-005' }));
    const decision = JSON.parse(readFileSync(join(home, 'decision.json'), 'utf8')) as DecisionInput;

    const running = start(acting('assessor'), 'import', 'many.csv', '--historic');
    await expect.poll(async () => (await lastEvents(line)).map(({ kind }) => kind), { interval: 20, timeout: 30_000 }).toContain('incident.imported');
    const decided = await ask(line, 'decide-incident', { incident, decision });
    running.child.kill('SIGKILL');
    expect((await running.ended).json).toBeNull();
    expect(decided.ok).toBe(true);
    line.engine.close();
    const kept = await held();
    const again = await done<Readonly<Record<string, number>>>(acting('assessor'), 'import', '--bureau', 'bureau', 'many.csv', '--historic');
    expect(again).toMatchObject({ read: rows, updated: 0, refused: 0 });
    expect((again['added'] ?? 0) + (again['unchanged'] ?? 0)).toBe(rows);
    expect(again['unchanged']).toBe(kept);
    expect(kept).toBeGreaterThan(0);
    expect(await verdict('killed.jsonl')).toBe('ACCEPT');
  });

  test.skipIf(process.platform === 'win32')('an import asked to stop ends after its present slice, says what is kept, and is completed by running it again', async () => {
    const rows = 8_000;
    writeFileSync(join(home, 'stopped.csv'), ['Reference,Received,Opening code,Comments', ...Array.from({ length: rows }, (_, at) => `S-${at + 1},2026-02-13 10:15,Theft,Item ${at + 1} was taken`)].join('\n'));
    const line = await signedIn('assessor');
    const running = start(acting('assessor'), 'import', 'stopped.csv', '--historic');
    await expect.poll(async () => (await lastEvents(line)).map(({ kind }) => kind), { interval: 20, timeout: 30_000 }).toContain('incident.imported');
    running.child.kill('SIGINT');
    const { exit, json } = await running.ended;
    line.engine.close();
    const said = /after (\d+) rows: (\d+) were added/.exec(JSON.stringify(json));
    expect(exit).toBe(2);
    expect(Number(said?.[2])).toBeGreaterThan(0);
    expect(Number(said?.[1])).toBeLessThan(rows);
    expect(await done(acting('assessor'), 'import', '--bureau', 'bureau', 'stopped.csv', '--historic')).toMatchObject({ read: rows, unchanged: Number(said?.[2]) });
  });
});
