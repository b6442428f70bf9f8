/** What a report of rape or of a death needs where it is not recorded as a crime: its code, and a person it is about. */
import type { Allegation } from '../../domain/decision.ts';
import type { FieldProblem } from '../../ipc/result.ts';
import { crr } from '../cite.ts';
import type { DecisionContext } from './decision-problems.ts';
import { followPath, type Box } from './flowchart.ts';
import { problem } from './problem.ts';

/** What each N100 code says of the report (pages 63-64), and where the chart can have been left when it is true. */
const rapeExits: Readonly<Record<string, readonly Box[]>> = {
  '100/01': ['F1', 'F2', 'F4', 'F5', 'F7'],
  '100/02': ['F1', 'F2', 'F3'],
  '100/03': ['F1', 'F2', 'F6', 'F7'],
};

export const reportedProblems = ({ answer, path, victim }: Allegation, at: string): FieldProblem[] => {
  if (answer.kind !== 'reported-incident') return [];
  if (victim.kind !== 'person') return [problem(`${at}.victim`, 'A reported rape or death has a person for its victim', crr(answer.code.startsWith('100/') ? '63' : '35'))];
  const progress = followPath('victim', path);
  const allowed = rapeExits[answer.code];
  return allowed && progress.at === 'exit' && progress.gate && !allowed.includes(progress.gate.box)
    ? [problem(`${at}.answer.code`, `${answer.code} does not fit an exit at ${progress.gate.box}`, crr(answer.code === '100/03' ? '64' : '63'))]
    : [];
};

/** Named as what is alleged, or considered and not found. */
const isRapeAlleged = ({ alleged, rejected }: Allegation, context: DecisionContext): boolean =>
  [...(alleged === null ? [] : [alleged]), ...rejected.map(({ offence }) => offence)].some((offence) => context.offence(offence)?.isRape === true);

/** A report of rape that is not recorded is an N100, never a crime related incident or a plain closure (page 63). */
export const rapeProblems = (allegation: Allegation, at: string, context: DecisionContext): FieldProblem[] => {
  const { kind } = allegation.answer;
  if (!isRapeAlleged(allegation, context) || kind === 'record') return [];
  if (kind === 'reported-incident' && allegation.answer.code.startsWith('100/')) return [];
  return [problem(`${at}.answer`, 'A report of rape that is not recorded becomes N100', crr('63'))];
};
