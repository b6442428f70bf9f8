/**
 * A bureau of as many incidents as are asked for, three in ten of them open, and as many decisions: made once, kept in
 * `out/bench` until the schema or this recipe changes. It is a demonstration, so that the window opens it as one.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createBureau, type Founder } from '../../../src/main/engine/bureau/create-bureau.ts';
import { demoPassphrasePath, readCard, readSlot, storePath, writeDurably } from '../../../src/main/engine/bureau/folder.ts';
import { openSlot } from '../../../src/main/engine/bureau/key-slot.ts';
import { openBureau, type Bureau, type Surroundings } from '../../../src/main/engine/bureau/open-bureau.ts';
import { randomBytes, type Clock } from '../../../src/main/engine/clock.ts';
import { migrations } from '../../../src/main/engine/db/migrate.ts';
import { keptText } from '../../../src/main/engine/db/kept-decision.ts';
import { followMatchKeys } from '../../../src/main/engine/db/follow-match-keys.ts';
import { runSlice, type SliceStep, type Who } from '../../../src/main/engine/db/run-command.ts';
import { readyVersion } from '../../../src/main/engine/db/ready-version.ts';
import { ownRef, writeIncident } from '../../../src/main/engine/db/write-incident.ts';
import { writeDecision } from '../../../src/main/engine/db/write-decision.ts';
import { demoFolderName } from '../../../src/main/engine/demo/create-demo.ts';
import { demoPeople } from '../../../src/main/engine/demo/staff.ts';
import type { Regime } from '../../../src/shared/domain/incident.ts';
import type { Instant } from '../../../src/shared/domain/instant.ts';
import type { Role } from '../../../src/shared/domain/roles.ts';
import { catalogue, holidays, valueOf } from '../../support/bureau.ts';
import { toldAgain, toldIn, type Told } from './told.ts';
import { addVariety } from './variety.ts';

/** The moment the bureau is looked at: a day after the last report came in. */
export const lookedAt = '2026-11-28T12:00:00.000Z' as Instant;

const secondMs = 1000;
/** Between two reports of the bureau. */
const apartMs = 20 * secondMs;

/** Goes on by a second whenever it is asked, so that events lie in the order of their times. */
const goingOn = (start: number): Clock => {
  let at = start;
  return { now: () => new Date((at += secondMs)).toISOString() as Instant, uptimeMs: () => 0 };
};

type Item = { readonly n: number; readonly told: Told; readonly act: 'report' | 'decide' | 'decide-again' };

const isOpen = (n: number): boolean => n % 10 < 3;
/** A few of the open ones came without a clock. */
const regimeOf = (n: number): Regime => (n % 50 === 1 ? 'historic' : 'live');

/** Seven incidents in ten are decided, and three of those again, so that there are as many decisions as incidents. */
const itemsFor = (n: number, told: Told): readonly Item[] => {
  const acts: Item['act'][] = isOpen(n) ? ['report'] : n % 10 < 6 ? ['report', 'decide', 'decide-again'] : ['report', 'decide'];
  return acts.map((act) => ({ n, told, act }));
};

const reported = (ids: Map<number, string>): SliceStep<Item, null> => (tx, { n, told }, who) => () => {
  const received = { ...told.version.codes.received, at: tx.at };
  const version = { codes: { ...told.version.codes, received }, text: toldAgain(told.version.text, n) };
  const written = writeIncident(tx, who, { ref: ownRef(tx), source: 'assay', sourceReference: null, identity: `assay:${tx.id()}`, regime: regimeOf(n), version: readyVersion(regimeOf(n), version) });
  const { route, capacity } = version.codes;
  ids.set(n, tx.id());
  return { event: { kind: 'incident.reported', data: { incident: tx.id(), version: 1, regime: regimeOf(n), receivedAt: tx.at, precision: 'minute', route, capacity, codes: written.codes.commitment, text: written.text.commitment } }, value: null };
};

const decided = (ids: Map<number, string>): SliceStep<Item, null> => (tx, { n, told, act }, who) => () => {
  const standing = tx.store.standing.of(ids.get(n) ?? '');
  if (!standing) throw new Error('An incident was decided before it was reported');
  const document = tx.keep('document', keptText(told.decision, catalogue, tx.at, []));
  const supersedes = standing.decision ?? '';
  const why = act === 'decide' ? null : tx.keep('why', 'A detail was entered wrongly.');
  const written = writeDecision(tx, who, catalogue, { standing, decision: told.decision, documentText: document.id, whyText: why?.id ?? null, late: false, clock: null });
  const data = { ...written, document: document.commitment };
  return { event: why === null ? { kind: 'incident.decided', data } : { kind: 'decision.corrected', data: { ...data, supersedes, why: why.commitment } }, value: null };
};

const itemsEach = 4000;

const fill = async (bureau: Bureau, incidents: number, progress: (done: number) => void): Promise<void> => {
  const pool = toldIn(Math.max(1, Math.min(12, Math.ceil(incidents / 10_000))));
  const people = bureau.runner.store.people.all().map(({ id, role }): Who => ({ person: id, role, session: 'generated' }));
  const whoIs = (role: Role, at = 0): Who => {
    const those = people.filter((each) => each.role === role);
    return those[at % those.length] ?? { person: 'system', role: 'system', session: 'generated' };
  };
  const ids = new Map<number, string>();
  const [report, decide] = [reported(ids), decided(ids)];
  const step: SliceStep<Item, null> = (tx, item, by) => (item.act === 'report' ? report : decide)(tx, item, by);
  let items: Item[] = [];
  for (let n = 0; n < incidents; n++) {
    const told = pool[(n * 7919) % pool.length];
    if (told) items.push(...itemsFor(n, told));
    if (items.length < itemsEach && n < incidents - 1) continue;
    valueOf(runSlice(bureau.runner, whoIs('assessor', n), step, items, () => false));
    ids.clear();
    items = [];
    progress(n + 1);
    await new Promise((done) => setImmediate(done));
  }
  addVariety(bureau, whoIs);
  const from = performance.now();
  while (valueOf(followMatchKeys(bureau.runner, { ms: secondMs, events: 5000 })) === 'more') await new Promise((done) => setImmediate(done));
  console.log(`Match keys of all of them, ${Math.round((performance.now() - from) / secondMs)} s`);
};

const root = resolve(import.meta.dirname, '../../..');

const makers = ['large-bureau.ts', 'told.ts', 'variety.ts'];

/** What the bureau's bytes depend on; one made by another recipe is made again. */
const recipe = (): string => {
  const hash = createHash('sha256');
  for (const { sql } of migrations) hash.update(sql);
  for (const file of makers) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex').slice(0, 12);
};

const make = async (parent: string, incidents: number): Promise<void> => {
  const founders = demoPeople.map((person): Founder => ({ ...person, passphrase: randomBytes(16).toString('hex') }));
  const around: Surroundings = { clock: goingOn(Date.parse(lookedAt) - incidents * apartMs), catalogue, holidays, app: '0.0.0' };
  const from = performance.now();
  const filling = async (bureau: Bureau): Promise<void> => {
    mkdirSync(join(bureau.folder, 'demo'), { mode: 0o700 });
    for (const { user, passphrase } of founders) writeDurably(demoPassphrasePath(bureau.folder, user), `${passphrase}\n`);
    await fill(bureau, incidents, (done) => console.log(`${done.toLocaleString('en-GB')} of ${incidents.toLocaleString('en-GB')} incidents, ${Math.round((performance.now() - from) / secondMs)} s`));
  };
  valueOf(await createBureau(join(parent, demoFolderName), { name: 'Large bureau', force: 'Test Constabulary', people: founders, demo: { id: 'largebench', workstation: 'aaaaaa' } }, around, filling));
};

/** The folder of bureaus it lies in, made when it is not there yet. */
export const largeBureau = async (incidents: number): Promise<string> => {
  const kept = join(root, 'out', 'bench');
  const parent = join(kept, `${incidents}-${recipe()}`);
  if (existsSync(join(parent, demoFolderName))) return parent;
  if (existsSync(kept)) for (const old of readdirSync(kept).filter((name) => name.startsWith(`${incidents}-`))) rmSync(join(kept, old), { recursive: true });
  await make(parent, incidents);
  return parent;
};

export const sizeOf = (parent: string): number => statSync(storePath(join(parent, demoFolderName))).size;

/** The bureau of that folder, opened as its first assessor would, with the clock at the moment it is looked at. */
export const openLarge = async (parent: string, clock: Clock): Promise<Bureau> => {
  const folder = join(parent, demoFolderName);
  const card = valueOf(readCard(folder));
  const user = demoPeople[0].user;
  const slot = readSlot(folder, user);
  if (slot === null || slot === 'damaged') throw new Error('The large bureau has lost its keys');
  const key = await openSlot(card.id, slot, readFileSync(demoPassphrasePath(folder, user), 'utf8').trim());
  if (!key) throw new Error('The large bureau does not open with its own passphrase');
  return valueOf(openBureau(folder, card, key, { clock, catalogue, holidays, app: '0.0.0' }));
};
