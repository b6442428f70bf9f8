/** Who the victims of an incident are to the page: before it is decided, and after. */
import { expect, test } from 'vitest';
import { allegation, decision } from '../../../../../tests/support/invented.ts';
import type { Decision } from '../../../../shared/domain/decision.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { VictimView } from '../../../../shared/ipc/victim-shapes.ts';
import { newAllegation, newDraft } from '../decision/draft.ts';
import { namedVictims } from './named-victims.ts';

const party = (role: string, name: string | null, kind = 'person') => ({ role, kind, name, age: 34 });
const parties = [party('victim', 'Test Victim'), party('victim', 'Test Shop', 'organisation'), party('suspect', 'Test Suspect'), party('victim', null)];

const fileWith = (decided: Decision | null): IncidentFile =>
  ({ id: 'i1', versions: [{ number: 1, incident: { text: { parties } } }], decisions: decided === null ? [] : [{ current: true, decision: decided }] }) as unknown as IncidentFile;

const known = (name: string): VictimView => ({ id: 'v1', name, tasks: [], assessment: null, entries: [] });

const breach = decision([allegation({ victim: { kind: 'state' } })]);

test.each<readonly [string, Decision | null, readonly VictimView[], readonly (readonly [string | null, string])[]]>([
  ['before it is decided: whom the report names', null, [], [['Test Victim', 'name']]],
  ['decided against the state, as a breached order is: whom the report names still', breach, [], [['Test Victim', 'name']]],
  ['decided, and somebody of it heard or referred since: once', breach, [known('test  VICTIM')], [['test  VICTIM', 'id']]],
  ['decided of another than the report names: both', decision([allegation({ victim: { kind: 'person', name: 'Other Victim' } })]), [known('Other Victim')], [['Other Victim', 'id'], ['Test Victim', 'name']]],
  ['decided while nothing is owed, as of old incidents: whom the decision names', decision([allegation({ victim: { kind: 'person', name: 'Other Victim' } })]), [], [['Test Victim', 'name'], ['Other Victim', 'name']]],
  ['decided with nobody’s name', decision([allegation({ victim: { kind: 'person', name: null } })]), [], [['Test Victim', 'name']]],
])('%s', (_, decided, views, expected) => {
  expect(namedVictims(fileWith(decided), null, views).map(({ name, whom }) => [name, whom.by])).toEqual(expected);
});

test('whom the decision being written names is one of them, and one of the report is not doubled by it', () => {
  const draft = newDraft(1, ['TEST victim', 'Third Victim'].map((name, at) => ({ ...newAllegation(String(at)), victim: { kind: 'person' as const, name, notKnown: false } })));
  expect(namedVictims(fileWith(breach), draft, []).map(({ key }) => key)).toEqual(['test victim', 'third victim']);
});
