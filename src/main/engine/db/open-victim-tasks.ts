/**
 * Which victim tasks are open, as a condition on the task `t` and the standing `s` of its incident: telling is owed of the decision that
 * stands, a referral while one stands, safeguarding whatever stands.
 */
import { tellingEnds } from '../../../shared/victims/contact.ts';

export const openTask = (t: string): string => `${t}.done_at IS NULL AND CASE ${t}.kind WHEN 'tell' THEN ${t}.decision = s.decision WHEN 'refer' THEN s.decision IS NOT NULL ELSE TRUE END`;
export const openTasks = openTask('t');

/** The tasks `t` of an incident, which are those of its victims: what stands before `AND` and more. */
export const tasksOf = (incident: string, t = 't'): string => `victims v CROSS JOIN victim_tasks ${t} ON ${t}.victim = v.id WHERE v.incident = ${incident}`;

/** Of what counts for a figure of time: not what is owed no longer, nor what ended for a reason with nobody referred or told. */
const uncounted = ['not-owed', 'not-made', ...tellingEnds].map((outcome) => `'${outcome}'`).join(', ');
export const countedTasks = `coalesce(t.outcome, '') NOT IN (${uncounted})`;
/** The tellings that ended with nobody told. */
export const untold = `t.kind = 'tell' AND t.decision = s.decision AND t.outcome IN (${tellingEnds.map((outcome) => `'${outcome}'`).join(', ')})`;

/** The tables of that condition, read in the order of the tasks' due times. */
export const openTasksFrom = 'victim_tasks t CROSS JOIN standing s ON s.incident = t.incident';
