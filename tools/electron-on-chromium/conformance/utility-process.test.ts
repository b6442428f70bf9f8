/** Processes of the application's own: messages both ways, what is copied, how they end, and that none outlives the application. */
import { join } from 'node:path';
import { describe } from 'vitest';
import { run, start, writeApp } from './launch.ts';
import { isRunning } from './processes.ts';
import { test } from './test.ts';

const worker = JSON.stringify(join(import.meta.dirname, 'fixture/worker.js'));
const forked = `import { app, utilityProcess } from 'electron';
  const child = utilityProcess.fork(${worker}, ['an argument'], { serviceName: 'Worker', stdio: 'inherit' });
  const say = (line) => console.log(typeof line === 'string' ? line : JSON.stringify(line));`;

describe.concurrent('a utility process', () => {
  test('messages sent before it listens arrive, in their order, with their types', async ({ home, expect }) => {
    const { lines, code } = await run(
      home,
      `${forked}
      const values = ['early', new Map([['a', new Date(0)]]), new Uint8Array([1, 2]), undefined];
      for (const value of values) child.postMessage({ value });
      const echoed = [];
      child.on('message', (message) => {
        if (message.kind === 'started') return say(message);
        echoed.push(message.data.value);
        if (echoed.length < values.length) return;
        say([echoed[0], echoed[1] instanceof Map && echoed[1].get('a') instanceof Date, ArrayBuffer.isView(echoed[2]), echoed[3] === undefined]);
        app.exit();
      });`,
    );
    expect(lines).toEqual([JSON.stringify({ kind: 'started', type: 'utility', args: ['an argument'] }), JSON.stringify(['early', true, true, true])]);
    expect(code).toBe(0);
  });

  test.for([0, 5])('its exit code %i is told, and its number goes', async (wanted, { home, expect }) => {
    const { lines } = await run(
      home,
      `${forked}
      child.once('spawn', () => say('spawn ' + (child.pid > 0)));
      child.once('message', () => child.postMessage({ kind: 'exit', code: ${wanted} }));
      child.on('exit', (code) => { say('exit ' + code + ' ' + child.pid); app.exit(); });`,
    );
    expect(lines).toEqual(['spawn true', `exit ${wanted} undefined`]);
  });

  test('one that is killed is told to have ended, and not with 0', async ({ home, expect }) => {
    const { lines } = await run(
      home,
      `${forked}
      child.once('message', () => say('killed ' + child.kill()));
      child.on('exit', (code) => { say(['exit', code !== 0, child.pid ?? null]); app.exit(); });`,
    );
    expect(lines).toEqual(['killed true', JSON.stringify(['exit', true, null])]);
  });

  test('messages to one that has just died are lost, and the application lives', async ({ home, expect }) => {
    const { lines, code } = await run(
      home,
      `${forked}
      child.once('message', () => {
        process.kill(child.pid, 'SIGKILL');
        // It is dead by the end of this, and nothing of that was heard.
        for (const until = Date.now() + 200; Date.now() < until; );
        child.postMessage({ value: 'too late' });
        child.on('exit', () => { say('exit'); setTimeout(() => { say('alive'); app.exit(0); }, 200); });
      });`,
    );
    expect(lines).toEqual(['exit', 'alive']);
    expect(code).toBe(0);
  });

  test.for(['SIGTERM', 'SIGKILL'] as const)('it ends with an application that is ended by %s', async (signal, { home, expect }) => {
    const { child, said, lines, ended } = start(home, writeApp(home, `${forked} child.once('message', () => { say(String(child.pid)); say('started'); });`));
    await said('started');
    const pid = Number(lines()[0]);
    expect(isRunning(pid)).toBe(true);
    child.kill(signal);
    await ended;
    await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
  });
});
