/** `decide` on the command line: the answer, what is asked, and bad input that names its path. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quickest } from '../../../tests/support/quickest.ts';
import { answer, builtLine, done, isBuilt, wrong } from '../../../tests/support/command-line.ts';

let home: string;
beforeAll(() => (home = mkdtempSync(join(tmpdir(), 'assay-decide-'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const write = (name: string, content: unknown): string => {
  writeFileSync(join(home, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

const punch = {
  report: { by: 'victim', receivedAt: '2026-05-04T09:00:00Z' },
  victims: [{ id: 'V1', capacity: [] }],
  offenders: [{ id: 'O1' }],
  acts: [{ id: 'A1', kind: 'assault', by: ['O1'], to: ['V1'], probable: true, contraryEvidence: false, circumstances: [], injury: 'actual', intentSeriousHarm: false, features: [] }],
};
const [blow] = punch.acts;

test('a facts document that says enough is decided, with the page of every finding', async () => {
  const decided = await done<{ readonly record: boolean; readonly crimes: readonly object[]; readonly findings: readonly { readonly cites: readonly string[] }[] }>({ cwd: home }, 'decide', write('punch.json', punch));
  expect(decided).toMatchObject({ record: true, crimes: [{ class: '8N', hoCode: '008/06', count: 1, principal: true, additional: false }], needs: [], refer: [] });
  expect(decided.findings.filter(({ cites }) => cites.length === 0)).toEqual([]);
  expect((await answer({ cwd: home }, 'decide', 'punch.json')).out).toContain('1 x 8N (008/06)');
});

test('what is missing is named, and nothing is decided without it', async () => {
  expect(await done({ cwd: home }, 'decide', write('vague.json', { ...punch, acts: [{ ...blow, injury: null }] }))).toMatchObject({ record: null, crimes: [], needs: ['acts.A1.injury'] });
});

test.each<readonly [string, unknown, string]>([
  ['no acts', { ...punch, acts: null }, 'acts'],
  ['an unknown fact', { ...punch, acts: [{ ...blow, injurry: 'actual' }] }, 'acts.0.injurry'],
  ['a value that is none', { ...punch, acts: [{ ...blow, injury: 'lots' }] }, 'acts.0.injury'],
  ['a victim nobody named', { ...punch, acts: [{ ...blow, to: ['V7'] }] }, 'acts.0.to.0'],
  ['ten thousand acts', { ...punch, acts: Array.from({ length: 10_000 }, (_, at) => ({ ...blow, id: `A${at}` })) }, 'acts'],
  ['a thousand acts, all of them wrong', { ...punch, acts: Array.from({ length: 1000 }, (_, at) => ({ ...blow, id: `A${at}`, to: ['V7'] })) }, 'acts.0.to.0'],
  ['a negative count', { ...punch, victims: [{ id: 'V1', age: -1 }] }, 'victims.0.age'],
  ['a day that is none', { ...punch, acts: [{ ...blow, on: '2026-02-30' }] }, 'acts.0.on'],
  ['an end before its start', { ...punch, acts: [{ ...blow, on: '2026-05-02', until: '2026-05-01' }] }, 'acts.0.until'],
  ['a report before the act', { ...punch, acts: [{ ...blow, on: '2026-05-05' }] }, 'acts.0.on'],
  ['a class that does not exist', { ...punch, acts: [{ id: 'A1', kind: 'offence', class: '999Z' }] }, 'acts.0.class'],
  ['an unknown part of the document', { ...punch, crimes: [] }, 'crimes'],
  ['no document but a list', [punch], ''],
])('%s: exit 2 with its path, in under a second, and nothing is written', async (name, document, path) => {
  const file = write(`${name.replaceAll(/[ ,]+/g, '-')}.json`, document);
  const before = readdirSync(home);
  const error = await wrong({ cwd: home }, 'decide', file);
  expect(await quickest(() => wrong({ cwd: home }, 'decide', file), 1000)).toBeLessThan(1000);
  expect(error).toMatchObject({ code: 'invalid', path });
  expect(error.message).toContain(path);
  expect(readdirSync(home)).toEqual(before);
});

test('what is no JSON, and a file that is not there', async () => {
  expect(await wrong({ cwd: home }, 'decide', write('no.json', 'facts: none'))).toMatchObject({ code: 'unreadable', message: 'The facts document is not JSON.' });
  expect(await wrong({ cwd: home }, 'decide', 'nowhere.json')).toMatchObject({ code: 'unreadable' });
});

test.skipIf(!isBuilt)('a document may be piped in (skipped where the command line is not built)', () => {
  const piped = spawnSync(process.execPath, [builtLine, 'decide', '-', '--json'], { input: JSON.stringify(punch), encoding: 'utf8' });
  expect([piped.status, (JSON.parse(piped.stdout) as { readonly record: unknown }).record]).toEqual([0, true]);
});
