/** The hold of Electron's declarations on the runtime (`electron.ts`, `satisfies Declared`), tried on examples. `tsc -b` is what runs it. */
import type { App, BrowserWindow, Dialog, WebContents } from 'electron';
import { expectTypeOf, test } from 'vitest';
import type { Declared } from '../declared.ts';

/** Whether the type checker would let `Ours` stand for that much of `Theirs`. */
type Stands<Ours, Theirs> = Ours extends Declared<Ours, Theirs> ? true : false;

test('a part of what Electron declares may stand for it', () => {
  expectTypeOf<Stands<{ quit: () => void; getVersion: () => string; isPackaged: boolean }, App>>().toEqualTypeOf<true>();
  expectTypeOf<Stands<{ showOpenDialog: (...args: unknown[]) => Promise<{ canceled: boolean; filePaths: string[] }> }, Dialog>>().toEqualTypeOf<true>();
});

test('a name Electron has not got may not', () => {
  expectTypeOf<Stands<{ quit: () => void; quitSoon: () => void }, App>>().toEqualTypeOf<false>();
});

test('nor a member that gives, holds or asks for something else', () => {
  expectTypeOf<Stands<{ getVersion: () => number }, App>>().toEqualTypeOf<false>();
  expectTypeOf<Stands<{ whenReady: () => void }, App>>().toEqualTypeOf<false>();
  expectTypeOf<Stands<{ isPackaged: string }, App>>().toEqualTypeOf<false>();
  expectTypeOf<Stands<{ showOpenDialog: () => Promise<{ canceled: boolean; filePaths: string }> }, Dialog>>().toEqualTypeOf<false>();
  expectTypeOf<Stands<{ loadURL: (url: URL) => Promise<void> }, BrowserWindow>>().toEqualTypeOf<false>();
});

test('what is inside a member is held as well', () => {
  expectTypeOf<Stands<{ webContents: { id: number } }, BrowserWindow>>().toEqualTypeOf<true>();
  expectTypeOf<Stands<{ webContents: { id: string } }, BrowserWindow>>().toEqualTypeOf<false>();
  expectTypeOf<Stands<{ mainFrame: { url: number } }, WebContents>>().toEqualTypeOf<false>();
});
