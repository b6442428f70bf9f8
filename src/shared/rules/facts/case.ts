/** The facts of one incident with every name in them resolved: what rules are applied to. */
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import { localDateOf, type LocalDate } from '../../domain/local-date.ts';
import { noRulings, type Binding } from '../../rulings/ruling.ts';
import type { Placed } from '../ask.ts';
import { asAgreedActs } from './agreed-place.ts';
import type { Act, ActKind, ActOf, FactsDocument } from './document.ts';
import type { Outcome } from './outcome.ts';
import type { Offender, Pair, Victim } from './people.ts';
import type { RecordedCrime } from './recorded.ts';
import type { Reclassification } from './reclassification.ts';
import type { Removal } from './removal.ts';
import type { Report } from './report.ts';
import { asRuledPairs } from './ruled-pair.ts';

export type Case = {
  readonly catalogue: Catalogue;
  /** The date whose recording rules apply. */
  readonly day: LocalDate;
  readonly report: Placed<Report>;
  readonly victims: ReadonlyMap<string, Placed<Victim>>;
  readonly offenders: ReadonlyMap<string, Placed<Offender>>;
  readonly pairs: readonly Placed<Pair>[];
  readonly acts: readonly Placed<Act>[];
  /** What is on the record already. */
  readonly recorded: readonly Placed<RecordedCrime>[];
  readonly reclassifications: readonly Placed<Reclassification>[];
  readonly removals: readonly Placed<Removal>[];
  /** Outcomes somebody means to give. */
  readonly outcomes: readonly Placed<Outcome>[];
  /** What was ruled that binds this incident. */
  readonly rulings: readonly Binding[];
};

const placed = <T extends { readonly id: string }>(group: string, things: readonly T[]): readonly Placed<T>[] => things.map((each) => ({ ...each, at: `${group}.${each.id}` }));

/** `today` is used where neither the document nor its report says on which date it is decided. */
export const openCase = (document: FactsDocument, catalogue: Catalogue, today: LocalDate, rulings: readonly Binding[] = noRulings): Case => ({
  catalogue,
  day: (document.decideOn as LocalDate | undefined) ?? (document.report.receivedAt === undefined ? today : localDateOf(document.report.receivedAt)),
  report: { ...document.report, at: 'report' },
  victims: new Map(placed('victims', document.victims).map((each) => [each.id, each])),
  offenders: new Map(placed('offenders', document.offenders).map((each) => [each.id, each])),
  pairs: asRuledPairs(document.pairs.map((pair) => ({ ...pair, at: `pairs.${pair.victim}-${pair.offender}` })), rulings),
  acts: asAgreedActs(placed('acts', document.acts), rulings),
  recorded: document.recorded.map((crime, index) => ({ ...crime, at: `recorded.${index}` })),
  reclassifications: document.reclassifications.map((change) => ({ ...change, at: `reclassifications.${change.of}` })),
  outcomes: document.outcomes.map((outcome) => ({ ...outcome, at: outcome.type === undefined ? `outcomes.${outcome.of}` : `outcomes.${outcome.of}-${outcome.type}` })),
  removals: document.removals.map((removal) => ({ ...removal, at: `removals.${removal.of}` })),
  rulings,
});

/** An act with what surrounds it: what a rule about one act is applied to. */
export type ActCase<K extends ActKind = ActKind> = { readonly act: Placed<ActOf<K>>; readonly of: Case };

type Around = { readonly act: { readonly to: readonly string[]; readonly by: readonly string[] }; readonly of: Case };

export const victimsOf = ({ act, of }: Around): readonly Placed<Victim>[] => act.to.flatMap((id) => of.victims.get(id) ?? []);
export const offendersOf = ({ act, of }: Around): readonly Placed<Offender>[] => act.by.flatMap((id) => of.offenders.get(id) ?? []);
