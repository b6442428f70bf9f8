/** A real bureau in a folder of its own, for tests: real SQLite, real keys, a clock that is moved by hand. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../src/shared/domain/instant.ts';
import type { Role } from '../../src/shared/domain/roles.ts';
import { foundPerson } from '../../src/main/engine/bureau/create-bureau.ts';
import { connect } from '../../src/main/engine/db/connection.ts';
import { migrate } from '../../src/main/engine/db/migrate.ts';
import { runCommand, type Who } from '../../src/main/engine/db/run-command.ts';
import { openBureau, type Bureau, type Surroundings } from '../../src/main/engine/bureau/open-bureau.ts';
import { storePath, writeCard, type Card } from '../../src/main/engine/bureau/folder.ts';
import { steppedClock } from '../../src/main/engine/clock.ts';
import { catalogue } from './catalogue.ts';
import { holidays } from './holidays.ts';

export { catalogue, holidays };

/** A Buffer, as a slot gives it: its `slice` is no copy. */
export const testKey = (): Uint8Array => Buffer.alloc(32, 7);

type Joining = { readonly user: string; readonly role: Role; readonly registered?: boolean };

const cast = {
  assessor: { user: 'a.one', role: 'assessor' },
  other: { user: 'a.two', role: 'assessor' },
  supervisor: { user: 's.one', role: 'supervisor' },
  auditor: { user: 'u.one', role: 'auditor' },
  senior: { user: 'd.one', role: 'senior-assessor' },
  registrar: { user: 'r.one', role: 'registrar', registered: true },
  chief: { user: 'c.one', role: 'chief-officer' },
  head: { user: 'h.one', role: 'head-of-crime' },
  information: { user: 'i.one', role: 'information-officer' },
  administrator: { user: 'm.one', role: 'administrator' },
} as const satisfies Readonly<Record<string, Joining>>;

export type Cast = keyof typeof cast;

export type TestBureau = {
  readonly bureau: Bureau;
  readonly clock: ReturnType<typeof steppedClock>;
  readonly people: Readonly<Record<Cast, Who>>;
  readonly close: () => void;
};

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'assay-test-'));

export const testCard: Card = { format: 'assay-bureau', version: 1, id: 'testbureau', workstation: 'aaaaaa', name: 'Test bureau', force: 'Test Constabulary', demo: null };

const opened = (folder: string, clock: ReturnType<typeof steppedClock>, beside: Beside = {}): Bureau => {
  const bureau = openBureau(folder, testCard, testKey(), { clock, catalogue, holidays, app: '0.0.0', ...beside });
  if (!bureau.ok) throw new Error(bureau.error.message);
  return bureau.value;
};

/** Threads that a bureau is opened with; none unless they are what is tested. */
type Beside = Pick<Surroundings, 'aside' | 'imports' | 'turns'>;

type Made = { readonly folder: string; readonly people: TestBureau['people'] };

/** Made once for each start and cast in a worker, and copied for each test: twenty migrations and ten people cost more than most tests. */
const made = new Map<string, Made>();

process.on('exit', () => {
  for (const { folder } of made.values()) rmSync(folder, { recursive: true, force: true });
});

const make = (start: string, who: readonly Cast[]): Made => {
  const folder = temporaryFolder();
  const db = connect(storePath(folder), testKey(), 'create');
  migrate(db);
  db.close();
  writeCard(folder, testCard);
  const bureau = opened(folder, steppedClock(start));
  const joined = ({ user, role, registered = false }: Joining): Who => {
    const added = runCommand(bureau.runner, { person: 'system', role: 'system', session: 'test' }, foundPerson, { user, name: `Test ${user}`, role, registered });
    if (!added.ok) throw new Error(added.error.message);
    return { person: added.value.value.person, role, session: `session-${user}` };
  };
  const people = Object.fromEntries(who.map((name) => [name, joined(cast[name])])) as TestBureau['people'];
  bureau.close();
  return { folder, people };
};

const madeFor = (start: string, who: readonly Cast[]): Made => {
  const key = `${start} ${who.join(' ')}`;
  const before = made.get(key) ?? make(start, who);
  made.set(key, before);
  return before;
};

/** A new bureau without the cost of scrypt: the key is fixed, the slots are not written. `who` works there, everybody unless said. */
export const testBureau = (start = '2026-04-13T08:00:00.000Z', who: readonly Cast[] = Object.keys(cast) as Cast[], beside: Beside = {}): TestBureau => {
  const from = madeFor(start, who);
  const folder = temporaryFolder();
  cpSync(from.folder, folder, { recursive: true });
  const clock = steppedClock(start);
  const bureau = opened(folder, clock, beside);
  return {
    bureau,
    clock,
    people: structuredClone(from.people),
    close: () => {
      bureau.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A value, or the failure's own words. */
export const valueOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

export const instant = (text: string): Instant => text as Instant;
