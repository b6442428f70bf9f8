/** What a process holds in memory that it shares with nobody, and its part of what it shares: Linux alone says. */
import { readFileSync } from 'node:fs';

/** Megabytes, or null where the system does not tell. */
export const ownMemory = (pid: number): number | null => {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
};
