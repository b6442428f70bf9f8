/** Harassment, stalking, controlling or coercive behaviour, and messages (pages 50-61). */
import { code, on, type Stated } from './stated.ts';

const stalking = on('51', 'A pattern of unwanted, fixated and obsessive behaviour that is intrusive');

const becauseOfRaceOrReligion = on('52', 'It was done because of race or ethnic origin, or of religion or the lack of it');

/**
 * Page 50 first calls harassment behaviour that is intended to cause alarm or distress; section 2, which it then states,
 * asks only that it was known or ought to have been.
 */
const conduct: readonly Stated[] = [
  code(['195/94'], on('50', 'A course of conduct: behaviour on more than one occasion', 'It amounts to harassment: taken together it is likely to cause fear, alarm or distress', 'They knew, or ought to have known, that it does')),
  code(['008/30'], on('50', 'Harassment on two or more occasions', 'It leaves the victim fearing that violence will be used against them')),
  code(['195/12'], on('51', 'A course of conduct'), stalking),
  code(['008/65'], stalking, on('52', 'On two or more occasions it made the victim fear that violence will be used against them')),
  code(['008/66'], stalking, on('52', 'It had a substantial adverse effect on the victim’s day-to-day activities')),
  code(['008/56'], on('52', 'Harassment (page 50) or stalking (page 51)'), becauseOfRaceOrReligion),
  code(['008/58'], on('52', 'Harassment (page 50) or stalking that on two or more occasions left the victim fearing that violence will be used against them'), becauseOfRaceOrReligion),
  code(
    ['008/67'],
    on(
      '54',
      'Controlling or coercive behaviour, repeated or continuous',
      'The two were personally connected at the time: are or were married, civil partners, engaged to be either, intimate or parents of one child; or are relatives',
      'It had a serious effect on the victim',
      'They knew, or ought to have known, that it would',
    ),
    on('55', 'Not towards a child under 16 by somebody of 16 or over who is responsible for the child'),
  ),
];

/** Of false messages page 59 has it enough that they were believed to be false; section 179, which page 60 states, asks that it was known. */
const messages: readonly Stated[] = [
  code(
    ['005/28'],
    on(
      '60',
      'Sent a message, or had it sent (page 61), with a threat of death, of injury that is grievous bodily harm, of rape or assault by penetration, or of serious financial loss',
      'Meant somebody who meets it to fear that it will be carried out, or was reckless whether they would',
      'If of serious financial loss: no reasonable demand that it was to press, or no reasonable belief that it was a proper way to',
    ),
  ),
  code(
    ['138/52'],
    on('60', 'Sent a message with information known to be false', 'Meant it, when it was sent, to cause psychological or physical harm, more than trivial, to somebody who could reasonably be foreseen to meet it or its content', 'No reasonable excuse'),
  ),
  code(['008/72'], on('59', 'Sent a letter, electronic communication or article of any kind, with a message that is indecent or grossly offensive'), on('60', 'One purpose was to cause distress or anxiety to the recipient or to somebody it was meant to reach')),
];

export const conductAndMessages: readonly Stated[] = [...conduct, ...messages];
