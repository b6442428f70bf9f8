/** The engine as a process of its own: Electron's utility process. Messages in, messages out; nothing else reaches it. */
import { join } from 'node:path';
import { z } from 'zod';
import { KeyStoreAnswer, type KeyStore } from '../../shared/ipc/key-store.ts';
import { ok } from '../../shared/ipc/result.ts';
import { systemClock } from './clock.ts';
import { startEngine } from './engine.ts';
import { followInWorker } from './following/following.ts';

/** What the shell sends. `caller` is the window; the shell vouches for it. */
const FromShell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), id: z.int(), caller: z.string(), name: z.string(), input: z.unknown() }),
  z.strictObject({ kind: z.literal('file'), id: z.int(), caller: z.string(), path: z.string() }),
  z.strictObject({ kind: z.literal('gone'), caller: z.string() }),
  z.strictObject({ kind: z.literal('key-store'), id: z.int(), answer: KeyStoreAnswer }),
  z.strictObject({ kind: z.literal('leave') }),
  z.strictObject({ kind: z.literal('close') }),
]);

const Settings = z.strictObject({ bureaus: z.string(), resources: z.string(), app: z.string(), demo: z.boolean() });

/** The part of Electron's parent port that is used; named here because the engine knows nothing of Electron. */
type ParentPort = {
  readonly on: (event: 'message', listener: (message: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
};

/** How often it looks for changes made by other processes, in milliseconds. */
const lookEvery = 1000;

/** The shell’s key store, asked by message: `answered` takes what comes back. */
const keyStoreBehind = (port: ParentPort): { readonly ask: KeyStore; readonly answered: (id: number, answer: KeyStoreAnswer) => void } => {
  const waiting = new Map<number, (answer: KeyStoreAnswer) => void>();
  let next = 0;
  return {
    ask: (ask) =>
      new Promise((resolve) => {
        const id = next++;
        waiting.set(id, resolve);
        port.postMessage({ kind: 'key-store', id, ask });
      }),
    answered: (id, answer) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
  };
};

const serve = (port: ParentPort, settings: z.infer<typeof Settings>): void => {
  const log = (line: string): void => console.error(line);
  const beside = (name: string): string => join(import.meta.dirname, name);
  const keyStore = keyStoreBehind(port);
  const engine = startEngine({ ...settings, keyStore: keyStore.ask, clock: systemClock, aside: beside('reading-thread.js'), imports: beside('file-thread.js'), follow: followInWorker(beside('follow-worker.js'), log), log });
  engine.onChange((changes) => port.postMessage({ kind: 'changes', changes }));
  setInterval(engine.lookAround, lookEvery).unref();
  port.on('message', ({ data }) => {
    const message = FromShell.parse(data);
    switch (message.kind) {
      case 'call':
        void engine.dispatch(message.caller, message.name, message.input).then((result) => port.postMessage({ kind: 'result', id: message.id, result }));
        return;
      case 'file':
        port.postMessage({ kind: 'result', id: message.id, result: ok(engine.files.choose(message.caller, message.path)) });
        return;
      case 'gone':
        engine.forget(message.caller);
        return;
      case 'key-store':
        keyStore.answered(message.id, message.answer);
        return;
      case 'leave':
        engine.leave();
        return;
      case 'close':
        engine.close();
        process.exit(0);
    }
  });
  port.postMessage({ kind: 'ready' });
};

const port = (process as unknown as { readonly parentPort?: ParentPort }).parentPort;
if (!port) throw new Error('The engine host runs as a utility process');
serve(port, Settings.parse(JSON.parse(process.argv.at(-1) ?? '{}')));
