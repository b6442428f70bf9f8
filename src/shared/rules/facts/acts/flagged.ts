/** Facts behind the ten mandatory flags (pages 26-31). They never keep a crime from being recorded: what is missing is said beside the flags. */
import { AnyFlag } from '../../../domain/crime-flags.ts';
import { fact, oneOf, someOf } from '../fact.ts';
import { z } from 'zod';

export const aspects = [
  'hostility-disability',
  'hostility-transgender',
  'hostility-race',
  'hostility-religion',
  'hostility-sexual-orientation',
  'for-scrap-metal',
  'abusive',
  'online',
  'child-sexual-abuse',
  'child-sexual-exploitation',
  'alcohol',
  'corrosive-substance',
  'honour',
  'spiking',
  'abusive-towards-another',
] as const;

export const flagged = {
  aspects: someOf(
    aspects,
    'Does any of these show in the offence?',
    'Hostility and alcohol: as the victim or anybody else perceives it; alcohol: that its effects on offender or victim made it worse. For scrap metal: taken, or to be taken, for its value as scrap. Abusive: physically, sexually, economically, psychologically, emotionally or otherwise, or threatening, controlling or coercive. Online: any element of it. Sexual abuse: a child or young person forced or enticed to sexual activity, with contact or without. Exploitation: under 18, by an imbalance of power, in exchange for something or for gain. Corrosive: thrown, sprayed or poured onto a body, or the attempt. Honour: done, or perhaps done, to protect the supposed honour of a person, family or community. Spiking: somebody was given a substance without knowing or consenting. Abusive towards another: towards somebody connected to the offender, both of them 16 or over, though it was done to a third person, such as their child. An empty list says none.',
  ),
  religionTargeted: oneOf(['christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'other', 'none', 'unknown'], 'Which religion did the offender target?', 'What the offender targeted, where that is known, whatever the victim’s own. Asked of hostility to religion.'),
  metal: oneOf(
    ['infrastructure', 'non-infrastructure', 'hard-to-tell'],
    'What metal was taken?',
    'Infrastructure: its removal affects the working of infrastructure or the fabric of a building or machine, such as cables, pipes, roofing lead, catalytic converters and manhole covers. Non-infrastructure: such as redundant metal, plaques, gates and fencing.',
  ),
  corrosiveEvidence: someOf(
    ['skin', 'clothing', 'attempt'],
    'What shows that a corrosive substance was used?',
    'Skin: destroyed or permanently changed where it touched. Clothing: destroyed, and the substance confirmed by a forensic test. Attempt: it missed or failed, and a forensic scientist corroborates it. An empty list says none: a substance that is merely noxious, damage to property only, or a threat that may be a hoax.',
  ),
  flags: fact(z.array(AnyFlag).max(30), 'Which flags are set on the crime?', 'By the codes of the flags; what is missing and what does not belong is said. An empty list says none.', 'a list of flags, `["hate", "hate:racial"]`'),
};
