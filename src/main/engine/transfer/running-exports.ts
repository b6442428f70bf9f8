/** Exports that are being written here: which may wait or be ended, by the token of the file, and by whom. */
import { fail } from '../../../shared/ipc/result.ts';
import type { Wishes } from './wishes.ts';

const here = new Map<string, Wishes>();

const keyOf = (session: string, file: string): string => JSON.stringify([session, file]);

export const beginExport = (session: string, file: string, wishes: Wishes): void => void here.set(keyOf(session, file), wishes);

export const endExport = (session: string, file: string): void => void here.delete(keyOf(session, file));

/** Null where this session writes no such file. */
export const wishesOfExport = (session: string, file: string): Wishes | null => here.get(keyOf(session, file)) ?? null;

export const noSuchExport = fail('not-found', 'That file is not being written.');
