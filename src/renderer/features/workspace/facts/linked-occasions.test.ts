/** What linked incidents offer: counted by the links of one course alone, and never told by itself. */
import { expect, test } from 'vitest';
import type { LinkView } from '../../../../shared/ipc/beside-shapes.ts';
import { FactsDocument } from '../../../../shared/rules/facts/document.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { occasionsOffered, withOccasions } from './linked-occasions.ts';

const seen = (incident: string): LinkView['between'][number] => ({ incident, ref: incident.toUpperCase(), state: 'decided', receivedAt: `2026-05-0${incident.slice(1)}T08:00:00.000Z`, precision: 'minute', openingCode: null, decided: null });
const link = (one: string, other: string, reason: LinkView['reason'] = 'course-of-conduct'): LinkView => ({ link: `${one}${other}`, between: [seen(one), seen(other)], reason, at: '2026-05-09T08:00:00.000Z', by: 'p1', note: null });
const facts = (acts: readonly object[] = []): ToldFacts => ({ names: {}, document: FactsDocument.parse({ victims: [{ id: 'V1' }], offenders: [{ id: 'O1' }], acts }) });
const offered = (links: readonly LinkView[], told: ToldFacts = facts()) => occasionsOffered({ id: 'i3', links: [...links] }, told);

test.each([
  ['nothing linked', [], null],
  ['another linked for another reason', [link('i1', 'i3', 'same-person')], null],
  ['one linked', [link('i1', 'i3')], ['i1']],
  ['two linked, the earlier first', [link('i3', 'i4'), link('i1', 'i3')], ['i1', 'i4']],
  ['one linked by way of another', [link('i2', 'i3'), link('i1', 'i2')], ['i1', 'i2']],
  ['one of the group that belongs to it for another reason', [link('i2', 'i3'), link('i1', 'i2', 'duplicate-report')], ['i2']],
] as const)('%s', (_, links, others) => {
  const found = offered(links);
  expect(found?.others.map(({ incident }) => incident) ?? null).toEqual(others);
  expect(found?.count ?? 1).toBe((others ?? []).length + 1);
});

const course = (occasions?: number) => facts([{ id: 'A1', kind: 'course-of-conduct', by: ['O1'], to: ['V1'], ...(occasions === undefined ? {} : { occasions }) }]);

test.each([[1, true], [2, true], [3, false], [9, false]] as const)('with %i occasions told it is offered: %j', (told, isOffered) => {
  expect(offered([link('i1', 'i3'), link('i2', 'i3')], course(told)) !== null).toBe(isOffered);
});

test('taken up it is told of the course that is there, or of one that is told with it', () => {
  expect(withOccasions(3)(course()).document.acts).toEqual([{ ...course().document.acts[0], occasions: 3 }]);
  expect(withOccasions(3)(facts()).document.acts).toMatchObject([{ kind: 'course-of-conduct', by: ['O1'], to: ['V1'], occasions: 3 }]);
});
