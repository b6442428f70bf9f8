/** A version made ready to be written. The store is not asked, so it is made before the transaction, and on another thread where there is one. */
import type { IncidentCodes, IncidentText, IncidentVersion, Regime } from '../../../shared/domain/incident.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import type { Received } from '../../../shared/domain/report.ts';
import { dueAt, limitMs } from '../../../shared/triage/clock.ts';
import { marksOf } from '../../../shared/triage/marks.ts';
import { orderAt, riskReasons, whyHere } from '../../../shared/triage/priority.ts';
import { sha256Hex } from '../trail/hash.ts';
import { seal, type Sealed } from '../trail/seal.ts';
import { qualifierList } from './tables/queue-lists.ts';
import type { Standing } from './tables/standing.ts';

/** What two versions are compared by: text and codes, in the order in which both their makers write them. */
const hashOf = (codes: string, text: string): string => sha256Hex(`[${codes},${text}]`);

export const contentHash = ({ codes, text }: IncidentVersion): string => hashOf(JSON.stringify(codes), JSON.stringify(text));

/** Where a version stands in the queue: clock, order and the reasons for both. Without a time that can be read it has no order of its own. */
type Triaged = Pick<Standing, 'due' | 'openingCode' | 'marks' | 'priority' | 'why'> & { readonly order: string | null };

/** A version as it is written: its codes and text in JSON, each sealed, and what triage makes of it. */
export type ReadyVersion = Triaged & {
  readonly codes: Sealed;
  readonly text: Sealed;
  readonly hash: string;
  readonly received: Received;
  readonly openedAs: string | null;
  /** Lists of the queue that it stands in. */
  readonly lists: readonly string[];
};

const triaged = (regime: Regime, version: IncidentVersion, returned: boolean): Triaged => {
  const { received, openingCode } = version.codes;
  const due = dueAt(regime, received);
  const reasons = riskReasons(version);
  return {
    due,
    order: orderAt(due, reasons, returned) ?? received.at,
    openingCode: openingCode ?? '',
    marks: marksOf(reasons),
    priority: Math.max(0, ...reasons.map((reason) => reason.hours)),
    why: whyHere(due, reasons, returned),
  };
};

/** The hash is of what it says; a version that others were copied to keeps that of its source. */
export const ready = (regime: Regime, version: IncidentVersion, returned: boolean, codes: string, text: string, hash: string): ReadyVersion => ({
  ...triaged(regime, version, returned),
  codes: seal(codes),
  text: seal(text),
  hash,
  received: version.codes.received,
  openedAs: version.codes.openingCode,
  lists: version.codes.qualifiers.map((qualifier) => qualifierList(regime, qualifier)),
});

/** A first version, with the hash of what it says. */
export const readyVersion = (regime: Regime, version: IncidentVersion): ReadyVersion => {
  const [codes, text] = [JSON.stringify(version.codes), JSON.stringify(version.text)];
  return ready(regime, version, false, codes, text, hashOf(codes, text));
};

/** What was sealed, as it was before. */
export const versionIn = ({ codes, text }: Pick<ReadyVersion, 'codes' | 'text'>): IncidentVersion => ({ codes: JSON.parse(codes.body) as IncidentCodes, text: JSON.parse(text.body) as IncidentText });

/** Incidents without a clock keep the order they came in. */
export const placeAt = (at: string, { order, due, openingCode, marks, priority, why }: Triaged) => {
  const orderAt = order ?? at;
  return { due, orderAt, clockAt: due ?? plusMs(orderAt, limitMs), openingCode, marks, priority, why };
};

export const placeOf = (regime: Regime, version: IncidentVersion, at: string, returned: boolean) => placeAt(at, triaged(regime, version, returned));
