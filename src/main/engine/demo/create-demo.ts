/** Makes a demonstration: a bureau with invented people, filled by the ordinary commands under a clock that is moved by hand. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dayMs, plusMs } from '../../../shared/domain/instant.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { createBureau, shortId, type Founder } from '../bureau/create-bureau.ts';
import { demoPassphrasePath, writeDurably } from '../bureau/folder.ts';
import type { Bureau, Surroundings } from '../bureau/open-bureau.ts';
import { randomBytes, steppedClock } from '../clock.ts';
import { nameAdviceLine } from '../commands/name-advice-line.ts';
import { runCommand, type Who } from '../db/run-command.ts';
import { sha256 } from '../trail/hash.ts';
import { demoPlan, type DemoSettings } from './plan.ts';
import { bureauName, force, victimService } from './places.ts';
import { runPlan } from './run-plan.ts';
import { demoPeople, supervisors } from './staff.ts';
import { demoTruth } from './truth.ts';

export const demoFolderName = 'demonstration';

type MadeDemo = {
  readonly incidents: number;
  readonly people: readonly { readonly user: string; readonly role: Role; readonly passphraseFile: string }[];
  /** JSON Lines: what should be recorded. Never part of the bureau. */
  readonly truth: string;
};

/** Each act in the name of the person the plan says, in the one session a generated history has. */
const whoIn = (bureau: Bureau): ((user: string) => Who) => {
  const people = new Map(bureau.runner.store.people.all().map((person) => [person.user, person]));
  return (user) => {
    const person = people.get(user);
    if (!person) throw new Error(`Nobody in the demonstration is called ${user}`);
    return { person: person.id, role: person.role, session: 'generated' };
  };
};

/** The bureau's ids follow from the seed, so that the same seed gives the same events but for keys and salts. */
const idsFrom = ({ seed, now, incidents }: DemoSettings): { readonly id: string; readonly workstation: string } => {
  const digest = sha256(Buffer.from(`${seed} ${now} ${incidents}`));
  return { id: shortId(digest, 10), workstation: shortId(digest.subarray(10), 6) };
};

/** What a review falls on is drawn from the seed too while the demonstration is made; what is decided in it afterwards is drawn from its own secret. */
const drawingFrom = (bureau: Bureau, { seed, now }: DemoSettings): Bureau => {
  const { runner } = bureau;
  const secret = sha256(Buffer.from(`reviews ${seed} ${now}`));
  return { ...bureau, runner: { ...runner, store: { ...runner.store, reviews: { ...runner.store.reviews, secret: () => secret } } } };
};

export const createDemo = async (folder: string, settings: DemoSettings, around: Surroundings, progress: (done: number, total: number) => void): Promise<Result<MadeDemo>> => {
  const plan = demoPlan(settings);
  const clock = steppedClock(plusMs(plan.acts[0]?.at ?? settings.now, -dayMs));
  const founders = demoPeople.map((person): Founder => ({ ...person, passphrase: randomBytes(16).toString('hex') }));
  const fill = async (bureau: Bureau): Promise<void> => {
    mkdirSync(join(bureau.folder, 'demo'), { mode: 0o700 });
    for (const { user, passphrase } of founders) writeDurably(demoPassphrasePath(bureau.folder, user), `${passphrase}\n`);
    const [supervisor = ''] = supervisors;
    runCommand(bureau.runner, whoIn(bureau)(supervisor), nameAdviceLine, victimService);
    await runPlan(drawingFrom(bureau, settings), clock, plan.acts, whoIn(bureau), progress);
  };
  const made = await createBureau(folder, { name: bureauName, force, people: founders, demo: idsFrom(settings) }, { ...around, clock }, fill);
  if (!made.ok) return made;
  return ok({
    incidents: plan.told.length,
    people: founders.map(({ user, role }) => ({ user, role, passphraseFile: demoPassphrasePath(folder, user) })),
    truth: demoTruth(plan),
  });
};
