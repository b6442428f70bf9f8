/** Pages 10, 17-18, and wherever another clock runs: when to record. */
import type { Paragraph, Trap } from './paragraph.ts';

const row = (page: string, says: string, treated: Paragraph['treated']): Paragraph => ({ source: 'CRR', page, says, treated });

export const timeParagraphs: readonly Paragraph[] = [
  row('10', 'The same day, and no later than 24 hours after the initial report', { by: ['same-day-and-within-24-hours', 'recorded-in-time'] }),
  row('10', 'Delayed recording: rationale and registrar’s oversight', { by: ['delay-with-rationale-and-oversight', 'delay-without-rationale-or-oversight'] }),
  row('10', 'Never delayed in order to investigate', { by: ['investigating-first-is-no-rationale'] }),
  row('10', 'A decision not to record is kept, and the victim or reporter told, who may appeal', { judgement: 'Asked of every decision in the application, which keeps it' }),
  row('10', 'Referrals of crimes against vulnerable people; MARAC', { by: ['professional-parent-or-carer'] }),
  row('17', 'The 24 hours do not apply to officers and staff in the execution of duty', { by: ['clock-of-the-appropriate-authority'] }),
  row('18', 'The National Crime Agency: ordinary rules, and when recording may wait', { by: ['clock-of-the-national-crime-agency'] }),
  row('18', 'A suspect brought into custody by the Agency: the registrar is told', { judgement: 'An act of the circumstance national-crime-agency is decided by the ordinary rules' }),
  row('37', 'Death and serious injury by driving are recorded when the investigation confirms them', { by: ['clock-of-the-investigation'] }),
  row('34-35', 'Reported deaths at the first opportunity; homicide without delay', { by: ['death-recorded-at-once'] }),
  row('63-64', 'Reports of rape immediately', { by: ['rape-report-recorded-at-once'] }),
  row('44', 'Mandatory reports without delay', { by: ['recorded-without-delay'] }),
  row('48', 'Referrals without waiting for a decision', { by: ['recorded-without-delay'] }),
];

export const timeTraps: readonly Trap[] = [];
