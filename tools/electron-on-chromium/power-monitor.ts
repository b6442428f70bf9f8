/** Electron's `powerMonitor` on a machine that is never suspended or locked; a test says by hand that it was. */
import { EventEmitter } from 'node:events';

export class PowerMonitorOnChromium extends EventEmitter {}

export const powerMonitor = new PowerMonitorOnChromium();
