/**
 * What an act is may go by the victim. A conduct crime is counted for each intended victim, and is what the offender is to that victim
 * (page 55); an assault is counted for each victim, and has the class of the capacity in which that victim acted (pages 42 and 45).
 */
import type { ActCase } from '../facts/case.ts';

const byVictim: readonly string[] = ['assault', 'course-of-conduct'];

/** The act as against each of its victims, where it has several and goes by them; else the act. */
export const judgedByVictim = (input: ActCase): readonly ActCase[] =>
  byVictim.includes(input.act.kind) && input.act.to.length > 1 ? input.act.to.map((victim) => ({ ...input, act: { ...input.act, to: [victim] } })) : [input];
