/**
 * An offence exists from the day its law began, so it is the day of the act that counts there, not the day of the decision.
 * An act whose day is not told is taken to be of the day it is reported.
 */
import type { LocalDate } from '../../domain/local-date.ts';
import type { ActCase } from '../facts/case.ts';

export const dayOfAct = ({ act, of }: ActCase): LocalDate => (act.on as LocalDate | undefined) ?? of.day;

export const isSince = (input: ActCase, day: string): boolean => dayOfAct(input) >= day;
