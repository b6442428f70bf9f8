/** An offence told by its code alone: its class, where the list has one; the fact that tells several apart; and whether it is against a victim. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Capacity = NonNullable<NonNullable<FactsInput['victims']>[number]['capacity']>;

const told = (change: object, capacity: Capacity | null = [], decideOn = '2026-05-04'): FactsInput => ({
  ...reported({ victims: [capacity === null ? { id: 'V1' } : { id: 'V1', capacity }], acts: [act({ kind: 'offence', ...change })] }),
  decideOn,
});

test.each<readonly [string, FactsInput, readonly string[], readonly string[]]>([
  ['bodily harm to anyone', told({ code: '008/06' }), ['8N 008/06'], []],
  ['bodily harm to a constable', told({ code: '008/06' }, ['constable']), ['8S 008/06'], []],
  ['bodily harm to a paramedic', told({ code: '008/06' }, ['emergency-worker']), ['8T 008/06'], []],
  ['bodily harm to somebody whose capacity is not told', told({ code: '008/06' }, null), ['? 008/06'], ['victims.V1.capacity']],
  ['its class is told beside it', told({ code: '008/06', class: '8T' }, null), ['8T 008/06'], []],
  ['a wounding of anyone', told({ code: '008/01' }), ['8N 008/01'], []],
  ['a wounding of a constable', told({ code: '008/01' }, ['constable']), ['8S 008/01'], []],
  ['a wounding with intent of anyone', told({ code: '005/01' }), ['5D 005/01'], []],
  ['a wounding with intent of a paramedic', told({ code: '005/01' }, ['emergency-worker']), ['8T 005/01'], []],
  ['a beating of a constable', told({ code: '008/73' }, ['constable']), ['104 008/73'], []],
  ['a beating of a paramedic', told({ code: '008/73' }, ['emergency-worker']), ['105A 008/73'], []],
  ['strangulation of anyone', told({ code: '008/77' }), ['8N 008/77'], []],
  ['strangulation of a constable', told({ code: '008/77' }, ['constable']), ['8S 008/77'], []],
  ['strangulation of a constable on the first day of the list', told({ code: '008/77' }, ['constable'], '2025-04-01'), ['8S 008/77'], []],
  ['strangulation of a constable the day before', told({ code: '008/77' }, ['constable'], '2025-03-31'), ['8N 008/77'], []],
  ['strangulation the day before of somebody whose capacity is not told', told({ code: '008/77' }, null, '2025-03-31'), ['8N 008/77'], []],
  ['bodily harm to nobody who is known', told({ code: '008/06', to: [] }), ['? 008/06'], ['acts.A1.class']],
  ['robbery, of a business or personal', told({ code: '034/01' }), ['? 034/01'], ['acts.A1.class']],
  ['robbery whose class is told', told({ code: '034/01', class: '34B' }), ['34B 034/01'], []],
  ['burglary', told({ code: '028/03' }), ['? 028/03'], ['acts.A1.class']],
  ['a threat with a weapon in a private place', told({ code: '008/76' }), ['? 008/76'], ['acts.A1.class']],
  ['damage to what is somebody’s', told({ code: '058/00' }), ['? 058/00'], ['acts.A1.class']],
  ['damage of class 58D to what is somebody’s', told({ code: '058/00', class: '58D' }), ['58D 058/00'], []],
  ['damage of class 58D without a victim: a monument has none', told({ code: '058/00', class: '58D', to: [] }), [], ['acts.A1.against']],
  ['a threat of damage to somebody', told({ code: '059/11' }), ['59 059/11'], []],
  ['a threat of damage to nobody who is known', told({ code: '059/11', to: [] }), [], ['acts.A1.against']],
  ['a class alone that is against the state or either', told({ class: '10C' }), [], ['acts.A1.against']],
  ['a class alone whose rows against the state are of the past', told({ class: '9A' }), ['9A'], []],
  ['a class alone whose rows are all against victims or either', told({ class: '88D' }), ['88D'], []],
  ['a class alone with rows for victims beside many for the state', told({ class: '66' }), [], ['acts.A1.against']],
  ['neither class nor code', told({}), [], ['acts.A1.against']],
  ['neither, before strangulation was added to the classes of the police', told({}, [], '2025-03-31'), [], ['acts.A1.against']],
  ['neither, but whom it is against', told({ against: 'victim' }), ['?'], []],
])('%s', (_, facts, crimes, needs) => {
  const decided = decideFacts(facts);
  expect(crimesOf(decided)).toEqual(crimes);
  expect(decided.needs).toEqual(needs);
  expect(decided.refer).toEqual([]);
});

test.each<readonly [string, object, string]>([
  ['a threat of damage to somebody', { code: '059/11' }, 'victim'],
  ['a class alone whose rows are all against victims or either', { class: '88D' }, 'victim'],
  ['bodily harm', { code: '008/06' }, 'victim'],
  ['an article for use in fraud', { code: '053/43', pointsToProve: 'made-out' }, 'state'],
  ['where it is told, what is told', { class: '66', against: 'victim' }, 'victim'],
])('against whom it is: %s', (_, change, whom) => expect(decideFacts(told(change)).crimes).toMatchObject([{ against: whom }]));

test('the capacity is said to tell the class', () => {
  const because = 'The capacity of the victim says which class 008/06 is.';
  for (const capacity of [['constable'], null] as const) {
    const [stage] = decideFacts(told({ code: '008/06' }, capacity === null ? null : [...capacity])).trace;
    expect(stage?.said).toContainEqual(expect.objectContaining({ rule: 'assault-by-the-victims-capacity', finding: expect.objectContaining({ says: 'holds', because }) as unknown }));
  }
});

test('victims in different capacities have each a class of their own (page 45)', () => {
  const both = { ...reported({ victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: ['constable'] }], acts: [act({ kind: 'offence', code: '008/06', to: ['V1', 'V2'] })] }) };
  expect([crimesOf(decideFacts(both)), decideFacts(both).refer]).toEqual([['8N 008/06', '8S 008/06'], []]);
});
