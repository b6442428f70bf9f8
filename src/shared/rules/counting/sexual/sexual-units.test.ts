/** How many sexual offences: pages 61-62, 66, 69 and 71; and which of several is the principal crime. */
import { expect, test } from 'vitest';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Acts = NonNullable<FactsInput['acts']>;

const people: FactsInput = {
  victims: [{ id: 'V1', age: 30, sex: 'female', capacity: [] }, { id: 'V2', age: 30, sex: 'female' }, { id: 'B1', age: 14, sex: 'male' }, { id: 'B2', age: 12, sex: 'male' }, { id: 'M1', age: 30, sex: 'male' }],
  offenders: [{ id: 'O1', group: 'G', age: 30 }, { id: 'O2', group: 'G', age: 30 }, { id: 'O3', age: 30 }],
};
const crimes = (...acts: Acts) => crimesOf(decideFacts(reported({ ...people, acts })));

const rape = (change: Partial<Parameters<typeof act<'sexual-act'>>[0]> = {}) => act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', features: [], ...change });
const alone = (by: string, on: string) => ({ by: [by], penetratedBy: [by], undefinedOffenders: true, on });
const pair = { by: ['O1', 'O2'], penetratedBy: ['O1', 'O2'] };

test.each<readonly [string, Acts, readonly string[]]>([
  ['one man', [rape()], ['19C 019/08']],
  ['two men who both penetrated (page 61)', [rape(pair)], ['19C 019/08', '19C 019/08']],
  ['two men, one of whom held her', [rape({ ...pair, penetratedBy: ['O1'] })], ['19C 019/08']],
  ['two men, two women', [rape({ ...pair, to: ['V1', 'V2'] })], Array<string>(4).fill('19C 019/08')],
  ['somebody nobody knows', [rape({ by: [] })], ['19C 019/08']],
  ['two, and others she cannot tell apart (page 62)', [rape({ ...pair, undefinedOffenders: true })], ['19C 019/08', '19C 019/08', '19J 019/08']],
  ['one who held her for several she cannot tell apart', [rape({ by: ['O1'], penetratedBy: [], undefinedOffenders: true })], ['19J 019/08']],
  ['one who raped her, and several she cannot tell apart', [rape({ by: ['O1'], penetratedBy: ['O1'], undefinedOffenders: true })], ['19C 019/08', '19J 019/08']],
  ['two who acted alone, each told with others on one day: a single additional one (page 62)', [rape(alone('O1', '2026-04-01')), rape({ id: 'A2', ...alone('O3', '2026-04-01') })], ['19C 019/08', '19C 019/08', '19J 019/08']],
  ['each told with others on a day of its own', [rape(alone('O1', '2026-04-01')), rape({ id: 'A2', ...alone('O3', '2026-04-08') })], ['19C 019/08', '19C 019/08', '19J 019/08', '19J 019/08']],
  ['two women, each told with others', [rape(alone('O1', '2026-04-01')), rape({ id: 'A2', ...alone('O3', '2026-04-01'), to: ['V2'] })], ['19C 019/08', '19C 019/08', '19J 019/08', '19J 019/08']],
  ['one man with others, twice, reported at once', [rape(alone('O1', '2026-04-01')), rape({ id: 'A2', ...alone('O1', '2026-04-08') })], ['19C 019/08', '19J 019/08']],
  ['several she cannot tell apart', [rape({ by: [], undefinedOffenders: true })], ['19J 019/08']],
  ['several, of a man', [rape({ by: [], to: ['M1'], undefinedOffenders: true })], ['19K 019/10']],
  ['several, of a boy of 12', [rape({ by: [], to: ['B2'], undefinedOffenders: true })], ['19K 019/17']],
  ['one man, twice, reported at once (page 12)', [rape({ on: '2026-04-01' }), rape({ id: 'A2', on: '2026-04-08' })], ['19C 019/08']],
  ['one man, again after the report', [rape(), rape({ id: 'A2', afterReport: 1 })], ['19C 019/08', '19C 019/08']],
  ['one man, an attempt and a rape', [rape({ stage: 'attempted' }), rape({ id: 'A2' })], ['19C 019/08']],
  ['a rape by one and an attempt by the other', [rape({ ...pair, penetratedBy: ['O1'] }), rape({ id: 'A2', ...pair, penetratedBy: ['O2'], stage: 'attempted' })], ['19C 019/08', '19C 019/12']],
  ['told by its class', [act({ kind: 'offence', class: '19C', code: '019/08', by: ['O1', 'O2'] })], ['19C 019/08', '19C 019/08']],
  ['raped and touched by one man', [rape(), rape({ id: 'A2', deed: 'touching' })], ['19C 019/08']],
  ['raped and penetrated otherwise by one man', [rape(), rape({ id: 'A2', deed: 'penetration-otherwise' })], ['19C 019/08']],
  ['raped and compelled to penetrative activity by one man: both for life', [rape(), rape({ id: 'A2', deed: 'causing-or-inciting', penetrative: true })], ['19C 019/08']],
  ['raped by two and beaten by the two', [rape(pair), act({ id: 'A2', kind: 'assault', by: ['O1', 'O2'], injury: 'actual', intentSeriousHarm: false, features: [] })], ['19C 019/08', '19C 019/08']],
  ['raped, and robbed by the same: the higher line of page 14', [rape(), act({ id: 'A2', kind: 'offence', class: '34B', code: '034/02' })], ['19C 019/08']],
  ['raped by one and touched by another', [rape(), rape({ id: 'A2', by: ['O3'], deed: 'touching' })], ['19C 019/08', '20A 020/05']],
  ['touched by a group', [rape({ ...pair, deed: 'touching' })], ['20A 020/05']],
  ['two touched', [rape({ deed: 'touching', to: ['V1', 'V2'] })], ['20A 020/05', '20A 020/05']],
])('rape and assault: %s', (_, acts, expected) => {
  expect(crimes(...acts)).toEqual(expected);
});

test.each<readonly [string, Parameters<typeof rape>[0], readonly string[]]>([
  ['of several', { by: ['O1', 'O2'] }, ['acts.A1.penetratedBy']],
  ['of one not', { by: ['O1'] }, []],
  ['of one beside others she cannot tell apart not: it is taken that he did', { by: ['O1'], undefinedOffenders: true }, []],
])('who penetrated is asked %s', (_, change, needs) => {
  expect(decideFacts(reported({ ...people, acts: [rape(change)] })).needs).toEqual(needs);
});

test('raped at 12 and at 15 by one man: one crime, of the younger child, in whichever order it is told', () => {
  const young = act({ kind: 'offence', class: '19E', code: '019/16' });
  const older = act({ id: 'A2', kind: 'offence', class: '19D', code: '019/07' });
  expect([crimes(young, older), crimes({ ...older, id: 'A1' }, { ...young, id: 'A2' })]).toEqual([['19E 019/16'], ['19E 019/16']]);
});

test.each([
  ['penetration before none', '022/18', '022/06', '022/06'],
  ['the act before its inciting', '022/06', '022/08', '022/06'],
  ['the longer sentence first', '022/22', '022/18', '022/18'],
])('of one class one crime is counted: %s', (_, one, other, code) => {
  const of = (id: string, each: string) => act({ id, kind: 'offence', class: '22B', code: each, against: 'victim', to: ['B1'] });
  expect([crimes(of('A1', one), of('A2', other)), crimes(of('A1', other), of('A2', one))]).toEqual([[`22B ${code}`], [`22B ${code}`]]);
});

test('classes of other groups, and sexual offences of two classes with one sentence, are not settled by it', () => {
  const life = [rape({ deed: 'penetration-otherwise' }), rape({ id: 'A2', deed: 'causing-or-inciting', penetrative: true })];
  expect(decideFacts(reported({ ...people, acts: life })).refer[0]?.because).toMatch(/maximum sentences of 02\d\/0\d and 02\d\/0\d are the same/);
});

const groomed = (change: Partial<Parameters<typeof act<'child-exploitation'>>[0]> = {}) => act({ kind: 'child-exploitation', deed: 'meeting-after-grooming', to: ['B1'], ...change });
const willing = (change: Partial<Parameters<typeof act<'sexual-act'>>[0]> = {}) => rape({ id: 'A2', deed: 'touching', consent: 'consented', to: ['B1'], ...change });

test.each<readonly [string, Acts, readonly string[]]>([
  ['one for each child (page 66)', [groomed({ to: ['B1', 'B2'] })], ['88A 088/02', '88A 088/02']],
  ['two offenders and one child', [groomed({ by: ['O1', 'O2'] })], ['88A 088/02']],
  ['an officer posed as one: the general rule', [groomed({ to: [], by: ['O1', 'O2'], pointsToProve: 'made-out' })], ['88A']],
  ['sexual activity follows (page 66)', [groomed(), willing()], ['22B 022/19']],
  ['communication, and sexual activity follows', [groomed({ deed: 'sexual-communication' }), willing()], ['22B 022/19']],
  ['sexual activity with another child', [groomed(), willing({ to: ['B2'] })], ['17B 017/16', '88A 088/02']],
  ['by another offender', [groomed(), willing({ by: ['O3'] })], ['22B 022/19', '88A 088/02']],
  ['after the grooming had been reported', [groomed(), willing({ afterReport: 1 })], ['22B 022/19', '88A 088/02']],
  ['an image of genitals is no activity with the child', [groomed(), act({ id: 'A2', kind: 'intimate-image', deed: 'sent-genitals', purpose: ['alarm-distress-or-humiliation'], to: ['B1'] })], ['88A 088/02']],
])('grooming: %s', (_, acts, expected) => {
  expect(crimes(...acts)).toEqual(expected);
});

const exposed = (change: Partial<Parameters<typeof act<'indecency'>>[0]> = {}) => act({ kind: 'indecency', deed: 'exposure', alarmIntended: true, ...change });
const lewd = (change: Partial<Parameters<typeof act<'indecency'>>[0]> = {}) => act({ kind: 'indecency', deed: 'masturbation', seenByTwo: true, pointsToProve: 'made-out', ...change });

test.each<readonly [string, Acts, readonly string[]]>([
  ['two who saw it (page 69)', [exposed({ to: ['V1', 'V2'] })], ['88E 088/09']],
  ['a group', [exposed({ by: ['O1', 'O2'], to: ['V1', 'V2'] })], ['88E 088/09']],
  ['to one twice, reported at once', [exposed(), exposed({ id: 'A2' })], ['88E 088/09']],
  ['to two on two occasions', [exposed(), exposed({ id: 'A2', to: ['V2'] })], ['88E 088/09', '88E 088/09']],
  ['two on their own', [exposed(), exposed({ id: 'A2', by: ['O3'] })], ['88E 088/09', '88E 088/09']],
  ['an outrage before three (page 71)', [lewd({ to: ['V1', 'V2', 'M1'] })], ['66 066/21']],
  ['two outrages', [lewd(), lewd({ id: 'A2' })], ['66 066/21', '66 066/21']],
  ['two intimate images of two people: the general rule', [act({ kind: 'intimate-image', deed: 'shared', intimateState: true, consented: false, showsChild: false, purpose: [], to: ['V1', 'V2'] })], ['88C 175/08', '88C 175/08']],
  ['images of two children (page 66: the state)', [act({ kind: 'obscene-material', deed: 'possessed-images-of-children', to: ['B1', 'B2'], pointsToProve: 'made-out' })], ['86 086/10']],
])('%s', (_, acts, expected) => {
  expect(crimes(...acts)).toEqual(expected);
});
