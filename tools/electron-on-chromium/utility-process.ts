/** Electron's `utilityProcess.fork`: a Node process of its own with `process.parentPort`, structured clone between them. */
import { fork as forkNode, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { NotProvided } from './provided.ts';
import { runtime } from './runtime.ts';

const parentPort = fileURLToPath(new URL('./parent-port.ts', import.meta.url));

export class UtilityProcessOnChromium extends EventEmitter {
  readonly #child: ChildProcess;
  constructor(child: ChildProcess, serviceName: string) {
    super();
    this.#child = child;
    runtime.children.set(child, serviceName);
    child.once('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.emit('message', message));
    child.once('exit', (code) => {
      runtime.children.delete(child);
      this.emit('exit', code ?? 1);
    });
  }
  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }
  get stdout(): NodeJS.ReadableStream | null {
    return this.#child.stdout;
  }
  get stderr(): NodeJS.ReadableStream | null {
    return this.#child.stderr;
  }
  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new NotProvided('transfer of message ports');
    // As Electron's: what is posted to a process that is dying goes nowhere, and nobody hears of it but by its exit.
    if (this.#child.connected) this.#child.send(message as object, () => undefined);
  }
  kill(): boolean {
    return this.#child.kill('SIGTERM');
  }
}

type Options = { readonly stdio?: 'pipe' | 'ignore' | 'inherit'; readonly env?: NodeJS.ProcessEnv; readonly serviceName?: string };

export const utilityProcess = {
  fork: (script: string, args: readonly string[] = [], { stdio = 'inherit', env = process.env, serviceName = 'Node Utility Process' }: Options = {}): UtilityProcessOnChromium =>
    new UtilityProcessOnChromium(
      forkNode(script, [...args], { execArgv: ['--import', parentPort], serialization: 'advanced', env, stdio: ['ignore', stdio, stdio, 'ipc'] }),
      serviceName,
    ),
};
