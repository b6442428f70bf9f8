/** Rape and other sexual offences (pages 45-46, 61-71). Of offences on a child under 13 only rape is stated. */
import { code, everyOf, on, type Stated } from './stated.ts';

const noConsent = (page: string) => on(page, 'The other does not consent', 'No reasonable belief that the other consents');

const touching: readonly Stated[] = [
  code(['019/07', '019/08', '019/09', '019/10'], on('61', 'Meant to, and did, penetrate the vagina, anus or mouth of another with his penis'), noConsent('61')),
  code(['019/16', '019/17'], on('61', 'Meant to, and did, penetrate the vagina, anus or mouth of another with his penis', 'The other is under 13')),
  code(['017/15', '020/05'], on('64', 'Meant to, and did, touch another', 'The touching is sexual'), noConsent('64')),
  code(['017/13', '020/03'], on('65', 'Meant to, and did, penetrate the vagina or anus of another with a part of the body or anything else', 'The penetration is sexual'), noConsent('65')),
  everyOf(['22A'], on('65', 'Meant to, and did, cause another to engage in an activity', 'The activity is sexual'), noConsent('65')),
];

/** Page 70 counts possession of an indecent image among what 086/02 covers; the offence list has it as 086/10, which no page describes. */
const children: readonly Stated[] = [
  code(
    ['088/01', '088/02'],
    on(
      '66',
      'Aged 18 or over, and met or communicated with the child before',
      'Met the child and meant to, or arranged to meet, or one of the two travelled meaning to meet the other',
      'Meant, at the time, to do something to or about the child, during or after the meeting, that would be a relevant offence',
      'The child is under 16, and is not reasonably believed to be 16 or over',
    ),
  ),
  code(
    ['071/17'],
    on('67', 'Aged 18 or over, and meant to, and did, communicate with a child', 'For the purpose of sexual gratification', 'The communication is sexual, or meant to encourage the child to make one that is, to anybody', 'The child is under 16, and is not reasonably believed to be 16 or over'),
  ),
  code(['086/02'], on('70', 'An indecent photograph or pseudo-photograph of a child', 'It was taken, made or distributed'), on('66', 'If a child sent it of themselves: not unduly forced to, as by coercion, blackmail, bullying or grooming')),
];

const intimate = on('67', 'A photograph or film that shows, or appears to show, another in an intimate state');

const notInPublic = on('68', 'What it shows, or is said to show, is not ordinarily seen in public, unless it is breastfeeding');

const images: readonly Stated[] = [
  code(['175/08'], intimate, notInPublic, on('67', 'Meant to, and did, share it', 'No consent, and no reasonable belief in it')),
  code(
    ['088/15#1'],
    intimate,
    notInPublic,
    on('67', 'Meant to, and did, share it', 'No consent; where it was for sexual gratification, no reasonable belief in it either', 'Meant to cause the other alarm, distress or humiliation, or it was for the sexual gratification of whoever shared it or of somebody else'),
  ),
  code(
    ['088/15#2'],
    on('67', 'A threat to share a photograph or film said to show another in an intimate state, whether or not there is one that does', 'Meant the other or somebody who knows them to fear it would be carried out, or was reckless whether they would'),
    notInPublic,
  ),
  code(['175/09'], on('68', 'Meant to, and did, create an image that appears to show an adult in an intimate state', 'It is not a genuine, unaltered photograph or film', 'No consent of the adult, and no reasonable belief in it')),
  code(['175/10'], on('69', 'Asked, by words or by conduct, for a purported intimate image of an adult, or for something to be put in or left out of one')),
  code(['088/14'], on('70', 'Meant to, and did, send or give a photograph or film of a person’s genitals', 'Meant the other to see it and be caused alarm, distress or humiliation; or it was for sexual gratification and reckless of that')),
];

const spiked: readonly Stated[] = [code(['088/05'], on('45', 'Gave somebody a substance, such as alcohol or a drug, without their knowledge or permission'), on('46', 'What was meant is sexual'))];

const watching: readonly Stated[] = [
  code(['088/09'], on('69', 'Meant to, and did, expose their genitals', 'Meant somebody to see them and be caused alarm or distress')),
  code(['088/10'], on('69', 'Observed another doing a private act, directly or with equipment that observes or records it', 'Knew that the other does not consent to be observed for that', 'For their own sexual gratification')),
  code(['088/12'], on('69', 'Placed equipment beneath a person’s clothing to take a voyeuristic photograph', 'Without their permission')),
  code(['088/13'], on('70', 'Recorded images of breastfeeding, or observed it', 'No consent, and no reasonable belief in it', 'For sexual gratification, or to humiliate, alarm or distress')),
  code(
    ['066/21'],
    on('71', 'An act that is lewd, obscene or disgusting and outrages minimum standards of public decency', 'In a public place, or one the public can get to or see into', 'Two or more persons were present who were capable of seeing it'),
  ),
];

export const sexual: readonly Stated[] = [...touching, ...children, ...images, ...spiked, ...watching];
