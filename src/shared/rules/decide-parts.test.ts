/** What stands under which crime, and what is recorded beside it because it alone can be charged (page 18). */
import { expect, test } from 'vitest';
import { act, decideFacts, reported } from '../../../tests/support/facts.ts';
import { fraud } from '../../../tests/support/fraud.ts';
import { offence } from '../../../tests/support/offences.ts';
import { whole } from '../../../tests/support/outcomes.ts';
import type { Decided } from './decide.ts';
import type { FactsInput } from './facts/document.ts';

type Acts = NonNullable<FactsInput['acts']>;

const idsOf = (crime: Decided['crimes'][number]): string => crime.acts.map(({ id }) => id).join(' and ');
const told = ({ crimes }: Decided): readonly string[] =>
  crimes.map((crime) => `${idsOf(crime)}${crime.relatedTo === null ? '' : `, part of ${crime.relatedTo}`}${crime.swallows.length === 0 ? '' : `, with ${crime.swallows.map(({ acts }) => acts.map(({ id }) => id)).join(' ')}`}`);

const people = { victims: ['V1', 'V2', 'V3'].map((id) => ({ id, capacity: [] })), offenders: [{ id: 'O1', age: 30 }, { id: 'O2', age: 30 }] } satisfies FactsInput;
/** Those that can be charged, of all that were done. */
const charged = (can: readonly string[], acts: Acts): Decided =>
  decideFacts(reported({ ...people, acts, outcomes: acts.map(({ id }) => (can.includes(id) ? { of: id, type: '1', ...whole['1'] } : { of: id, type: '15', ...whole['15'] })) }));

const assault = offence('H 8N 008/06');
const push = offence('P 105A 105/01');
const damage = offence('D 58D 149/00');
const burglary = (id: string) => act({ id, kind: 'burglary', deed: 'entered', premises: 'business-or-community', trespass: true, purpose: 'steal', force: 'none', carried: [], buildings: [id] });
const robbery = act({ id: 'R', kind: 'theft', goods: 'other', from: 'person', force: 'to-steal', property: 'personal' });
const knife = act({ id: 'K', kind: 'weapon', to: [], weapon: 'blade-or-point', deed: 'had', place: 'public', pointsToProve: 'made-out', weaponUsed: true });
const rental = fraud('rental', { id: 'F', by: ['O1'] });
const conspiracy = fraud('other', { id: 'C', by: ['O1'], to: ['V2'], particulars: ['conspiracy'] });
const abuse = fraud('abuse-of-position', { id: 'E', by: ['O1'], to: ['V2'] });
const bruise = offence('B 8N 008/06', { to: ['V2'], inCourseOf: 'R' });
/** In the course of nothing else. */
const later = { ...assault, to: ['V3'], inCourseOf: 'H' };
const shove = offence('S 105A 105/01', { to: ['V2'], inCourseOf: 'R' });

test.each<readonly [string, readonly string[], Acts, readonly string[]]>([
  ['an assault that can be charged', ['H'], [assault, damage], ['H, with D']],
  ['an assault of which only the damage can be', ['D'], [assault, damage], ['H', 'D, part of acts.H']],
  ['neither of them', [], [assault, damage], ['H, with D']],
  ['both of them', ['H', 'D'], [assault, damage], ['H, with D']],
  ['of two parts that can be, the principal crime rule chooses again', ['P', 'D'], [assault, damage, push], ['H, with D', 'P, part of acts.H']],
  ['of two parts only the lesser can be', ['D'], [assault, damage, push], ['H, with P', 'D, part of acts.H']],
  ['two burglaries are counted apart wherever they stand', ['X', 'Y'], [assault, burglary('X'), burglary('Y')], ['H', 'X, part of acts.H', 'Y, part of acts.H']],
  ['and so is the attempt on another building', ['X', 'Y'], [assault, burglary('X'), { ...burglary('Y'), deed: 'attempted' }], ['H', 'X, part of acts.H', 'Y, part of acts.H']],
  ['what was done to somebody else in the course of a robbery', [], [robbery, bruise, shove], ['R, with B S']],
  ['of that one part can be charged, and the other stays under the robbery', ['B'], [robbery, bruise, shove], ['R, with S', 'B, part of acts.R']],
  ['that somebody else was hurt by the same offender, who cannot be charged with it, makes no part of it theirs', ['R', 'B'], [later, robbery, bruise], ['H', 'R, with B']],
  ['a part of either of two robberies is recorded once', ['K'], [robbery, { ...robbery, id: 'Q', to: ['V2'] }, knife], ['R', 'Q', 'K, part of acts.R']],
  ['and beside neither where both can be charged', ['R', 'Q', 'K'], [robbery, { ...robbery, id: 'Q', to: ['V2'] }, knife], ['R, with K', 'Q']],
  ['parts of two crimes are weighed apart', ['D', 'B'], [robbery, later, { ...damage, to: ['V3'] }, bruise], ['R', 'H', 'B, part of acts.R', 'D, part of acts.H']],
  ['two parts of one robbery against two people do not compete (page 12)', ['B', 'S'], [robbery, bruise, { ...shove, to: ['V3'] }], ['R', 'B, part of acts.R', 'S, part of acts.R']],
  ['two against one person do', ['B', 'S'], [robbery, bruise, shove], ['R, with S', 'B, part of acts.R']],
  ['and one against a person with one against nobody', ['B', 'K'], [robbery, bruise, knife], ['R, with K', 'B, part of acts.R']],
  ['in either order', ['B', 'K'], [robbery, knife, bruise], ['R, with K', 'B, part of acts.R']],
  ['what is recorded because it alone can be charged has no parts of its own', ['E'], [rental, conspiracy, abuse], ['F, with C', 'E, part of acts.F']],
  ['an affray is part of the violence done in it, and no related crime of somebody else', ['A'], [offence('A 66 066/01', { to: [], pointsToProve: 'made-out' }), { ...push, by: ['O2'], inCourseOf: 'A' }], ['P, with A']],
  ['that somebody else cannot be charged makes no part of it theirs', ['R', 'B'], [robbery, bruise, { ...assault, by: ['O2'], to: ['V3'] }], ['R, with B', 'H']],
])('%s', (_, can, acts, expected) => {
  const decided = charged(can, acts);
  expect([told(decided), decided.refer, decided.needs]).toEqual([expected, [], []]);
});

test('while it is open whether a crime is part of another, it is neither recorded nor under that one', () => {
  const decided = charged([], [robbery, { ...bruise, inCourseOf: undefined }]);
  expect([told(decided), decided.needs]).toEqual([['R'], ['acts.B.inCourseOf']]);
});
