/** What is said for recording later than the clock: a rationale that complies with the standard, which waiting for an investigation is not (page 10). */
import type { FieldProblem } from '../../ipc/result.ts';
import { crr, type Cite } from '../cite.ts';
import { problem } from './problem.ts';

/** Waiting for what an investigation brings, in whichever of the usual words. */
const waits = /\b(?:await(?:ed|ing|s)?|pending|waiting (?:for|on))\b[^.;]{0,60}\b(?:investigat\w+|enquir\w+|inquir\w+|(?:victim |witness )?statements?|interviews?|cctv|footage|forensics?)\b/i;

/** `asks`: what is said where nothing is given, and whose page asks it. */
export const rationaleProblems = (given: string | null, path: string, asks: string, cite: Cite = crr('10')): readonly FieldProblem[] => {
  if (given === null) return [problem(path, asks, cite)];
  return waits.test(given) ? [problem(path, 'Recording is not delayed in order to investigate: waiting for an investigation is no reason. Say what else delayed it', crr('10'))] : [];
};
