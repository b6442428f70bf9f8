/**
 * Who records a crime: this force, the force whose area it was done in (pages 15-16), or Report Fraud; and whether the force that
 * decides has a record of its own, null where that is not known yet or, until it is transferred, for the two forces to settle.
 */
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import type { Rule } from '../rule.ts';

export type Recorder = { readonly by: 'this-force' | 'another-force' | 'report-fraud'; readonly local: boolean | null };

export type Recording = { readonly crime: Crime; readonly of: Case };
export type RecorderRule = Rule<Recording, Recorder>;

/** What has to be done before the report is passed on, or before it is recorded. */
export type Beforehand = 'pnc-entry' | 'advice-of-senior-detective-or-registrar';
export type BeforehandRule = Rule<Recording, Beforehand>;

/** Recorded by the force and not referred (pages 97-98). */
const localClasses: readonly string[] = ['33A', '60', '61', '61A', '814', '49A'];

export const isLocalOnly = ({ crime }: Recording): boolean => localClasses.includes(crime.class ?? '');

/** Of the fraud volume, by its class or, where the class is in doubt, by what was told. */
export const isReportFraud = (recording: Recording): boolean =>
  recording.crime.class?.startsWith('NFIB') ?? recording.crime.acts.some(({ kind }) => kind === 'fraud' || kind === 'computer-misuse');
