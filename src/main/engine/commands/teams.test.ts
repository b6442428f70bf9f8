/** Teams: named, named anew, and who belongs to which. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { runCommand } from '../db/run-command.ts';
import { addPerson } from './add-person.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

const id = (who: Somebody): string => t.people[who].person;
const named = async (name: string) => (await call.get('administrator', 'name-team', { team: null, name })).team;
const assign = (person: string, team: string | null) => call.get('administrator', 'assign-person', { person, team });
const members = async () => (await call.get('auditor', 'teams', {})).members.map(({ person, team }) => [person, team]);

test('a team is named, and named anew under the same id', async () => {
  const north = await named('Nroth');
  const south = await named('South');
  await call.get('administrator', 'name-team', { team: north, name: 'North' });
  expect((await call.get('assessor', 'teams', {})).teams).toEqual([{ id: north, name: 'North' }, { id: south, name: 'South' }]);
  const [written] = t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1);
  expect(JSON.parse(written?.bytes ?? '')).toMatchObject({ kind: 'team.named', data: { team: north } });
  expect(written?.bytes).not.toContain('North');
});

test('no two teams have one name, however it is written; a team keeps its own', async () => {
  const north = await named('North');
  const south = await named('South');
  expect(await call.refused('administrator', 'name-team', { team: null, name: 'NORTH' })).toMatchObject({ code: 'refused', message: 'There is a team called NORTH already.' });
  expect(await call.refused('administrator', 'name-team', { team: south, name: 'North' })).toEqual(failure('refused'));
  await call.get('administrator', 'name-team', { team: north, name: 'north' });
  expect(await call.refused('administrator', 'name-team', { team: 'none', name: 'West' })).toEqual(failure('not-found'));
});

test('somebody belongs to one team: the last that was said', async () => {
  const north = await named('North');
  const south = await named('South');
  await assign(id('assessor'), north);
  await assign(id('other'), north);
  await assign(id('assessor'), south);
  expect(await members()).toEqual([[id('assessor'), south], [id('other'), north]]);
  await assign(id('assessor'), null);
  expect(await members()).toEqual([[id('other'), north]]);
});

test('both accounts of one person belong to their team, whichever was named', async () => {
  const north = await named('North');
  const { person } = valueOf(runCommand(t.bureau.runner, t.people.administrator, addPerson, { person: { user: 'x.again', name: 'Test again', role: 'supervisor', registered: false }, sameAs: id('assessor') })).value;
  await assign(person, north);
  expect(await members()).toEqual([[id('assessor'), north], [person, north]]);
});

test('nobody is put where they are already, nor anybody who has left, nor into a team that is not', async () => {
  const north = await named('North');
  await assign(id('assessor'), north);
  expect((await call.refused('administrator', 'assign-person', { person: id('assessor'), team: north })).message).toBe('Test a.one belongs to that team already.');
  expect((await call.refused('administrator', 'assign-person', { person: id('other'), team: null })).message).toBe('Test a.two belongs to no team already.');
  expect(await call.refused('administrator', 'assign-person', { person: id('other'), team: 'none' })).toEqual(failure('not-found'));
  expect(await call.refused('administrator', 'assign-person', { person: 'none', team: north })).toEqual(failure('not-found'));
  await call.get('administrator', 'remove-person', { person: id('other'), why: 'She has retired' });
  expect((await call.refused('administrator', 'assign-person', { person: id('other'), team: north })).message).toBe('Test a.two does not work here any more.');
});

test('an administrator puts people into teams, and not themselves; a supervisor does where nobody administers', async () => {
  const north = await named('North');
  expect(await call.refused('supervisor', 'assign-person', { person: id('assessor'), team: north })).toEqual(failure('forbidden'));
  expect(await call.refused('administrator', 'assign-person', { person: id('administrator'), team: north })).toEqual(failure('forbidden'));
  const small = testBureau(undefined, ['assessor', 'supervisor']);
  const there = calling(small);
  const { team } = await there.get('supervisor', 'name-team', { team: null, name: 'North' });
  await there.get('supervisor', 'assign-person', { person: small.people.assessor.person, team });
  expect(await there.refused('supervisor', 'assign-person', { person: small.people.supervisor.person, team })).toEqual(failure('forbidden'));
  small.close();
});
