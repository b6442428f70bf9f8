/** The class of an assault by the capacity in which the victim acts (page 45), with the codes the offence list gives each. */
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { Victim } from '../../facts/people.ts';

type Capacity = NonNullable<Victim['capacity']>[number];

export type Classes = {
  readonly intended: string;
  readonly injured: string;
  readonly unhurt: string;
  /** Of an assault without injury; null where the list has two that fit. */
  readonly code: string | null;
  /** When the classes began: before, the victim was as anyone. */
  readonly since?: PartialDate;
  /** The day on which assaulting an emergency worker became an offence of its own. */
  readonly codeSince?: string;
};

export const anyone: Classes = { intended: '5D', injured: '8N', unhurt: '105A', code: '105/01' };

const emergencyWorker: Classes = { intended: '8T', injured: '8T', unhurt: '105A', code: '008/73', since: '2020-04', codeSince: '2018-12-01' };

/** The Assaults on Emergency Workers (Offences) Act 2018, to which page 45 refers, names prison officers, officers of the National Crime Agency and others employed for police purposes too. */
export const classesOf: Readonly<Record<Capacity, Classes>> = {
  constable: { intended: '8S', injured: '8S', unhurt: '104', code: '008/73', since: '2017-04', codeSince: '2018-12-01' },
  'nca-officer': { ...emergencyWorker, unhurt: '104', code: '105/14', codeSince: '2013-10-07' },
  'emergency-worker': emergencyWorker,
  'prison-officer': emergencyWorker,
  'designated-person': { ...emergencyWorker, code: null },
  'revenue-officer': { ...anyone, unhurt: '104', code: '104/39' },
  'traffic-officer': { ...anyone, code: '105/10' },
  'immigration-officer': { ...anyone, code: '105/13' },
  'court-security-officer': { ...anyone, code: '105/06' },
  'assisting-a-constable': { ...anyone, code: '105/03' },
};

/** The first that fits, in the order of the table. */
export const firstOf = (capacities: readonly Capacity[]): Classes => {
  const first = (Object.keys(classesOf) as Capacity[]).find((each) => capacities.includes(each));
  return first === undefined ? anyone : classesOf[first];
};
