/** Harassment, stalking, controlling or coercive behaviour, and messages (pages 50-61). */
import { code, on, type Stated } from './stated.ts';

const stalking = on('51', 'A pattern of unwanted, fixated and obsessive behaviour that is intrusive');

const conduct: readonly Stated[] = [
  code(['195/94'], on('50', 'A course of conduct: behaviour on more than one occasion', 'It amounts to harassment: it is likely to cause alarm or distress', 'They knew, or ought to have known, that it does')),
  code(['008/30'], on('50', 'Harassment on two or more occasions', 'It leaves the victim fearing that violence will be used against them')),
  code(['195/12'], on('51', 'A course of conduct'), stalking),
  code(['008/65'], stalking, on('52', 'On two or more occasions it made the victim fear that violence will be used against them')),
  code(['008/66'], stalking, on('52', 'It had a substantial adverse effect on the victim’s day-to-day activities')),
  code(
    ['008/67'],
    on('54', 'Controlling or coercive behaviour, repeated or continuous', 'The two were personally connected at the time', 'It had a serious effect on the victim', 'They knew, or ought to have known, that it would'),
  ),
];

const messages: readonly Stated[] = [
  code(
    ['005/28'],
    on('60', 'A message with a threat of death, serious injury, rape, assault by penetration or serious financial loss', 'Meant somebody who meets it to fear that it will be carried out, or was reckless whether they would'),
  ),
  code(
    ['138/52'],
    on('60', 'Sent a message with information known to be false', 'Meant it to cause psychological or physical harm, more than trivial, to somebody foreseen to meet it', 'No reasonable excuse'),
  ),
  code(['008/72'], on('59', 'Sent a letter, electronic communication or article that is indecent or grossly offensive'), on('60', 'One purpose was to cause distress or anxiety to the recipient or to somebody it was meant to reach')),
];

export const conductAndMessages: readonly Stated[] = [...conduct, ...messages];
