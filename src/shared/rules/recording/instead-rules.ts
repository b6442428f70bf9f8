/** Every rule about what is kept of a report that is not recorded. */
import { aDeathIsReportedAllTheSame } from './instead/a-death-is-reported-all-the-same.ts';
import { crimeRelatedIncident } from './instead/crime-related-incident.ts';
import { disorderWithoutAVictim } from './instead/disorder-without-a-victim.ts';
import type { InsteadRule } from './instead/instead.ts';
import { keptUntilTheInvestigationConfirms } from './instead/kept-until-the-investigation-confirms.ts';
import { notNotifiableInstead } from './instead/not-notifiable-instead.ts';
import { nsirClosure } from './instead/nsir-closure.ts';
import { onlyOnVideo } from './instead/only-on-video.ts';
import { reportedIncidentOfRape } from './instead/reported-incident-of-rape.ts';
import { reportedRapeWithoutACode } from './instead/reported-rape-without-a-code.ts';
import { toldWhereToReport } from './instead/told-where-to-report.ts';

export const insteadRules: readonly InsteadRule[] = [nsirClosure, crimeRelatedIncident, notNotifiableInstead, onlyOnVideo, disorderWithoutAVictim, toldWhereToReport, keptUntilTheInvestigationConfirms, reportedIncidentOfRape, reportedRapeWithoutACode, aDeathIsReportedAllTheSame];
