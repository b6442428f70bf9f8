/** Rape, sexual assault and sexual activity: pages 61-66, and classes 23, 70 and 73 of the list. */
import { expect, test } from 'vitest';
import { against, classifiedAs } from '../../../../../tests/support/classified.ts';
import { act, crimesOf, decideFacts, reported } from '../../../../../tests/support/facts.ts';
import type { FactsInput } from '../../facts/document.ts';

type Sexual = Partial<Parameters<typeof act<'sexual-act'>>[0]>;

const sexual = (change: Sexual) => act({ kind: 'sexual-act', deed: 'penetration-with-penis', stage: 'completed', consent: 'did-not-consent', features: [], penetrative: true, ...change });
const people = (age: number | null, sex: 'female' | 'male' | null = 'female', offender: number | null = 30): FactsInput => ({ victims: [{ id: 'V1', age, sex }], offenders: [{ id: 'O1', age: offender }] });
const willing = { consent: 'consented' } as const;
const touched = { deed: 'touching' } as const;
const caused = { deed: 'causing-or-inciting' } as const;
const otherwise = { deed: 'penetration-otherwise' } as const;
const asked = { deed: 'asking-for-an-image', consent: null, features: null } as const;
const before = (deed: 'in-presence' | 'made-to-watch') => ({ deed, consent: null }) as const;
const feature = (name: NonNullable<Sexual['features']>[number]) => ({ consent: 'consented' as const, features: [name] });
const disorder = feature('mental-disorder-impeding-choice');
const family = feature('family-member');
const trust = feature('position-of-trust');

test.each<readonly [string, Sexual, FactsInput, string]>([
  ['a woman of 16', {}, people(16), '19C 019/08'],
  ['a girl of 15', {}, people(15), '19D 019/07'],
  ['a girl of 13', {}, people(13), '19D 019/07'],
  ['a girl of 12', {}, people(12), '19E 019/16'],
  ['a man of 16', {}, people(16, 'male'), '19F 019/10'],
  ['a boy of 13', {}, people(13, 'male'), '19G 019/09'],
  ['a boy of 12', {}, people(12, 'male'), '19H 019/17'],
  ['attempted, of a woman', { stage: 'attempted' }, people(40), '19C 019/12'],
  ['attempted, of a girl of 15', { stage: 'attempted' }, people(15), '19D 019/11'],
  ['attempted, of a girl of 12', { stage: 'attempted' }, people(12), '19E 019/18'],
  ['attempted, of a man', { stage: 'attempted' }, people(40, 'male'), '19F 019/14'],
  ['attempted, of a boy of 15', { stage: 'attempted' }, people(15, 'male'), '19G 019/13'],
  ['attempted, of a boy of 12', { stage: 'attempted' }, people(12, 'male'), '19H 019/19'],
  ['a willing girl of 12 and a boy of 15 (page 20)', willing, people(12, 'female', 15), '19E 019/16'],
  ['a willing girl of 12, consent not told', { consent: null }, people(12), '19E 019/16'],
  ['a willing girl of 13', willing, people(13), '22B 022/06'],
  ['a willing boy of 15', willing, people(15, 'male'), '22B 022/07'],
  ['a willing girl of 15, the offender 17', willing, people(15, 'female', 17), '22B 022/12'],
  ['a willing boy of 15, the offender 17', willing, people(15, 'male', 17), '22B 022/13'],
  ['exactly 18 is an adult', willing, people(15, 'female', 18), '22B 022/06'],
  ['the offender’s age is not known: the class is', willing, people(15, 'female', null), '22B ?'],
  ['a willing woman of 16', willing, people(16), 'nsir-incident'],
  ['penetrated otherwise, a woman (page 65)', otherwise, people(30), '20A 020/03'],
  ['penetrated otherwise, a girl of 13', otherwise, people(13), '20A 020/03'],
  ['penetrated otherwise, a girl of 12', otherwise, people(12), '20B 020/04'],
  ['penetrated otherwise, a man', otherwise, people(30, 'male'), '17A 017/13'],
  ['penetrated otherwise, a willing boy of 12', { ...otherwise, ...willing }, people(12, 'male'), '17B 017/14'],
  ['penetrated otherwise, a willing boy of 15', { ...otherwise, ...willing }, people(15, 'male'), '22B 022/07'],
  ['touched, a woman (page 64)', touched, people(13), '20A 020/05'],
  ['touched, a girl of 12', touched, people(12), '20B 020/06'],
  ['touched, a man', touched, people(50, 'male'), '17A 017/15'],
  ['touched, a boy of 12', touched, people(12, 'male'), '17B 017/16'],
  ['touched, a willing girl of 12, the offender 13', { ...touched, ...willing }, people(12, 'female', 13), '20B 020/06'],
  ['touched, a willing girl of 13', { ...touched, ...willing }, people(13), '22B 022/18'],
  ['touched, a willing boy of 13', { ...touched, ...willing }, people(13, 'male'), '22B 022/19'],
  ['touched, a willing girl of 13, the offender 13', { ...touched, ...willing }, people(13, 'female', 13), '22B 022/22'],
  ['touched, a willing boy of 13, the offender 17', { ...touched, ...willing }, people(13, 'male', 17), '22B 022/23'],
  ['compelled, a woman, penetration (page 65)', caused, people(30), '22A 022/02'],
  ['compelled, a man, penetration', caused, people(30, 'male'), '22A 022/03'],
  ['compelled, a girl of 13, no penetration', { ...caused, penetrative: false }, people(13), '22A 022/04'],
  ['compelled, a man, no penetration', { ...caused, penetrative: false }, people(30, 'male'), '22A 022/05'],
  ['compelled, and penetration not told', { ...caused, penetrative: null }, people(30), '22A ?'],
  ['incited, a girl of 12 (page 65)', caused, people(12), '21 021/02'],
  ['incited, a girl of 12, no penetration', { ...caused, penetrative: false }, people(12), '21 021/03'],
  ['incited, a boy of 12', caused, people(12, 'male'), '21 021/04'],
  ['incited, a boy of 12, no penetration', { ...caused, penetrative: false }, people(12, 'male'), '21 021/05'],
  ['incited, a girl of 12, the offender 17', caused, people(12, 'female', 17), '21 021/14'],
  ['incited, a boy of 12, the offender 17', caused, people(12, 'male', 17), '21 021/15'],
  ['incited, a girl of 12, the offender 17, no penetration', { ...caused, penetrative: false }, people(12, 'female', 17), '21 021/24'],
  ['incited, a boy of 12, the offender 17, no penetration', { ...caused, penetrative: false }, people(12, 'male', 17), '21 021/25'],
  ['incited, a girl of 12, the offender exactly 18', caused, people(12, 'female', 18), '21 021/02'],
  ['incited, a girl of 12, the offender’s age unknown', caused, people(12, 'female', null), '21 021/02'],
  ['incited, a girl of 12, consent not asked', { ...caused, consent: null }, people(12), '21 021/02'],
  ['incited, a girl of 13, who did nothing', { ...caused, consent: 'did-not-take-part' }, people(13), '22B 022/08'],
  ['incited, a willing boy of 13', { ...caused, ...willing }, people(13, 'male'), '22B 022/09'],
  ['incited, a girl of 15, no penetration', { ...caused, ...willing, penetrative: false }, people(15), '22B 022/20'],
  ['incited, a boy of 15, no penetration', { ...caused, ...willing, penetrative: false }, people(15, 'male'), '22B 022/21'],
  ['incited, a girl of 15, the offender 17', { ...caused, ...willing }, people(15, 'female', 17), '22B 022/14'],
  ['incited, a boy of 15, the offender 17', { ...caused, ...willing }, people(15, 'male', 17), '22B 022/15'],
  ['incited, a girl of 15, penetration not told', { ...caused, ...willing, penetrative: null }, people(15), '22B ?'],
  ['incited, a girl of 12, penetration not told', { ...caused, penetrative: null }, people(12), '21 ?'],
  ['incited, a girl of 16', { ...caused, consent: 'did-not-take-part' }, people(16), 'nsir-incident'],
  ['asked for an image, a boy of 13 by a girl of 15 (page 66)', asked, people(13, 'male', 15), '22B 022/25'],
  ['asked for an image, a girl of 15', asked, people(15), '22B 022/20'],
  ['asked for an image, a girl of 12', asked, people(12), '21 021/03'],
  ['in the presence of a child of 12', before('in-presence'), people(12), '21 021/10'],
  ['in the presence of a child of 12, the offender 17', before('in-presence'), people(12, 'male', 17), '21 021/16'],
  ['a child of 12 made to watch', before('made-to-watch'), people(12), '21 021/11'],
  ['a child of 12 made to watch by one of 17', before('made-to-watch'), people(12, 'male', 17), '21 021/17'],
  ['in the presence of a child of 13', before('in-presence'), people(13), '22B 022/10'],
  ['in the presence of a child of 15, the offender 17', before('in-presence'), people(15, 'male', 17), '22B 022/16'],
  ['a child of 15 made to watch', before('made-to-watch'), people(15), '22B 022/11'],
  ['a child of 15 made to watch by one of 17', before('made-to-watch'), people(15, 'male', 17), '22B 022/17'],
  ['in the presence of somebody of 16', before('in-presence'), people(16), 'nsir-incident'],
  ['a mental disorder that impedes choice', disorder, people(30), '70 070/02'],
  ['the same, a man touched', { ...disorder, ...touched }, people(30, 'male'), '70 070/03'],
  ['the same, a woman incited', { ...disorder, ...caused }, people(30), '70 070/06'],
  ['the same, a woman made to watch', { ...disorder, deed: 'made-to-watch' }, people(30), '70 070/10'],
  ['won by inducement', feature('mental-disorder-and-inducement-threat-or-deception'), people(30, 'male'), '70 070/11'],
  ['won by deception, touched, sex not told', { ...feature('mental-disorder-and-inducement-threat-or-deception'), ...touched }, people(30, null), '70 070/12'],
  ['a care worker', feature('mental-disorder-and-care-worker'), people(30), '70 070/18'],
  ['a care worker, incited to nothing penetrative', { ...feature('mental-disorder-and-care-worker'), ...caused, penetrative: false }, people(30), '70 070/22'],
  ['a care worker, in the presence', { ...feature('mental-disorder-and-care-worker'), deed: 'in-presence' }, people(30), '70 070/23'],
  ['a mental disorder, a woman incited, penetration not told', { ...disorder, ...caused, penetrative: null }, people(30), '70 ?'],
  ['a mental disorder, a woman who did nothing that was asked', { ...disorder, ...caused, consent: 'did-not-take-part' }, people(30), '70 070/06'],
  ['a mental disorder, a girl of 12: rape', disorder, people(12), '19E 019/16'],
  ['a mental disorder, and no consent: rape', { ...disorder, consent: 'did-not-consent' }, people(30), '19C 019/08'],
  ['a mental disorder, a willing girl of 15: the longer sentence', disorder, people(15), '70 070/02'],
  ['of the family, 16', family, people(16), '23 023/04'],
  ['of the family, a boy of 17 touched', { ...family, ...touched }, people(17, 'male'), '23 023/23'],
  ['of the family, a girl of 17 incited', { ...family, ...caused }, people(17), '23 023/08'],
  ['of the family, a girl of 17 by a brother of 17', { ...family, ...touched }, people(17, 'female', 17), '23 023/06'],
  ['of the family, 18', family, people(18), '23 023/12'],
  ['of the family, 18, touched', { ...family, ...touched }, people(18), 'nsir-incident'],
  ['of the family, 18, by one of 15', family, people(18, 'female', 15), 'nsir-incident'],
  ['of the family, 18, by one of 16', family, people(18, 'female', 16), '23 023/12'],
  ['of the family, 18, by one whose age is not told', family, people(18, 'female', null), '23 023/12'],
  ['of the family, 18, by nobody who is known', { ...family, by: [] }, people(18), '23 023/12'],
  ['of the family, 18, penetrated otherwise', { ...family, ...otherwise }, people(18), '23 023/12'],
  ['of the family, in the presence of one of 16', { ...family, deed: 'in-presence' }, people(16), 'nsir-incident'],
  ['of the family, and no consent: rape', { ...family, consent: 'did-not-consent' }, people(17), '19C 019/08'],
  ['a position of trust, a girl of 16', trust, people(16), '73 073/07'],
  ['a position of trust, a boy of 17 touched', { ...trust, ...touched }, people(17, 'male'), '73 073/08'],
  ['a position of trust, a girl of 16 incited', { ...trust, ...caused }, people(16), '73 073/09'],
  ['a position of trust, in the presence of one of 16', { ...trust, deed: 'in-presence' }, people(16), '73 073/11'],
  ['a position of trust, one of 16 made to watch', { ...trust, deed: 'made-to-watch' }, people(16), '73 073/12'],
  ['a position of trust, 18', trust, people(18), 'nsir-incident'],
  ['a position of trust, 15: the longer sentence', trust, people(15), '22B 022/06'],
  ['a position of trust of somebody of 17', trust, people(16, 'female', 17), 'nsir-incident'],
  ['a position of trust in the family', { ...trust, features: ['position-of-trust', 'family-member'] }, people(17), '23 023/04'],
])('%s', (_, change, who, expected) => {
  expect(classifiedAs(sexual(change), who)).toBe(expected);
});

const offenders = (...ages: readonly (number | null)[]): FactsInput => ({ offenders: ages.map((age, at) => ({ id: `O${at + 1}`, age })) });
const together = (change: Sexual): Sexual => ({ ...change, by: ['O1', 'O2'] });

test.each<readonly [string, Sexual, FactsInput, string]>([
  ['two of 17', willing, { ...people(15), ...offenders(17, 17) }, '22B 022/12'],
  ['two adults', willing, { ...people(15), ...offenders(18, 40) }, '22B 022/06'],
  ['one of 17 and an adult', willing, { ...people(15), ...offenders(17, 40) }, '22B ?'],
  ['an adult and somebody whose age is not told', willing, { ...people(15), ...offenders(40, null) }, '22B ?'],
  ['one of 17 and an adult, inciting a girl of 12: as adults', caused, { ...people(12), ...offenders(17, 40) }, '21 021/02'],
  ['one of 17 and an adult, in the presence of a child of 12', before('in-presence'), { ...people(12), ...offenders(17, 40) }, '21 ?'],
  ['a relative of 18, by one of 15 and one of 16', family, { ...people(18), ...offenders(15, 16) }, '23 023/12'],
  ['a relative of 18, by two of 15', family, { ...people(18), ...offenders(15, 15) }, 'nsir-incident'],
  ['a position of trust of one of 17 and an adult', trust, { ...people(16), ...offenders(17, 40) }, '73 073/07'],
])('several offenders: %s', (_, change, who, expected) => {
  expect(classifiedAs(sexual(together(change)), who)).toBe(expected);
});

test.each<readonly [string, Sexual, FactsInput, string]>([
  ['rape', {}, people(30), 'victim'],
  ['sexual assault', touched, people(30), 'victim'],
  ['activity with a child', willing, people(15), 'victim'],
  ['abuse of trust', trust, people(16), 'victim'],
  ['an adult relative', family, people(18), 'victim'],
  ['an adult relative who is not told as a victim: the list has it against either', { ...family, to: [] }, {}, 'state'],
])('against whom it is: %s', (_, change, who, whom) => {
  expect(against(sexual(change), who)).toBe(whom);
});

test('what was only prepared is referred, and nothing else is asked of it', () => {
  const decided = decideFacts(reported({ acts: [act({ kind: 'sexual-act', stage: 'preparatory' })] }));
  expect([decided.needs, decided.refer]).toMatchObject([[], [{ because: expect.stringContaining('no more than preparatory') as string }]]);
});

test.each<readonly [string, Sexual, FactsInput, string]>([
  ['the deed', { deed: null }, people(30), 'needs deed'],
  ['the consent of somebody of 13', { consent: null }, people(13), 'needs consent'],
  ['the age of the willing', willing, people(null), 'needs victims.V1.age'],
  ['the age of somebody asked for an image', asked, people(null), 'needs victims.V1.age'],
  ['the age of somebody before whom it was done', before('in-presence'), people(null), 'needs victims.V1.age'],
  ['the age of somebody incited', caused, people(null), 'needs victims.V1.age'],
  ['what they are to each other, of the willing', { ...willing, features: null }, people(17), 'needs features'],
])('asked: %s', (_, change, who, expected) => {
  expect(classifiedAs(sexual(change), who)).toBe(expected);
});

test.each<readonly [string, Sexual, FactsInput, readonly string[]]>([
  ['age and sex of a victim of rape', {}, people(null, null), ['victims.V1.age', 'victims.V1.sex']],
  ['sex of a victim of assault', touched, people(30, null), ['victims.V1.sex']],
  ['age of a victim of assault by penetration', otherwise, people(null), ['victims.V1.age']],
  ['whether it was completed', { stage: null }, people(30), ['acts.A1.stage']],
])('once recorded, what tells class and code is asked, and it counts already: %s', (_, change, who, needs) => {
  const decided = decideFacts(reported({ ...who, acts: [sexual(change)] }));
  expect([decided.needs, decided.crimes.length]).toEqual([needs, 1]);
});

test.each<readonly [string, Sexual, FactsInput, string]>([
  ['no more than preparatory (page 61)', { stage: 'preparatory' }, people(30), 'no more than preparatory'],
  ['somebody of 16 asked for an image', asked, people(16), 'class 22B does not fit'],
  ['a willing girl of 15 of the family', family, people(15), 'classes 22B and 23 both fit'],
  ['before the Act of 2003', { on: '2004-04-30' }, people(30), 'before the Sexual Offences Act 2003'],
  ['until the day before it', { on: '1999-01-01', until: '2004-04-30' }, people(30), 'before the Sexual Offences Act 2003'],
])('referred: %s', (_, change, who, because) => {
  expect(classifiedAs(sexual(change), who)).toMatch(new RegExp(`^refer: .*${because}`));
});

test('on the first day of the Act of 2003, or until it, nothing is referred', () => {
  expect(classifiedAs(sexual({ on: '2004-05-01' }), people(30))).toBe('19C 019/08');
  expect(classifiedAs(sexual({ on: '2004-04-30', until: '2004-05-01' }), people(30))).toBe('19C 019/08');
});

test('before it, and where two classes fit, one crime is counted all the same', () => {
  expect(crimesOf(decideFacts(reported({ ...people(30), acts: [sexual({ on: '1985-06-01' })] })))).toEqual(['19C 019/08']);
  expect(crimesOf(decideFacts(reported({ ...people(15), acts: [sexual(family)] })))).toEqual(['23 023/04']);
});

test('victims who differ in age or sex: one crime for each, of the class of each (pages 61, 62 and 65)', () => {
  const two = (age: number | null, sex: 'female' | 'male'): FactsInput => ({ victims: [{ id: 'V1', age: 30, sex: 'female' }, { id: 'V2', age, sex }] });
  const crimes = (change: Sexual, ...second: Parameters<typeof two>): readonly unknown[] => {
    const decided = decideFacts(reported({ ...two(...second), acts: [sexual({ to: ['V1', 'V2'], ...change })] }));
    return [crimesOf(decided), decided.needs, decided.refer];
  };
  expect(crimes({}, 40, 'female')).toEqual([['19C 019/08', '19C 019/08'], [], []]);
  expect(crimes({}, 40, 'male')).toEqual([['19C 019/08', '19F 019/10'], [], []]);
  expect(crimes({}, 15, 'female')).toEqual([['19C 019/08', '19D 019/07'], [], []]);
  expect(crimes(touched, 12, 'male')).toEqual([['17B 017/16', '20A 020/05'], [], []]);
  expect(crimes({}, null, 'male')[1]).toEqual(['victims.V2.age']);
});

test('where they took part willingly, what was done with each is told as an act: it goes by who reports it (page 65)', () => {
  const both: FactsInput = { victims: [{ id: 'V1', age: 12, sex: 'female' }, { id: 'V2', age: 15, sex: 'female' }], offenders: [{ id: 'O1', age: 16 }] };
  expect(classifiedAs(sexual({ to: ['V1', 'V2'], ...willing }), both)).toMatch(/^refer: The victims differ/);
  expect(classifiedAs(sexual({ to: ['V1', 'V2'], consent: null }), both)).toMatch(/^refer: The victims differ/);
});

test('a rape of which it is not told whether it was completed has its class, and no code yet', () => {
  expect(classifiedAs(sexual({ stage: null }), people(30))).toBe('19C ?');
  expect(classifiedAs(sexual({}), people(null))).toBe('? ?');
  expect(classifiedAs(sexual(touched), people(null))).toBe('? ?');
  expect(classifiedAs(sexual(touched), people(30, null))).toBe('? ?');
});

test.each<readonly [number | null, number | null, apart: boolean]>([
  [12, 13, true],
  [13, 15, false],
  [15, 16, true],
  [16, 17, false],
  [17, 18, true],
  [18, 60, false],
  [12, null, true],
  [15, null, true],
  [17, null, true],
  [18, null, true],
  [null, null, false],
])('willing victims of %s and %s years are told apart: %s', (first, second, apart) => {
  const decided = decideFacts(reported({ victims: [{ id: 'V1', age: first, sex: 'female' }, { id: 'V2', age: second, sex: 'female' }], acts: [sexual({ to: ['V1', 'V2'], ...willing })] }));
  expect(decided.refer.some(({ because }) => because.startsWith('The victims differ'))).toBe(apart);
});

test('a willing victim whose sex is not told is told apart from one whose sex is', () => {
  const victims = [{ id: 'V1', age: 30, sex: 'female' as const }, { id: 'V2', age: 30 }];
  expect(classifiedAs(sexual({ to: ['V1', 'V2'], ...willing }), { victims })).toMatch(/^refer: The victims differ/);
});

test('where everything is told, nothing is awaited', () => {
  expect(decideFacts(reported({ ...people(30), acts: [sexual({})] })).acts[0]?.classified).toEqual({ is: 'offence', class: '19C', code: '019/08', against: 'victim' });
});

test.each<readonly [age: number, sex: 'female' | 'male', classes: readonly string[]]>([
  [30, 'female', ['19C', '19J']],
  [15, 'female', ['19D', '19J']],
  [12, 'female', ['19E', '19J']],
  [30, 'male', ['19F', '19K']],
  [15, 'male', ['19G', '19K']],
  [12, 'male', ['19H', '19K']],
])('further offenders whom a victim of %d, %s, cannot tell apart: one crime more, of a class of its own (page 62)', (age, sex, classes) => {
  const told = sexual({ penetratedBy: ['O1'], undefinedOffenders: true });
  expect(decideFacts(reported({ ...people(age, sex), acts: [told] })).crimes.map((crime) => crime.class)).toEqual(classes);
});

test('of which class they are is not told where the sex of the victim is not', () => {
  const told = sexual({ penetratedBy: ['O1'], undefinedOffenders: true });
  expect(decideFacts(reported({ ...people(30, null), acts: [told] })).crimes.map((crime) => crime.class)).toEqual([null, null]);
});
