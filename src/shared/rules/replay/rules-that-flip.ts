/**
 * The rules that say otherwise than they did: in one trace and not in the other, or with another finding. How a reason is worded
 * does not matter. The stages build on one another, so what differs in a later one may only follow from an earlier.
 */
import type { Answer } from '../answer.ts';
import type { Cite } from '../cite.ts';
import type { Finding } from '../rule.ts';
import { rulebook } from '../rulebook.ts';

type Trace = Answer['trace'];

export type Flip = {
  readonly rule: string;
  /** The rule in one sentence; of one that is in the book no longer, what it found. */
  readonly says: string;
  readonly cites: readonly Cite[];
  readonly stage: string;
  readonly about: string;
  /** What it found; null where it said nothing. */
  readonly then: string | null;
  readonly now: string | null;
  /** Another rule that says otherwise stands before it: it may only follow from that one. */
  readonly follows: boolean;
};

type Heard = { readonly stage: string; readonly about: string; readonly rule: string; readonly cites: readonly Cite[]; readonly finding: Finding<unknown> };

/** As an incident is decided: the joint stages after those of each act. */
const stages = ['classification', 'recording', 'instead', 'counting', 'cancelling', 'additional', 'principal-crime', 'related', 'reporting'];

/** What is asked after the crimes are known changes none of them. */
const bears = ({ stage }: Heard): boolean => stages.includes(stage);

const placeOf = ({ stage }: Heard): number => (stages.includes(stage) ? stages.indexOf(stage) : stages.length);

const heardIn = (trace: Trace): ReadonlyMap<string, Heard> =>
  new Map(trace.flatMap(({ stage, about, said }) => said.map(({ rule, cites, finding }) => [`${stage} ${about} ${rule}`, { stage, about, rule, cites, finding }] as const)));

/** A rule that only asked, or only asks, flipped nothing. */
const speaks = (heard: Heard | undefined): boolean => heard?.finding.says === 'holds' || heard?.finding.says === 'refers';

const substance = ({ finding }: Heard): string => JSON.stringify([finding.says, finding.says === 'holds' ? (finding.outcome ?? null) : null]);

const words = (heard: Heard | undefined): string | null => {
  if (heard === undefined || heard.finding.says === 'silent') return null;
  return heard.finding.says === 'needs' ? `Asks for ${heard.finding.needs.join(', ')}` : heard.finding.because;
};

type Changed = { readonly then: Heard | undefined; readonly now: Heard | undefined; readonly heard: Heard };

const changedIn = (then: Trace, now: Trace): readonly Changed[] => {
  const [before, after] = [heardIn(then), heardIn(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const heard = is ?? was;
    return heard === undefined || !(speaks(was) || speaks(is)) || (was && is && substance(was) === substance(is)) ? [] : [{ then: was, now: is, heard }];
  });
};

const isOfOne = ({ about }: Heard): boolean => /^(acts|removals)\.[^ ]+$/.test(about) || about === 'report';

/** Before it in the stages of one act; or of any act, where it weighs several together. */
const standsBefore = (earlier: Heard, later: Heard): boolean => placeOf(earlier) < placeOf(later) && (earlier.about === later.about || (isOfOne(earlier) && !isOfOne(later)));

const sentences = new Map(rulebook.map(({ id, sentence }) => [id, sentence]));

const flipOf = ({ then, now, heard }: Changed, all: readonly Changed[]): Flip => ({
  rule: heard.rule,
  says: sentences.get(heard.rule) ?? words(heard) ?? heard.rule,
  cites: heard.cites,
  stage: heard.stage,
  about: heard.about,
  then: words(then),
  now: words(now),
  follows: all.some((other) => standsBefore(other.heard, heard)),
});

/** First those that stand on their own, what holds now before what held then; after them what may follow. Without a trace of then, all that speaks now. */
export const rulesThatFlip = (then: Trace | null, now: Trace): readonly Flip[] => {
  const changed = changedIn(then ?? [], now);
  const bearing = changed.filter(({ heard }) => bears(heard));
  const shown = bearing.length > 0 ? bearing : changed;
  return shown
    .toSorted((a, b) => placeOf(a.heard) - placeOf(b.heard))
    .map((each) => flipOf(each, shown))
    .toSorted((a, b) => Number(a.follows) - Number(b.follows) || Number(a.now === null) - Number(b.now === null));
};
