/** Loaded into a utility process before its script: gives it `process.parentPort`, and ends it when its parent has gone. */
import { EventEmitter } from 'node:events';

const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown): void => void (process.connected && process.send?.(message)) });

// Messages that come before the script listens are kept, as Electron's port keeps them until it is started.
const early: unknown[] = [];
process.on('message', (data) => {
  if (port.listenerCount('message') > 0) port.emit('message', { data, ports: [] });
  else early.push(data);
});
port.on('newListener', (name: string) => {
  if (name === 'message') queueMicrotask(() => early.splice(0).forEach((data) => port.emit('message', { data, ports: [] })));
});
process.on('disconnect', () => process.exit(0));

Object.defineProperty(process, 'parentPort', { value: port });
Object.defineProperty(process, 'type', { value: 'utility' });
