/** What is recorded beside a principal crime whatever its chapter, and what never is: pages 13, 48, 55-57 and 89, and until May 2023. */
import { expect, test } from 'vitest';
import { crimesOf, decideFacts, reported } from '../../../../tests/support/facts.ts';
import { offence, stateOffence } from '../../../../tests/support/offences.ts';
import type { FactsInput } from '../facts/document.ts';

const two = { victims: [{ id: 'V1', household: 'one' }, { id: 'V2', household: 'one' }], offenders: [{ id: 'O1' }, { id: 'O2' }] } satisfies FactsInput;

const bruise = offence('P 8N 008/06');
const scratch = offence('D 58D 149/00');
const theft = offence('T 49 049/10', { to: ['V2'] });
const affray = stateOffence('A 66 066/01');
const riot = stateOffence('R 62A 064/01');
const disorder = stateOffence('R 62A 065/00');
const breach = stateOffence('B 66 066/98');
const stalking = offence('S 8Q 195/12');
const slavery = offence('M 106 036/06', { against: 'victim' });
const labour = offence('L 106 036/08', { against: 'victim' });

test.each<readonly [string, FactsInput['acts'], readonly string[]]>([
  ['violence in an affray (page 89)', [affray, bruise], ['8N 008/06']],
  ['violence in an affray, by another of those in it', [affray, { ...bruise, by: ['O2'], inCourseOf: 'A' }], ['8N 008/06']],
  ['an affray, and violence by somebody else that was done in the course of nothing', [affray, { ...bruise, by: ['O2'], inCourseOf: 'P' }], ['66 066/01', '8N 008/06']],
  ['an affray by somebody not known, and violence', [{ ...affray, by: [] }, bruise], ['8N 008/06']],
  ['an affray by two, and violence by one of them', [{ ...affray, by: ['O1', 'O2'] }, bruise], ['8N 008/06']],
  ['an affray, and violence against two people', [affray, scratch, bruise], ['8N 008/06']],
  ['violence on the day of the affray', [{ ...affray, on: '2026-05-01' }, { ...bruise, on: '2026-05-01' }], ['8N 008/06']],
  ['violence on another day, told to be done in its course', [{ ...affray, on: '2026-05-01' }, { ...bruise, on: '2026-05-02', inCourseOf: 'A' }], ['8N 008/06']],
  ['violence on another day, told to be done in the course of nothing', [{ ...affray, on: '2026-05-01' }, { ...bruise, on: '2026-05-02', inCourseOf: 'P' }], ['66 066/01', '8N 008/06']],
  ['violence within the days of the affray', [{ ...affray, on: '2026-05-01', until: '2026-05-02' }, { ...bruise, on: '2026-05-02' }], ['8N 008/06']],
  ['an affray, and a course of conduct, which is listed with violence', [affray, stalking], ['66 066/01', '8Q 195/12']],
  ['an affray, and a message, which is listed with violence', [affray, offence('M 8R 008/72')], ['66 066/01', '8R 008/72']],
  ['an affray, a course of conduct, and violence against another', [affray, stalking, { ...bruise, to: ['V2'] }], ['8N 008/06', '8Q 195/12']],
  ['an affray, and damage', [affray, scratch], ['58D 149/00', '66 066/01']],
  ['an affray, and a sexual assault', [affray, offence('X 20A 020/03')], ['20A 020/03', '66 066/01']],
  ['an affray, and what has no class yet', [affray, offence('X', { against: 'victim' })], ['66 066/01', '?']],
  ['an affray, and violence after police had heard of it', [affray, { ...bruise, afterReport: 1 }], ['66 066/01', '8N 008/06']],
  ['an affray, and a breach listed with violence, which has no victim', [affray, stateOffence('B 8L 008/31')], ['+8L 008/31', '66 066/01']],
  ['another offence of class 66, and violence', [stateOffence('A 66 066/04'), bruise], ['66 066/04', '8N 008/06']],
  ['a riot, and a victim of it (page 89)', [riot, bruise], ['+62A 064/01', '8N 008/06']],
  ['violent disorder, and a victim of it (page 89)', [disorder, bruise], ['+62A 065/00', '8N 008/06']],
  ['violent disorder, and one victim of two crimes', [disorder, breach, bruise], ['+62A 065/00', '+66 066/98', '8N 008/06']],
  ['violent disorder, and an offence without a victim', [disorder, stateOffence('X 80 080/01')], ['62A 065/00', '80 080/01']],
  ['a breach, and a course of conduct (page 57)', [breach, stalking], ['+66 066/98', '8Q 195/12']],
  ['a breach, and the most serious other crime (page 89)', [breach, bruise, scratch], ['+66 066/98', '8N 008/06']],
  ['a breach alone', [breach], ['66 066/98']],
  ['what has no code yet, and a course of conduct', [stateOffence('X 66', { against: 'state' }), stalking], ['66', '8Q 195/12']],
  ['slavery, and an assault on the same victim (page 48)', [slavery, bruise], ['+106 036/06', '8N 008/06']],
  ['slavery, and two crimes against its victim (page 13)', [slavery, scratch, bruise], ['+106 036/06', '8N 008/06']],
  ['slavery, and a crime against another victim', [slavery, theft], ['106 036/06', '49 049/10']],
  ['slavery, and an offence against the state', [slavery, stateOffence('J 79 079/05', { to: ['V1'] })], ['+79 079/05', '106 036/06']],
  ['slavery of two as one act, and one of them assaulted', [{ ...slavery, to: ['V1', 'V2'] }, bruise], ['+106 036/06', '106 036/06', '8N 008/06']],
  ['slavery, and the burglary of a home its victim shares', [slavery, offence('B 28I 028/03', { to: ['V1', 'V2'] })], ['+106 036/06', '28I 028/03']],
  ['slavery, and a crime against its victim by another offender', [slavery, { ...bruise, by: ['O2'] }], ['106 036/06', '8N 008/06']],
  ['slavery of two people, and one of them assaulted', [slavery, { ...slavery, id: 'N', to: ['V2'] }, bruise], ['+106 036/06', '106 036/06', '8N 008/06']],
  ['two ways of slavery of one person, and a theft from another: one, and none beside', [slavery, labour, theft], ['106 036/06', '49 049/10']],
])('%s', (_, acts, crimes) => {
  const decided = decideFacts(reported({ ...two, acts }));
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer]).toEqual([[], []]);
});

test.each<readonly [string, Partial<typeof affray>, Partial<typeof bruise>]>([
  ['on another day than the affray', { on: '2026-05-01' }, { on: '2026-05-02' }],
  ['by somebody else than the affray', {}, { by: ['O2'] }],
  ['by somebody else on the day of the affray', { on: '2026-05-01' }, { on: '2026-05-01', by: ['O2'] }],
])('of violence %s it is asked in the course of what it was done', (_, disorderly, violent) => {
  expect(decideFacts(reported({ ...two, acts: [{ ...affray, ...disorderly }, { ...bruise, ...violent }] })).needs).toEqual(['acts.P.inCourseOf']);
});

const damageTo = (to: string) => offence('D 58D 149/00', { to: [to] });

/** With how many matters are referred. */
test.each<readonly [string, string, FactsInput, readonly string[], number]>([
  ['before 2017', '2016-12-31', { acts: [stalking, scratch] }, ['8Q 195/12'], 0],
  ['from 2017 a person decides', '2017-01-01', { acts: [stalking, scratch] }, ['+8Q 195/12', '58D 149/00'], 1],
  ['to the end of March 2018', '2018-03-31', { acts: [stalking, scratch] }, ['+8Q 195/12', '58D 149/00'], 1],
  ['nothing of what is no conduct crime', '2018-03-31', { acts: [bruise, scratch] }, ['8N 008/06'], 0],
  ['from April 2018 it is recorded in addition', '2018-04-01', { acts: [stalking, scratch] }, ['+8Q 195/12', '58D 149/00'], 0],
  ['to the end of April 2023', '2023-04-30', { acts: [stalking, scratch] }, ['+8Q 195/12', '58D 149/00'], 0],
  ['within May 2023 a person decides', '2023-05-01', { acts: [stalking, scratch] }, ['+8Q 195/12', '58D 149/00'], 1],
  ['since June 2023 it is the principal crime', '2023-06-01', { acts: [stalking, scratch] }, ['8Q 195/12'], 0],
  ['beside the most serious of two', '2023-04-30', { acts: [stalking, scratch, bruise] }, ['+8Q 195/12', '8N 008/06'], 0],
  ['no other crime beside another', '2023-04-30', { acts: [bruise, scratch] }, ['8N 008/06'], 0],
  ['no conduct crime beside another', '2023-04-30', { acts: [offence('F 8Q 008/65'), offence('H 8L 195/94')] }, ['8Q 008/65'], 0],
  ['beside a crime against its victim, and one against another', '2023-04-30', { acts: [stalking, scratch, theft] }, ['+8Q 195/12', '49 049/10', '58D 149/00'], 0],
  ['not beside an offence against the state', '2023-04-30', { acts: [stalking, stateOffence('J 79 079/05', { to: ['V1'] })] }, ['+79 079/05', '8Q 195/12'], 0],
  ['not beside a crime against another victim', '2023-04-30', { acts: [stalking, damageTo('V2')] }, ['58D 149/00', '8Q 195/12'], 0],
  ['beside the burglary of a home its victim shares', '2023-04-30', { acts: [stalking, offence('B 28I 028/03', { to: ['V1', 'V2'] })] }, ['+8Q 195/12', '28I 028/03'], 0],
  ['not beside a crime by another offender', '2023-04-30', { acts: [stalking, { ...scratch, by: ['O2'] }] }, ['58D 149/00', '8Q 195/12'], 0],
  ['not beside a crime after police had heard of it', '2023-04-30', { acts: [stalking, { ...scratch, afterReport: 1 }] }, ['58D 149/00', '8Q 195/12'], 0],
])('a conduct crime recorded in addition, %s: %s', (_, decideOn, facts, crimes, referred) => {
  const decided = decideFacts({ ...reported({ ...two, ...facts }), decideOn });
  expect(crimesOf(decided)).toEqual(crimes);
  expect([decided.needs, decided.refer.length]).toEqual([[], referred]);
});
