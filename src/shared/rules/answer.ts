/** What `assay decide` prints: the decision in the words of scripts, with every finding and its page. */
import { citation, type Cite } from './cite.ts';
import type { Decided, DecidedCrime } from './decide.ts';
import type { Located } from './location/place.ts';

type Finding = { readonly about: string; readonly rule: string; readonly says: string; readonly because: string; readonly cites: readonly string[] };

type AnsweredCrime = {
  readonly class: string | null;
  readonly hoCode: string | null;
  readonly count: number;
  readonly principal: boolean;
  readonly additional: boolean;
  /** What is part of it, and is not recorded beside it. */
  readonly swallows: readonly { readonly class: string | null; readonly hoCode: string | null; readonly acts: readonly string[] }[];
  /** On the record before this incident, and standing. */
  readonly alreadyRecorded: boolean;
  /** Fraud and cyber crime is recorded by Report Fraud, what was done elsewhere by the force of that place; this one may have to keep a record of its own as well, null where that is open. */
  readonly recordedBy: 'this-force' | 'another-force' | 'report-fraud';
  readonly localRecord: boolean | null;
  /** What is done before it is passed on or recorded: a PNC entry for a registered item, guidance before a homicide. */
  readonly beforehand: string | null;
};

export type Answer = {
  /** null where a fact is missing or a person must settle it. */
  readonly record: boolean | null;
  /** Where the chart was left, act by act. */
  readonly exit: Readonly<Record<string, string | null>>;
  readonly crimes: readonly AnsweredCrime[];
  readonly otherRecords: Readonly<Record<string, number>>;
  /** Where each recorded act belongs: the place that decides, and the force whose area it is, where the facts name it. A series is where its most recent principal crime is. */
  readonly location: Readonly<Record<string, Located>>;
  /** Changes of class that are proposed: whether each is made; null where that is open. */
  readonly reclassifications: readonly { readonly of: string; readonly reclassified: boolean | null }[];
  /** Removals that are proposed: whether each may be made; null where that is open. */
  readonly cancellations: readonly { readonly of: string; readonly reason: string; readonly removed: boolean | null }[];
  /** By when each act is recorded: from which moment its clock runs, what becomes of a delay, and what is not told. */
  readonly due: Readonly<Record<string, Decided['acts'][number]['due']>>;
  /** The mandatory flags of each crime, in the order of the crimes: what must be set, what is missing or wrong, and what is not told. */
  readonly flags: Decided['flags'];
  /** Outcomes that are put forward: whether each may be given, null where that is open, and why. */
  readonly outcome: readonly { readonly of: string; readonly type: string; readonly may: boolean | null; readonly because: string | null }[];
  /** Who may authorise what is proposed. */
  readonly authority: readonly { readonly about: string; readonly who: string }[];
  /** `decisive`: until a person has settled it, what is recorded stands open. */
  readonly refer: readonly { readonly decisive: boolean; readonly about: string; readonly because: string; readonly cites: readonly string[] }[];
  readonly needs: readonly string[];
  readonly findings: readonly Finding[];
  readonly trace: Decided['trace'];
};

const words = (cites: readonly Cite[]): readonly string[] => [...new Set(cites.map(citation))];

const tally = (names: readonly string[]): Readonly<Record<string, number>> => Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

const crimesOf = (crimes: readonly DecidedCrime[]): Answer['crimes'] =>
  [...Map.groupBy(crimes, (crime) => JSON.stringify([crime.class, crime.code, crime.principal, crime.additional, crime.recorder, crime.beforehand])).values()].map((same) => {
    const [{ class: classCode, code, principal, additional, recorder, beforehand }] = same as [DecidedCrime, ...DecidedCrime[]];
    const swallows = same.flatMap((crime) => crime.swallows.map((part) => ({ class: part.class, hoCode: part.code, acts: part.acts.map(({ id }) => id) })));
    return { class: classCode, hoCode: code, count: same.length, principal, additional, swallows, alreadyRecorded: false, recordedBy: recorder.by, localRecord: recorder.local, beforehand };
  });

const recordedOf = ({ recorded }: Decided): Answer['crimes'] =>
  recorded.map((crime) => ({ class: crime.class, hoCode: crime.code ?? null, count: 1, principal: true, additional: false, swallows: [], alreadyRecorded: true, recordedBy: 'this-force', localRecord: true, beforehand: null }));

const findingsOf = ({ trace }: Decided): readonly Finding[] =>
  trace.flatMap(({ about, said }) =>
    said.flatMap(({ rule, cites, finding }) => (finding.says === 'holds' || finding.says === 'refers' ? [{ about, rule, says: finding.says, because: finding.because, cites: words(cites) }] : [])),
  );

const locationsOf = ({ acts, crimes }: Decided): Answer['location'] => {
  const own = acts.flatMap(({ act, location }) => (location === null ? [] : [[act, location] as const]));
  const whole = crimes.flatMap(({ location, acts: made, swallows }) => (location?.place === 'most-recent-principal-crime' ? [...made, ...swallows.flatMap((each) => each.acts)].map(({ at }) => [at, location] as const) : []));
  return Object.fromEntries([...own, ...whole]);
};

const exitOf = ({ followed }: Decided['acts'][number]): string | null => (followed?.end.is === 'exit' ? followed.end.exit : null);

const isOpen = ({ needs, refer, acts }: Decided): boolean => needs.length > 0 || refer.some(({ decisive }) => decisive) || acts.some((act) => exitOf(act) === null);

export const answerOf = (decided: Decided): Answer => ({
  record: decided.crimes.length > 0 ? true : isOpen(decided) ? null : decided.recorded.length > 0,
  exit: Object.fromEntries(decided.acts.map((act) => [act.act, exitOf(act)])),
  crimes: [...recordedOf(decided), ...crimesOf(decided.crimes)],
  otherRecords: tally([...(decided.incident === null ? [] : [decided.incident]), ...decided.acts.flatMap(({ instead, kept }) => (instead === null ? [] : Array<string>(kept).fill(instead)))]),
  location: locationsOf(decided),
  reclassifications: decided.reclassifications.map(({ of, reclassified }) => ({ of, reclassified })),
  cancellations: decided.removals.map(({ of, reason, removed }) => ({ of, reason, removed })),
  due: Object.fromEntries(decided.acts.flatMap(({ act, due }) => (due === null ? [] : [[act, due] as const]))),
  flags: decided.flags,
  outcome: decided.outcomes.map(({ of, type, may, because }) => ({ of, type, may, because })),
  authority: [
    ...decided.removals.flatMap(({ of, authority }) => (authority === null ? [] : [{ about: `removals.${of}`, who: authority }])),
    ...decided.outcomes.flatMap(({ at, authority }) => (authority === null ? [] : [{ about: at, who: authority }])),
    ...decided.reclassifications.flatMap(({ of, authority }) => (authority === null ? [] : [{ about: `reclassifications.${of}`, who: authority }])),
  ],
  refer: decided.refer.map(({ decisive, about, because, cites }) => ({ decisive, about, because, cites: words(cites) })),
  needs: decided.needs,
  findings: findingsOf(decided),
  trace: decided.trace,
});
