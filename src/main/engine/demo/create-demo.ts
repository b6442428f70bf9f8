/** Makes a demonstration: a bureau with invented people, filled by the ordinary commands under a clock that is moved by hand. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../../shared/domain/roles.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { createBureau, type Founder } from '../bureau/create-bureau.ts';
import { demoPassphrasePath, writeDurably } from '../bureau/folder.ts';
import type { Surroundings } from '../bureau/open-bureau.ts';
import { randomBytes, steppedClock } from '../clock.ts';

export const demoFolderName = 'demonstration';

export type DemoSettings = { readonly incidents: number; readonly seed: number; readonly now: string };

export type MadeDemo = {
  readonly incidents: number;
  readonly people: readonly { readonly user: string; readonly role: Role; readonly passphraseFile: string }[];
  /** JSON Lines: what should be recorded. Never part of the bureau. */
  readonly truth: string;
};

const staff = [
  { user: 'a.harte', name: 'Ada Harte', role: 'assessor' },
  { user: 's.okafor', name: 'Sam Okafor', role: 'supervisor' },
  { user: 'u.lindqvist', name: 'Una Lindqvist', role: 'auditor' },
] as const;

export const createDemo = async (folder: string, settings: DemoSettings, around: Surroundings, _progress: (done: number, total: number) => void): Promise<Result<MadeDemo>> => {
  const founders = staff.map((person): Founder => ({ ...person, passphrase: randomBytes(16).toString('hex') }));
  const made = await createBureau(folder, { name: 'Wrekenshire demonstration', force: 'Wrekenshire Constabulary', people: founders, demo: { id: 'demobureau', workstation: 'wrek01' } }, { ...around, clock: steppedClock(settings.now) });
  if (!made.ok) return made;
  mkdirSync(join(folder, 'demo'), { mode: 0o700 });
  for (const { user, passphrase } of founders) writeDurably(demoPassphrasePath(folder, user), `${passphrase}\n`);
  return ok({ incidents: 0, people: founders.map(({ user, role }) => ({ user, role, passphraseFile: demoPassphrasePath(folder, user) })), truth: '' });
};
