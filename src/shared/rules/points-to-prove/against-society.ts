/** Public order, prostitution, drugs, weapons, justice and driving (pages 37, 49, 86-96): most of them offences against the state. */
import { code, everyOf, on, type Stated } from './stated.ts';

const section4 = on('86', 'Threatening, abusive or insulting words or behaviour towards another, or such writing or signs given or shown to them', 'Meant them to believe in, or to provoke, immediate unlawful violence; or that is likely');
const section4A = on('87', 'Threatening, abusive or insulting words, behaviour, writing or signs, or disorderly behaviour', 'Meant to cause a person harassment, alarm or distress', 'That person or another was caused it');
const aggravated = on('89', 'It is racially or religiously aggravated');
const firmness = on('89', 'A person of reasonable firmness present would fear for their safety');

const order: readonly Stated[] = [
  code(['125/11'], section4),
  code(['066/91'], section4, aggravated),
  code(['125/09'], section4A),
  code(['008/55'], section4A, aggravated),
  code(['125/82'], on('89', 'Harassment, alarm or distress under section 5 of the Public Order Act'), aggravated),
  code(
    ['068/25'],
    on('87', 'Threatening, abusive or insulting words, behaviour or signs towards a person, or disorderly behaviour', 'Meant to, and did, cause that person or another present harassment, alarm or distress', 'It was done because of that person’s sex or presumed sex'),
  ),
  code(['064/01'], on('89', '12 or more present together used or threatened unlawful violence', 'For a common purpose'), firmness),
  code(['065/00'], on('89', 'Three or more present together used or threatened unlawful violence'), firmness),
  code(['066/01'], on('89', 'Used or threatened unlawful violence towards another'), firmness),
];

const prostitution: readonly Stated[] = [
  code(['167/01'], on('49', 'Solicited another in a street or public place', 'To obtain their sexual services as a prostitute')),
  code(['167/02'], on('49', 'Paid, or promised to pay, a person to provide sexual services', 'That person is subject to exploitative conduct to induce or encourage them')),
];

const possession = on('91', 'Was in possession of what is, or is believed to be, a controlled drug');
const unlawful = on('8', 'The possession is unlawful: they were not ignorant of what it is');
/** The columns of page 93 that permit premises to be used. */
const premises = ['10', '11', '12', '13', '14', '15', '19', '20', '21', '22', '23', '25', '27', '28', '29', '79', '82', '84', '90', '95'].map((last) => `093/${last}`);

const drugs: readonly Stated[] = [
  everyOf(['92D'], possession, on('91', 'A laboratory or approved field test says which drug; without one, the suspect admits it and the crime is attempted possession'), unlawful),
  everyOf(['92E'], possession, on('91', 'It is cannabis: the officer is experienced in identifying it, or the suspect admits it'), unlawful),
  code(premises, on('91', 'Occupier of the premises', 'A controlled drug was produced there or tried to be, or supplied or tried or offered to be; or opium was prepared for smoking, or cannabis, its resin or prepared opium smoked', 'Knowingly permitted or suffered it')),
];

const threatened = on('94', 'Threatened another person, unlawfully and meaning to');
const atRisk = on('94', 'So that there was an immediate risk to them of serious physical harm, which is grievous bodily harm');
const fearedAtRisk = on('94', 'A reasonable person exposed to it would think they were at risk of immediate physical harm');

/** Page 94 states the risk on school premises as it does in a private place, and calls the test for a private place the higher: what it states is kept. */
const weapons: readonly Stated[] = [
  code(['008/61'], on('94', 'Threatened another with an offensive weapon or substance', 'In a public place'), fearedAtRisk),
  code(['008/64'], on('94', 'Threatened another with a blade or sharply pointed article', 'In a public place'), fearedAtRisk),
  code(['008/76#1'], threatened, on('94', 'With a corrosive substance or an offensive weapon', 'In a private place: not public, nor, with a weapon, school or further education premises'), atRisk),
  code(['008/76#2'], threatened, on('94', 'With a bladed or pointed article', 'In a private place: not public, nor school or further education premises'), atRisk),
  code(['008/62'], threatened, on('94', 'With a bladed or pointed article', 'On school or further education premises'), atRisk),
  code(['008/63'], threatened, on('94', 'With an offensive weapon', 'On school or further education premises'), atRisk),
];

const justice: readonly Stated[] = [
  code(
    ['079/03'],
    on('95', 'Did or threatened an act that harms or would harm another, and is meant to', 'Knew or believed that the other or somebody else has assisted in the investigation of an offence, or has given evidence, been a juror or agreed a verdict in proceedings for one', 'Because of what they know or believe'),
  ),
  code(
    ['079/02'],
    on('95', 'An act that intimidates another, and is meant to', 'Knew or believed that the other assists in the investigation of an offence, or is or may become a witness or juror in proceedings for one'),
    on('96', 'Meant the investigation or the course of justice to be obstructed, perverted or interfered with'),
  ),
];

const dangerously = on(
  '96',
  'Driving far below what is expected of a competent and careful driver; or driving a vehicle in the state it was in',
  'It would be obvious to a competent and careful driver that this is dangerous: that it may injure a person or seriously damage property',
);

/** Page 96 prints what dangerous driving means for sections 1 and 2 of the Road Traffic Act 1988: death by it, and the driving alone. */
const driving: readonly Stated[] = [code(['004/04'], dangerously, on('37', 'The driving caused a death')), code(['802/00'], dangerously)];

export const againstSociety: readonly Stated[] = [...order, ...prostitution, ...drugs, ...weapons, ...justice, ...driving];
