/** A conduct crime is counted for each intended victim, and what it is goes by what the offender is to that victim (page 55). */
import type { ActCase } from '../../facts/case.ts';

/** The act as against each of its victims, where a course of conduct has several; else the act. */
export const judgedByVictim = (input: ActCase): readonly ActCase[] =>
  input.act.kind === 'course-of-conduct' && input.act.to.length > 1 ? input.act.to.map((victim) => ({ ...input, act: { ...input.act, to: [victim] } })) : [input];
