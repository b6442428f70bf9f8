/** Decides an incident: every allegation answered, or nothing saved. */
export { decideOne as decideIncident } from '../db/decide-one.ts';
