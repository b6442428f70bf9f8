/**
 * A reported rape of which a person has yet to settle what it is in law is not immediately recorded, so it is a reported incident of
 * rape meanwhile, from the time of the report (page 63).
 */
import type { Classified } from '../../classification/classified.ts';
import type { ActCase } from '../../facts/case.ts';
import { weigh, type Weighed } from '../../weigh.ts';
import type { OtherRecord } from '../other-record.ts';
import { reportedIncidentOfRape } from './reported-incident-of-rape.ts';

type MeanwhileRape = { readonly classified: Classified; readonly kept: Weighed<OtherRecord> };

/** What it was reported as is not asked: somebody willing is taken to be reported as something else. */
const isReportedAsRape = ({ act }: ActCase): boolean =>
  act.kind === 'sexual-act' && (act.reportedAsRape ?? (act.deed === 'penetration-with-penis' && act.consent !== 'consented'));

/** Null where no rape was reported. */
export const rapeThatIsReferred = (input: ActCase): MeanwhileRape | null => {
  if (!isReportedAsRape(input)) return null;
  const classified: Classified = { is: 'offence', class: null, code: null, against: 'victim' };
  const exit = input.act.contraryEvidence === true ? 'nsir-closure' : 'cri-a';
  return { classified, kept: weigh([reportedIncidentOfRape], { ...input, classified, exit }, input.of.day) };
};
