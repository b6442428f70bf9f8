/**
 * What an act is may go by the victim. A conduct crime is counted for each intended victim, and is what the offender is to that victim
 * (page 55); an assault is counted for each victim, and has the class of the capacity in which that victim acted (pages 42 and 45), told
 * by its facts or by a code alone; a sexual act has that of the victim's age and sex (pages 62 and 65), but where children took part
 * willingly goes by who reports it too (page 65), and what was done with each is told as an act.
 */
import type { ActCase } from '../facts/case.ts';

const goesByVictim = ({ act }: ActCase): boolean => act.kind === 'assault' || act.kind === 'course-of-conduct' || (act.kind === 'sexual-act' && act.consent === 'did-not-consent') || (act.kind === 'offence' && act.class === undefined && act.code !== undefined);

/** The act as against each of its victims, where it has several and goes by them; else the act. */
export const judgedByVictim = (input: ActCase): readonly ActCase[] =>
  goesByVictim(input) && input.act.to.length > 1 ? input.act.to.map((victim) => ({ ...input, act: { ...input.act, to: [victim] } })) : [input];
