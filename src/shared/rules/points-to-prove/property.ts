/** Robbery, theft and its relatives, vehicles, blackmail, handling, arson and threats of damage (pages 72-86). */
import { code, everyOf, on, type Stated } from './stated.ts';

/** Printed under theft from a motor vehicle, of theft as such. */
const theft = on('76', 'Took property that belongs to another as their own', 'Dishonestly', 'Meant to keep it from the other for good');
const force = on('72', 'Violence used or threatened to steal, at the time or to get away with the property');

const stealing: readonly Stated[] = [
  code(['045/10', '048/01', '049/10', '040/00', '044/00', '045/11', '047/00', '049/12'], theft),
  code(['039/00'], theft, on('78', 'The goods were worn, attached to or carried by the victim, or in clothing they wore', 'No force or threat of force against a person')),
  code(['046/00'], theft, on('79', 'The property was within a shop')),
  code(['041/00'], theft, on('81', 'By an employee, from their employer')),
  code(['042/00'], theft, on('81', 'Letters or parcels in the course of being delivered by way of a business')),
  code(['034/01#1'], on('72', 'Goods of one or more individuals were stolen, or goods of a business that are generally regarded as personal and were robbed from the person'), force),
  code(['034/01#2'], on('72', 'Goods of a business or other corporate body were stolen'), force),
  everyOf(['28K', '28O'], on('74', 'A falsehood, trick or distraction was used on an occupant', 'To get in, stay in or reach other parts, or try to, and commit burglary')),
  code(['029/00', '031/00'], on('74', 'A burglary', 'At the time they had with them a firearm or imitation firearm, a weapon of offence or an explosive')),
  code(['043/00'], on('81', 'Used electricity without due authority, or had it wasted or diverted', 'Dishonestly')),
  code(
    ['049/03'],
    on(
      '82',
      'Took a dog or cat, or detained a dog',
      'From the lawful control of any person; a dog detained, of one entitled to it',
      'The taker and the animal were both in England or Northern Ireland at the time',
      'Not exempt, as it is where the two lived together, the animal joined their household, they then ceased to live together, and it was taken or detained then or later',
    ),
  ),
  code(['033/00'], on('83', 'Had with them an article for use in the course of a burglary or theft or in connection with one', 'Not at their place of abode')),
  code(
    ['054/01'],
    on('84', 'The goods are stolen', 'Received them, or arranged to, otherwise than in the course of the stealing', 'Knew or believed them to be stolen', 'Dishonestly'),
  ),
  code(
    ['054/02'],
    on('84', 'The goods are stolen', 'Undertook or assisted in keeping, removing, disposing of or realising them by or for another, or arranged to, otherwise than in the course of the stealing', 'Knew or believed them to be stolen', 'Dishonestly'),
  ),
];

const taken = on('75', 'A vehicle was stolen or taken without authority');
const noConsent = on('76', 'Without the consent of the owner or other lawful authority');

/** The definition on page 76 is of any conveyance. Damage under 5,000 pounds has a code of its own, 131/03, in class 37/2 (the offence list). */
const vehicles: readonly Stated[] = [
  code(
    ['037/02'],
    taken,
    on('75', 'It was driven dangerously on a road or public place, which alone is enough once an investigation confirms it; or an accident from its driving injured a person or damaged other property, or it was damaged'),
  ),
  code(['131/03'], taken, on('75', 'An accident from its driving damaged other property, or it was damaged')),
  code(['037/01'], taken, on('75', 'An accident from its driving injured a person'), on('76', 'Death results from it, and the link is known')),
  code(['130/01'], on('76', 'Took a motor vehicle for their own or another’s use'), noConsent),
  code(['130/02'], on('76', 'Took a conveyance for their own or another’s use'), noConsent),
  code(['137/18'], on('79', 'Took a pedal cycle for their own or another’s use, or rode one known to be so taken', 'Without the consent of the owner or other lawful authority')),
  code(['126/00'], on('77', 'Interfered with a motor vehicle or trailer or with what is carried in or on it', 'Meant that they or another steal it, a part of it or what it carries, or take it without consent')),
  code(['825/06'], on('77', 'Got on to a motor vehicle, or tampered with its brake or other mechanism', 'It was on a road or a parking place a local authority provides', 'Without lawful authority or reasonable cause')),
];

const demandsAndDamage: readonly Stated[] = [
  code(['035/00'], on('80', 'A demand with menaces', 'With a view to gain, or meaning to cause loss, in money or other property', 'It is unwarranted: the demander did not genuinely believe both that there were reasonable grounds for it and that those menaces were a proper way to press it')),
  code(['056/01'], on('84', 'Property was destroyed or damaged by fire', 'Life was endangered; no injury is needed')),
  code(['056/02'], on('84', 'Property was destroyed or damaged by fire', 'No life was endangered')),
  code(
    ['059/11'],
    on('85', 'A threat to another to destroy or damage property of theirs or of a third person, or the threatener’s own in a way known to be likely to endanger the life of either', 'No lawful excuse', 'Meant the other to fear it would be carried out'),
  ),
];

export const property: readonly Stated[] = [...stealing, ...vehicles, ...demandsAndDamage];
