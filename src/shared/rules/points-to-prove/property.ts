/** Robbery, theft and its relatives, vehicles, blackmail, handling, arson and threats of damage (pages 72-86). */
import { code, everyOf, on, type Stated } from './stated.ts';

/** Printed under theft from a motor vehicle, of theft as such. */
const theft = on('76', 'Took property that belongs to another as their own', 'Dishonestly', 'Meant to keep it from the other for good');
const force = on('72', 'Violence used or threatened to steal, at the time or to get away with the property');

const stealing: readonly Stated[] = [
  code(['045/10', '048/01', '049/10', '040/00', '044/00', '045/11', '049/12'], theft),
  code(['039/00'], theft, on('78', 'The goods were worn, attached to or carried by the victim, or in clothing they wore', 'No force or threat of force against a person')),
  code(['046/00'], theft, on('79', 'The property was within a shop')),
  code(['041/00'], theft, on('81', 'By an employee, from their employer')),
  code(['042/00'], theft, on('81', 'Letters or parcels in the course of being delivered by way of a business')),
  code(['034/01#1'], on('72', 'Goods of a person, or generally regarded as personal, were stolen'), force),
  code(['034/01#2'], on('72', 'Goods of a business or other corporate body were stolen'), force),
  everyOf(['28K', '28O'], on('74', 'A falsehood, trick or distraction was used on an occupant', 'To get in, stay in or reach other parts, or try to, and commit burglary')),
  code(['029/00', '031/00'], on('74', 'A burglary', 'At the time they had with them a firearm or imitation firearm, a weapon of offence or an explosive')),
  code(['043/00'], on('81', 'Used electricity, or had it wasted or diverted', 'Without due authority', 'Dishonestly')),
  code(
    ['049/03'],
    on('82', 'Took a dog or cat, or detained a dog', 'From the lawful control of a person', 'In England, or for a dog Northern Ireland, at the time', 'Not after the two and the animal had all lived together in one household'),
  ),
  code(['033/00'], on('83', 'Had with them an article for use in a burglary or theft', 'Not at their place of abode')),
  code(
    ['054/01'],
    on('84', 'The goods are stolen', 'Received them, or arranged to, otherwise than in the course of the stealing', 'Knew or believed them to be stolen', 'Dishonestly'),
  ),
  code(
    ['054/02'],
    on('84', 'The goods are stolen', 'Undertook or assisted in keeping, removing, disposing of or realising them by or for another, or arranged to', 'Knew or believed them to be stolen', 'Dishonestly'),
  ),
];

const vehicles: readonly Stated[] = [
  code(
    ['037/02'],
    on('75', 'A vehicle was stolen or taken without authority', 'It was driven dangerously on a road or public place, or an accident from its driving injured a person or damaged other property, or it was damaged'),
  ),
  code(['130/01'], on('76', 'Took a motor vehicle for their own or another’s use', 'Without the consent of the owner or other lawful authority')),
  code(['137/18'], on('79', 'Took a pedal cycle for their own or another’s use, or rode one known to be so taken', 'Without the consent of the owner or other lawful authority')),
  code(['126/00'], on('77', 'Interfered with a motor vehicle or trailer or with what is carried in or on it', 'Meant that it or what it carries be stolen, or that it be taken without consent')),
  code(['825/06'], on('77', 'Got on to a motor vehicle, or tampered with its brake or other mechanism', 'It was on a road or a parking place a local authority provides', 'Without lawful authority or reasonable cause')),
];

const demandsAndDamage: readonly Stated[] = [
  code(['035/00'], on('80', 'A demand with menaces', 'With a view to gain, or meaning to cause loss, in money or other property', 'It is unwarranted: no belief in reasonable grounds for it and in the menaces as a proper means')),
  code(['056/01'], on('84', 'Property was destroyed or damaged by fire', 'Life was endangered; no injury is needed')),
  code(['056/02'], on('84', 'Property was destroyed or damaged by fire', 'No life was endangered')),
  code(
    ['059/11'],
    on('85', 'A threat to another to destroy or damage property of theirs or a third person’s, or their own in a way known to be likely to endanger life', 'No lawful excuse', 'Meant the other to fear it would be carried out'),
  ),
];

export const property: readonly Stated[] = [...stealing, ...vehicles, ...demandsAndDamage];
