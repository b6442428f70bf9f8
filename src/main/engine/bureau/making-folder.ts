/** The folder a bureau is made in, beside its final name: no bureau until it is renamed, and nobody's once its maker has ended. */
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../alive.ts';
import { randomBytes } from '../clock.ts';

const pattern = /\.making-(\d+)-[0-9a-f]+$/;

/** One for each making: two windows may make a bureau of one name at once. */
export const makingFolder = (folder: string): string => `${folder}.making-${process.pid}-${randomBytes(4).toString('hex')}`;

export const isMaking = (name: string): boolean => pattern.test(name);

/** Removes what programs left that were ended while they made this bureau. */
export const clearAbandoned = (folder: string): void => {
  for (const name of readdirSync(dirname(folder))) {
    const maker = pattern.exec(name)?.[1];
    if (maker !== undefined && name.startsWith(`${basename(folder)}.`) && !isAlive(Number(maker))) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
};
