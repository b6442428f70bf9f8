/** Facts about where an act was done, asked only where its place is in question (pages 15-16). */
import { Id, fact, oneOf, someOf, yesNo } from '../fact.ts';

export const settings = ['mobile-or-internet-device', 'british-transport-police', 'in-flight-place-unclear', 'at-sea', 'several-forces', 'another-place-agreed'] as const;

export const agreements = ['rationale', 'decision-makers-or-registrars-of-both-forces'] as const;

export const flights = ['internal', 'international-arriving', 'international-departing', 'british-registered'] as const;

export const connections = ['investigated-by-this-force', 'victim-in-england-or-wales-at-the-time', 'interaction-needed-at-the-time', 'suspect-national-or-resident'] as const;

/** Places that are no police force of England or Wales, or not one. */
export const noOneForce = ['unknown', 'several', 'scotland', 'northern-ireland', 'abroad'] as const;

const area = (question: string, description: string) =>
  fact(
    Id,
    question,
    `${description} The name of a police force, such as \`A\`; \`here\` for the force that decides; \`unknown\` where it is not clearly evidenced; \`several\` where it lay in more than one; \`scotland\`, \`northern-ireland\` or \`abroad\`.`,
    'a short name, `here`, `unknown`, `several`, `scotland`, `northern-ireland` or `abroad`',
  );

export const where = {
  setting: someOf(
    settings,
    'Does any of these apply to where it happened?',
    'It depends on a mobile or internet device; a place under the jurisdiction of British Transport Police; an aircraft in flight, and it is not clear where; at sea; it affects the areas of several forces, as on a train, on a journey or by mail; both forces agree that another force than the rules name records it. An empty list says none.',
  ),
  suspectWas: area('In which area was the suspect at the time?', 'Where the suspect is clearly evidenced to have been.'),
  victimWas: area('In which area was the victim at the time?', 'Where the victim is clearly evidenced to have been.'),
  suspectLives: area('In which area is the most recent confirmed residence of the suspect?', 'At or around the time, by the latest information there is, however old.'),
  victimLives: area('In which area does the victim normally live?', 'The usual home of a person.'),
  businessPlace: area('In which area is the relevant place of business?', 'Of a body corporate, for the crime in question.'),
  firstAware: area('Which force first became aware of it?', 'Asked of a crime that affects the areas of several forces.'),
  agreedForce: area('Which force is to record it by agreement?', 'Asked where forces agree on another place.'),
  agreement: someOf(agreements, 'What does the agreement rest on?', 'A rationale that it best serves the victim or the investigation; and both forces agree, by their designated decision makers or registrars; in a bureau that is a ruling, which tells it by itself. An empty list says neither.'),
  flight: someOf(flights, 'Which flight was it?', 'Within the United Kingdom; arriving from abroad; departing for abroad; on a British-registered aircraft, wherever it flew.'),
  committedIn: oneOf(['england-or-wales', 'scotland', 'northern-ireland', 'outside-the-united-kingdom'], 'In which country was it committed?', 'Asked where suspect or act were outside England and Wales.'),
  declined: yesNo('Has the police of that country declined it?', 'Asked of what was committed in Scotland or Northern Ireland.'),
  connection: someOf(
    connections,
    'What connects it with England and Wales?',
    'Asked where the suspect was outside England and Wales: the force it is reported to investigates it; the victim was inside England or Wales when it was committed; the offence needs an interaction of suspect and victim at that time; the suspect is a United Kingdom national or habitually resident in England and Wales. An empty list says nothing.',
  ),
};
