/** Runs a program to its end. Output goes to standard error unless it is wanted. */
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Resolves to the exit code; 127 where the program cannot be started. */
export const run = (program, args, options = {}) =>
  new Promise((done) => {
    const { quiet = false, timeoutMs = 0, ...rest } = options;
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', quiet ? 'ignore' : process.stderr, quiet ? 'ignore' : process.stderr], ...rest });
    const timer = timeoutMs > 0 ? setTimeout(() => child.kill('SIGKILL'), timeoutMs) : null;
    const end = (code) => {
      if (timer) clearTimeout(timer);
      done(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code) => end(code ?? 1));
  });
