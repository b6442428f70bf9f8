/** The allegations a decision would have by what the rules say of the facts: one between each two, with its path, its crimes and why. */
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { findOffence } from '../../../../shared/domain/offence-lookup.ts';
import { reportedIncidentCodes } from '../../../../shared/domain/reported-incidents.ts';
import { citation, joinCitations } from '../../../../shared/rules/cite.ts';
import type { DecidedCrime, ActDecided } from '../../../../shared/rules/decide.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { freshKey, newAllegation, newCrime, type DraftAllegation } from '../decision/draft.ts';
import { personWords } from './fact-words.ts';
import type { Found } from '../decision/weighed.ts';

type Between = Pick<DraftAllegation, 'victim' | 'offender'>;

const names = (facts: ToldFacts, ids: readonly string[]): string => ids.map((id) => facts.names[id] ?? '').filter((name) => name !== '').join(' and ');

const between = (facts: ToldFacts, victims: readonly string[] | 'state', offenders: readonly string[]): Between => {
  const offender = names(facts, offenders);
  const kind = offenders.length > 1 ? 'group' : offender === '' ? 'unknown' : 'person';
  if (victims === 'state') return { victim: { kind: 'state', name: '', notKnown: false }, offender: { kind, name: offender } };
  const victim = names(facts, victims);
  const isOrganisation = facts.document.victims.some((each) => victims.includes(each.id) && each.kind === 'organisation');
  return { victim: { kind: isOrganisation ? 'organisation' : 'person', name: victim, notKnown: victim === '' }, offender: { kind, name: offender } };
};

const pathOf = (act: ActDecided | undefined): DraftAllegation['path'] => act?.followed?.path.map(({ box, answer }) => ({ box, answer })) ?? [];

/** What the rules said of an act at these stages, each with its page; the first words are the most particular. */
const reasons = ({ decided }: Found, about: (at: string) => boolean, stages: readonly string[]): string => {
  const said = decided.trace.filter((traced) => stages.includes(traced.stage) && about(traced.about)).flatMap((traced) => traced.said);
  const holds = said.flatMap(({ finding, cites }) => (finding.says === 'holds' ? [`${finding.because} (${joinCitations(cites.map(citation))})`] : []));
  return [...new Set(holds)].slice(0, 4).join(' ');
};

const keyOf = (crime: DecidedCrime): string => `${crime.against === 'state' ? 'state' : crime.victims.join('+')} ${crime.offender}`;

const forCrimes = (facts: ToldFacts, found: Found, catalogue: Catalogue, crimes: readonly DecidedCrime[]): readonly Omit<DraftAllegation, 'key'>[] => {
  const [first] = crimes;
  if (first === undefined) return [];
  const acts = new Set(crimes.flatMap((crime) => [...crime.acts, ...crime.swallows.flatMap((each) => each.acts)]).map(({ at }) => at));
  const why = reasons(found, (at) => acts.has(at) || [...acts].some((act) => at.includes(act)), ['classification', 'principal-crime', 'additional']);
  const made = {
    ...newAllegation(''),
    ...between(facts, first.against === 'state' ? 'state' : first.victims, [...new Set(first.acts.flatMap(({ by }) => by))]),
    path: pathOf(found.decided.acts.find(({ act }) => act === first.acts[0]?.at)),
    crimes: crimes.map((crime, index) => ({
      ...newCrime(String(index + 1), crime.code === null ? null : (findOffence(catalogue, crime.code)?.id ?? null)),
      flags: found.decided.flags[found.decided.crimes.indexOf(crime)]?.must ?? [],
    })),
    why,
    ruled: why,
  };
  return [made];
};

const forAct = (facts: ToldFacts, found: Found, act: ActDecided): Omit<DraftAllegation, 'key'> => {
  const told = facts.document.acts.find(({ id }) => `acts.${id}` === act.act);
  const isState = act.classified?.is === 'offence' && act.classified.against === 'state';
  const reported = reportedIncidentCodes.find((code) => act.instead === `N${code}`) ?? null;
  return {
    ...newAllegation(''),
    ...between(facts, isState ? 'state' : (told?.to ?? []), told?.by ?? []),
    path: pathOf(act),
    ...(reported === null ? {} : { asReported: true, reportedCode: reported }),
    // Why a crime is recorded the rules say; why one is not, a person says.
    why: '',
  };
};

/** Empty where the rules find nothing to answer. */
export const allegationsFrom = (facts: ToldFacts, found: Found, catalogue: Catalogue): readonly DraftAllegation[] => {
  const { crimes, acts } = found.decided;
  const inCrime = new Set(crimes.flatMap((crime) => [...crime.acts, ...crime.swallows.flatMap((each) => each.acts)]).map(({ at }) => at));
  const groups = [...Map.groupBy(crimes, keyOf).values()];
  const left = acts.filter(({ act, followed }) => !inCrime.has(act) && followed?.end.is === 'exit' && followed.end.exit !== 'record');
  const all = [...groups.flatMap((each) => forCrimes(facts, found, catalogue, each)), ...left.map((act) => forAct(facts, found, act))];
  return all.reduce<readonly DraftAllegation[]>((made, each) => [...made, { ...each, key: freshKey(made) }], []);
};

/** In words, what a crime is of: for a line that names it. */
export const crimeBetween = (facts: ToldFacts, crime: DecidedCrime): string => {
  const by = [...new Set(crime.acts.flatMap((act) => act.by))].map((id) => personWords(facts, id)).join(' and ');
  const to = crime.against === 'state' ? 'the state' : crime.victims.map((id) => personWords(facts, id)).join(' and ');
  return by === '' ? to : `${to} › ${by}`;
};
