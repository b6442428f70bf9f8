/** Threats, liberty, children, danger and injury (pages 38-46, 48, 61). */
import { code, on, type Stated } from './stated.ts';

const noInjury = on('45', 'No injury, not even bruising or reddening', 'No lasting pain or soreness');
const forceOrFear = on(
  '45',
  'An assault: force felt as a touch or only for a moment (page 43), an act such as spitting or throwing something, or in a private place a threat, in words or by what was done, that puts in fear of violence',
);
const aggravated = (page: string) => on(page, 'It is racially or religiously aggravated');
const onDuty = on('45', 'It was done while they were carrying out their duty');

const libertyAndCare: readonly Stated[] = [
  code(['003/01'], on('61', 'A threat to another to kill that person or a third', 'No lawful excuse'), on('38', 'Meant the other to fear it would be carried out; the word “kill” alone is not enough')),
  code(
    ['011/03'],
    on('38', 'Aged 16 or over, and responsible for a child or young person under that age', 'Wilfully assaulted, ill-treated, neglected, abandoned or exposed them, or had it done', 'In a way likely to cause unnecessary suffering or injury to health, bodily or psychological'),
  ),
  code(['036/01'], on('38', 'One person took or carried another away'), on('39', 'By force or fraud', 'Without the consent of the person taken', 'Without lawful excuse')),
  code(['036/03'], on('39', 'Unlawful detention, compulsion or restraint of a person’s liberty; of a child by a parent, beyond reasonable parental discipline', 'More than keeping them from going one particular way')),
  code(['036/05'], on('39', 'One or both do not or cannot consent to the marriage', 'Pressure or abuse is used to force them into it')),
  code(['036/15'], on('39', 'Something was done that was meant to cause a person to marry', 'Before that person is 18; no coercion need be shown')),
  code(
    ['036/06', '036/07', '036/08', '036/10', '036/11'],
    on('48', 'A person is exploited by others for personal or commercial gain', 'They were tricked, coerced or forced, and lose their freedom'),
  ),
];

const poison = on('45', 'Maliciously gave another a poison or a destructive or noxious thing, or had it given to or taken by them');

const danger: readonly Stated[] = [
  code(
    ['005/11'],
    on('39', 'Caused something to be on or over a road, or interfered with a motor vehicle, trailer or cycle, or directly or not with traffic equipment', 'Meant to, without lawful authority or reasonable cause', 'It would be obvious to a reasonable person that this was dangerous'),
  ),
  code(
    ['005/29'],
    on(
      '40',
      'Sent flashing images electronically, or passed them on, or showed them on an electronic device',
      'Sent: somebody with epilepsy could reasonably be foreseen among those who would see it, or the sender believed that somebody known or suspected to have it would or might; shown: knew or suspected that the person has epilepsy',
      'Meant them to suffer harm: a seizure, alarm or distress',
      'No reasonable excuse',
      'Sent: not by a recognised news publisher, a licensed broadcaster, the holder of a multiplex licence or an on-demand service, nor in showing the public a cinema film',
    ),
  ),
  code(
    ['005/30'],
    on('40', 'Did an act, or had somebody else do it (page 41), that is capable of encouraging or assisting the serious self-harm of another', 'It was meant to encourage or assist it'),
    on('41', 'The self-harm would amount to grievous bodily harm, at once or by acts that add up to it', 'More than providing, as an internet service, the means by which others publish'),
  ),
  code(['005/10'], poison, on('45', 'It endangered life or caused grievous bodily harm; also where it was meant to endanger life (page 46)')),
  code(['008/02'], poison, on('45', 'Meant to injure, aggrieve or annoy; also where what was meant is not known (page 46)')),
  code(['008/21'], on('44', 'Owner of the dog, or in charge of it', 'Let it be dangerously out of control, in whatever place: it injured a person or an assistance dog')),
];

const constable = [...on('45', 'The person assaulted is a constable'), ...onDuty];
const emergencyWorker = [...on('45', 'The person assaulted is an emergency worker other than a constable'), ...onDuty];
const wounding = on('42', 'A wound or really serious harm; a lesser injury where the intent is plain', 'Meant to cause serious harm');
const grievous = on('42', 'A wound or grievous bodily harm', 'Such harm was not what was meant');
const strangulation = on('42', 'Strangled another: any pressure to the neck that impedes breathing or blood (page 43); or another act, a battery, that affects the ability to breathe', 'It was intentional');
const bodilyHarm = on('43', 'An assault', 'An injury short of serious harm, or lasting pain or soreness');

/**
 * By row: under one code stand assaults on anybody, on a constable, on another emergency worker, and with intent to resist arrest.
 * Page 44 says of a wounding and of actual bodily harm that they may be aggravated, and not of strangulation.
 */
const injury: readonly Stated[] = [
  code(['005/01#1'], wounding),
  code(['005/01#2'], wounding, constable),
  code(['005/01#5'], wounding, emergencyWorker),
  code(['008/01#1'], grievous),
  code(['008/01#2'], grievous, constable),
  code(['008/01#3'], grievous, emergencyWorker),
  code(['008/77#1'], strangulation),
  code(['008/77#2'], strangulation, constable),
  code(['008/77#3'], strangulation, emergencyWorker),
  code(['008/06#1'], bodilyHarm),
  code(['008/06#2'], bodilyHarm, constable),
  code(['008/06#3'], bodilyHarm, emergencyWorker),
  code(['008/59'], grievous, aggravated('44')),
  code(['008/60'], bodilyHarm, aggravated('44')),
  code(['105/01'], forceOrFear, noInjury),
  code(['008/57'], forceOrFear, noInjury, aggravated('45')),
  code(['008/73#1'], forceOrFear, noInjury, constable),
  code(['008/73#2'], forceOrFear, noInjury, emergencyWorker),
];

export const againstThePerson: readonly Stated[] = [...libertyAndCare, ...danger, ...injury];
