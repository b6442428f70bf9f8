/** A real bureau in a folder of its own, for tests: real SQLite, real keys, a clock that is moved by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../src/shared/domain/instant.ts';
import { addPerson } from '../../src/main/engine/commands/add-person.ts';
import { connect } from '../../src/main/engine/db/connection.ts';
import { migrate } from '../../src/main/engine/db/migrate.ts';
import { runCommand, type Who } from '../../src/main/engine/db/run-command.ts';
import { openBureau, type Bureau } from '../../src/main/engine/bureau/open-bureau.ts';
import { storePath, writeCard, type Card } from '../../src/main/engine/bureau/folder.ts';
import { steppedClock } from '../../src/main/engine/clock.ts';
import { catalogue } from './catalogue.ts';
import { holidays } from './holidays.ts';

export { catalogue, holidays };

export const testKey = (): Uint8Array => new Uint8Array(32).fill(7);

export type TestBureau = {
  readonly bureau: Bureau;
  readonly clock: ReturnType<typeof steppedClock>;
  readonly people: { readonly assessor: Who; readonly other: Who; readonly supervisor: Who; readonly auditor: Who };
  readonly close: () => void;
};

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'assay-test-'));

export const testCard: Card = { format: 'assay-bureau', version: 1, id: 'testbureau', workstation: 'aaaaaa', name: 'Test bureau', force: 'Test Constabulary', demo: null };

/** Opens a new bureau without the cost of scrypt: the key is fixed, the slots are not written. */
export const testBureau = (start = '2026-04-13T08:00:00.000Z'): TestBureau => {
  const folder = temporaryFolder();
  const clock = steppedClock(start);
  const db = connect(storePath(folder), testKey(), 'create');
  migrate(db);
  db.close();
  writeCard(folder, testCard);
  const opened = openBureau(folder, testCard, testKey(), { clock, catalogue, holidays, app: '0.0.0' });
  if (!opened.ok) throw new Error(opened.error.message);
  const bureau = opened.value;
  const join_ = (user: string, role: 'assessor' | 'supervisor' | 'auditor'): Who => {
    const added = runCommand(bureau.runner, { person: 'system', role: 'system', session: 'test' }, addPerson, { user, name: `Test ${user}`, role });
    if (!added.ok) throw new Error(added.error.message);
    return { person: added.value.value.person, role, session: `session-${user}` };
  };
  return {
    bureau,
    clock,
    people: { assessor: join_('a.one', 'assessor'), other: join_('a.two', 'assessor'), supervisor: join_('s.one', 'supervisor'), auditor: join_('u.one', 'auditor') },
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
