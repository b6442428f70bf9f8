/** Points to prove: only what a page states, every code in the list. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { findOffence } from '../../domain/offence-lookup.ts';
import { everyStated, pointsOf } from './points-of-offence.ts';

const names = everyStated.flatMap(({ codes }) => codes);
const classes = everyStated.flatMap((each) => each.classes);

const rowsOf = (name: string) => (name.includes('#') ? catalogue.offences.filter(({ id }) => id === name) : (catalogue.byCode.get(name) ?? []));

test('every code, row and class is in the list and current', () => {
  expect(names.filter((name) => !rowsOf(name).some(({ current }) => current))).toEqual([]);
  expect(classes.filter((name) => !catalogue.classes.has(name))).toEqual([]);
});

test('no offence is stated twice', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(classes.filter((name, at) => classes.indexOf(name) !== at)).toEqual([]);
});

test('every element cites a page of the rules, and no offence has two of the same words', () => {
  for (const { codes, elements } of everyStated) {
    expect(elements.length, codes.join()).toBeGreaterThan(0);
    expect(elements.filter(({ cite }) => cite.source !== 'CRR' || !(Number(cite.page) >= 7 && Number(cite.page) <= 96))).toEqual([]);
    expect(new Set(elements.map(({ says }) => says)).size).toBe(elements.length);
    expect(elements.filter(({ says }) => says === '' || says.length > 300 || says !== says.trim())).toEqual([]);
  }
});

const shown = (given: string): readonly string[] => {
  const offence = findOffence(catalogue, given);
  if (!offence) throw new Error(`No ${given}`);
  return pointsOf(offence).map(({ says, cite }) => `${cite.page} ${says.slice(0, 28)}`);
};

describe('the elements of', () => {
  test.each([
    ['kidnapping, four ingredients', '036/01', ['38 One person took or carried a', '39 By force or fraud', '39 Without the consent of the p', '39 Without lawful excuse']],
    ['controlling or coercive behaviour, four and an exception', '008/67', ['54 Controlling or coercive beha', '54 The two were personally conn', '54 It had a serious effect on t', '54 They knew, or ought to have ', '55 Not towards a child under 16']],
    ['strangulation, two', '008/77#1', ['42 Strangled another: any press', '42 It was intentional']],
    ['violent disorder, two', '065/00', ['89 Three or more present togeth', '89 A person of reasonable firmn']],
    ['riot, with a common purpose besides', '064/01', ['89 12 or more present together ', '89 For a common purpose', '89 A person of reasonable firmn']],
    ['aggravated section 4: those of section 4 and the aggravation', '066/91', ['86 Threatening, abusive or insu', '86 Meant them to believe in, or', '89 It is racially or religiousl']],
    ['theft from the person: those of theft and where the goods were', '039/00', ['76 Took property that belongs t', '76 Dishonestly', '76 Meant to keep it from the ot', '78 The goods were worn, attache', '78 No force or threat of force ']],
    ['cannabis, by its class', '092/61', ['91 Was in possession of what is', '91 It is cannabis: the officer ', '8 The possession is unlawful: ']],
    ['a threat to share: the row, where one code has two', '088/15#2', ['67 A threat to share a photogra', '67 Meant the other or somebody ', '68 What it shows, or is said to']],
    ['aggravated actual bodily harm: those of actual bodily harm and the aggravation', '008/60', ['43 An assault', '43 An injury short of serious h', '44 It is racially or religiousl']],
  ])('%s', (_, given, expected) => {
    expect(shown(given)).toEqual(expected);
  });
});

/** What a page says with an “or”, an “and” or an exception, where a few words less would say something else. */
test.each([
  ['a child restrained by a parent', '036/03', '39', 'of a child by a parent, beyond reasonable parental discipline'],
  ['flashing images: what could be foreseen, by whomever', '005/29', '40', 'could reasonably be foreseen among those who would see it'],
  ['flashing images: somebody known or suspected to have epilepsy, who might see them', '005/29', '40', 'somebody known or suspected to have it would or might'],
  ['flashing images: a broadcaster is exempt', '005/29', '40', 'not by a recognised news publisher, a licensed broadcaster'],
  ['self-harm: an internet service is exempt', '005/30', '41', 'More than providing, as an internet service'],
  ['poison: what was meant is enough', '005/10', '45', 'also where it was meant to endanger life'],
  ['harassment: fear is enough', '195/94', '50', 'likely to cause fear, alarm or distress'],
  ['aggravated harassment without violence: stalking is enough', '008/56', '52', 'Harassment (page 50) or stalking'],
  ['controlling behaviour: an engagement that ended is a connection', '008/67', '54', 'are or were married, civil partners, engaged'],
  ['a threat of financial loss: a proper demand is a defence', '005/28', '60', 'no reasonable demand that it was to press'],
  ['a false message: to whomever could be foreseen to meet it', '138/52', '60', 'could reasonably be foreseen to meet it'],
  ['meeting a child: the meeting is meant', '088/01', '66', 'Met the child and meant to'],
  ['sexual communication: what the child is led to say to anybody', '071/17', '67', 'to make one that is, to anybody'],
  ['an image a child sent: not where unduly forced', '086/02', '66', 'not unduly forced to'],
  ['an intimate image: what is seen in public is excluded, breastfeeding is not', '175/08', '68', 'not ordinarily seen in public, unless it is breastfeeding'],
  ['electricity: due authority is asked of its use, not of waste', '043/00', '81', 'Used electricity without due authority, or'],
  ['blackmail: both beliefs are asked, and genuine', '035/00', '80', 'did not genuinely believe both'],
  ['pet abduction: a cat in Northern Ireland too', '049/03', '82', 'both in England or Northern Ireland'],
  ['pet abduction: only who lived together before the animal came is exempt', '049/03', '82', 'the two lived together, the animal joined their household'],
  ['handling for another: not in the course of the stealing', '054/02', '84', 'otherwise than in the course of the stealing'],
  ['interference: a part of the vehicle is enough', '126/00', '77', 'a part of it or what it carries'],
  ['aggravated taking: dangerous driving alone is confirmed first', '037/02', '75', 'alone is enough once an investigation confirms it'],
  ['damage under 5,000 pounds in a taking: only damage counts', '131/03', '75', 'damaged other property, or it was damaged'],
  ['a threat to the threatener’s own property: the life of either', '059/11', '85', 'endanger the life of either'],
  ['premises: a supply that was only offered', '093/21', '91', 'supplied or tried or offered to be'],
  ['a weapon in a private place: not at school', '008/76#1', '94', 'with a weapon, school or further education premises'],
  ['harming a witness: the one who knows need not be the one harmed', '079/03', '95', 'that the other or somebody else'],
  ['dangerous driving: serious damage to property is enough', '802/00', '96', 'or seriously damage property'],
  ['common assault: a threat, in private only', '105/01', '45', 'in a private place a threat'],
])('%s', (_, given, page, words) => {
  const offence = findOffence(catalogue, given);
  expect(offence === null ? [] : pointsOf(offence).filter(({ says, cite }) => cite.page === page && says.includes(words)).length).toBe(1);
});

test.each([
  ['encouraging suicide', '076/01'],
  ['burglary: where it is classified is stated, what it is made of is not', '028/03#1'],
  ['attempted rape', '019/12#1'],
  ['sexual assault of a child under 13', '020/06'],
  ['wounding with intent to resist arrest', '005/01#3'],
  ['aggravated strangulation: page 44 says it of a wounding and of actual bodily harm', '008/78'],
  ['possessing a thing with intent to damage', '059/13'],
  ['perverting the course of justice', '079/01'],
  ['serious injury by dangerous driving: page 96 speaks of sections 1 and 2', '004/12'],
  ['making off without payment', '053/25'],
  ['removing an article from a place open to the public, which is no theft', '049/11'],
])('no page states the elements of %s', (_, given) => {
  const offence = findOffence(catalogue, given);
  expect(offence === null ? [] : pointsOf(offence)).toEqual([]);
});

/** Page, how many elements it states, and of which offences: every page that states any. */
const pages: readonly (readonly [page: string, count: number, of: string])[] = [
  ['8', 1, '92D 92E'],
  ['37', 1, '004/04'],
  ['38', 1, '003/01 036/01'],
  ['38', 3, '011/03'],
  ['39', 2, '036/03 036/05 036/15'],
  ['39', 3, '005/11 036/01'],
  ['40', 2, '005/30'],
  ['40', 5, '005/29'],
  ['41', 2, '005/30'],
  ['42', 2, '005/01#1 005/01#2 005/01#5 008/01#1 008/01#2 008/01#3 008/59 008/77#1 008/77#2 008/77#3'],
  ['43', 2, '008/06#1 008/06#2 008/06#3 008/60'],
  ['44', 1, '008/59 008/60'],
  ['44', 2, '008/21'],
  ['45', 1, '088/05'],
  ['45', 2, '005/01#2 005/01#5 005/10 008/01#2 008/01#3 008/02 008/06#2 008/06#3 008/77#2 008/77#3'],
  ['45', 3, '105/01'],
  ['45', 4, '008/57'],
  ['45', 5, '008/73#1 008/73#2'],
  ['46', 1, '088/05'],
  ['48', 2, '036/06 036/07 036/08 036/10 036/11'],
  ['49', 2, '167/01 167/02'],
  ['50', 2, '008/30'],
  ['50', 3, '195/94'],
  ['51', 1, '008/65 008/66'],
  ['51', 2, '195/12'],
  ['52', 1, '008/65 008/66'],
  ['52', 2, '008/56 008/58'],
  ['54', 4, '008/67'],
  ['55', 1, '008/67'],
  ['59', 1, '008/72'],
  ['60', 1, '008/72'],
  ['60', 3, '005/28 138/52'],
  ['61', 2, '003/01 019/16 019/17'],
  ['61', 3, '019/07 019/08 019/09 019/10'],
  ['64', 4, '017/15 020/05'],
  ['65', 4, '017/13 020/03 22A'],
  ['66', 1, '086/02'],
  ['66', 4, '088/01 088/02'],
  ['67', 2, '088/15#2'],
  ['67', 3, '175/08'],
  ['67', 4, '071/17 088/15#1'],
  ['68', 1, '175/08 088/15#1 088/15#2'],
  ['68', 3, '175/09'],
  ['69', 1, '175/10'],
  ['69', 2, '088/09 088/12'],
  ['69', 3, '088/10'],
  ['70', 2, '086/02 088/14'],
  ['70', 3, '088/13'],
  ['71', 3, '066/21'],
  ['72', 2, '034/01#1 034/01#2'],
  ['74', 2, '029/00 031/00 28K 28O'],
  ['75', 2, '037/01 037/02 131/03'],
  ['76', 1, '037/01'],
  ['76', 2, '130/01 130/02'],
  ['76', 3, '039/00 040/00 041/00 042/00 044/00 045/10 045/11 046/00 047/00 048/01 049/10 049/12'],
  ['77', 2, '126/00'],
  ['77', 3, '825/06'],
  ['78', 2, '039/00'],
  ['79', 1, '046/00'],
  ['79', 2, '137/18'],
  ['80', 3, '035/00'],
  ['81', 1, '041/00 042/00'],
  ['81', 2, '043/00'],
  ['82', 4, '049/03'],
  ['83', 2, '033/00'],
  ['84', 2, '056/01 056/02'],
  ['84', 4, '054/01 054/02'],
  ['85', 3, '059/11'],
  ['86', 2, '066/91 125/11'],
  ['87', 3, '008/55 068/25 125/09'],
  ['89', 1, '008/55 066/91'],
  ['89', 2, '065/00 066/01 125/82'],
  ['89', 3, '064/01'],
  ['91', 2, '92D 92E'],
  ['91', 3, '093/10 093/11 093/12 093/13 093/14 093/15 093/19 093/20 093/21 093/22 093/23 093/25 093/27 093/28 093/29 093/79 093/82 093/84 093/90 093/95'],
  ['94', 3, '008/61 008/64'],
  ['94', 4, '008/62 008/63 008/76#1 008/76#2'],
  ['95', 2, '079/02'],
  ['95', 3, '079/03'],
  ['96', 1, '079/02'],
  ['96', 2, '004/04 802/00'],
];

test.each(pages)('page %s states %s of the elements of %s', (page, count, of) => {
  const statedOn = (name: string): number => everyStated.filter(({ codes, classes }) => [...codes, ...classes].includes(name)).flatMap(({ elements }) => elements).filter(({ cite }) => cite.page === page).length;
  expect(of.split(' ').filter((name) => statedOn(name) !== count)).toEqual([]);
});

test('no other offence is stated, and no other page', () => {
  const listed = new Set(pages.flatMap(([page, , of]) => of.split(' ').map((name) => `${page} ${name}`)));
  expect(everyStated.flatMap(({ codes, classes, elements }) => [...codes, ...classes].flatMap((name) => elements.map(({ cite }) => `${cite.page} ${name}`))).filter((each) => !listed.has(each))).toEqual([]);
});

test('attempts share no code with what is attempted: their rows have no elements of it', () => {
  const attempts = catalogue.offences.filter(({ title, current }) => current && /^attempted /i.test(title));
  expect(attempts.length).toBeGreaterThan(3);
  expect(attempts.filter((offence) => pointsOf(offence).length > 0).map(({ id, title }) => `${id} ${title}`)).toEqual([]);
});
