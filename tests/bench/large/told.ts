/**
 * What a large bureau is filled with: reports and their decisions out of several demonstrations, told again and again with
 * other names, numbers and doors, so that a word is as rare or as common as in a force's own log.
 */
import { demoPlan } from '../../../src/main/engine/demo/plan.ts';
import type { Decision } from '../../../src/shared/domain/decision.ts';
import type { IncidentText, IncidentVersion } from '../../../src/shared/domain/incident.ts';

export type Told = { readonly version: IncidentVersion; readonly decision: Decision };

const now = '2026-11-01T09:00:00.000Z';
const eachPlan = 3000;

/** Answers that name another incident or a reported one can be told once only. */
const standsAlone = ({ about }: Decision): boolean => about.kind === 'allegations' && about.allegations.every(({ answer }) => answer.kind !== 'record' || answer.confirms === null);

const plan = (seed: number): readonly Told[] => {
  const { acts } = demoPlan({ incidents: eachPlan, seed, now });
  const decided = new Map(acts.flatMap((act) => (act.act === 'decide' && standsAlone(act.input.decision) ? [[act.input.incident, act.input.decision] as const] : [])));
  return acts.flatMap((act) => {
    const decision = act.act === 'report' ? decided.get(act.key) : undefined;
    if (act.act !== 'report' || !decision) return [];
    const { received, route, capacity, openingCode, qualifiers, grade, text } = act.input;
    return [{ version: { codes: { received, route, capacity, openingCode, sourceClosing: null, qualifiers, grade }, text }, decision }];
  });
};

/** At most `plans` times some 2,600 incidents, each with a decision that fits it. */
export const toldIn = (plans: number): readonly Told[] => Array.from({ length: plans }, (_, index) => plan(index + 1)).flat();

const endings = ['am', 'ard', 'bourne', 'by', 'combe', 'den', 'ell', 'ey', 'field', 'ford', 'gate', 'ham', 'hurst', 'ing', 'ister', 'ley', 'low', 'man', 'mere', 'more', 'nall', 'ock', 'over', 'rick', 'ridge', 'row', 'sby', 'sey', 'shaw', 'son', 'stead', 'stone', 'thorpe', 'ton', 'vale', 'ward', 'well', 'wick', 'win', 'worth'];

/** The surnames told, as long as they stand for nothing else. */
const surnamesIn = ({ parties }: IncidentText): ReadonlySet<string> => new Set(parties.flatMap(({ name }) => (name === null ? [] : (name.match(/ (\p{L}[\p{L}'-]{4,})$/u)?.slice(1) ?? []))));

/** Six digits after a code that is given to nobody. */
const phoneFor = (n: number, at: number): string => `07000 ${String((n * 7 + at * 100_003) % 1_000_000).padStart(6, '0')}`;

/** The `n`th telling: each family has a name, a number and a door that the others have not. */
export const toldAgain = (text: IncidentText, n: number): IncidentText => {
  const ending = endings[n % endings.length] ?? '';
  const surnames = [...surnamesIn(text)];
  const renamed = (words: string): string => surnames.reduce((told, surname) => told.replaceAll(surname, `${surname}${ending}`), words);
  return {
    ...text,
    narrative: renamed(text.narrative),
    log: text.log.map((entry) => ({ ...entry, text: renamed(entry.text) })),
    parties: text.parties.map((party, at) => ({ ...party, name: party.name === null ? null : renamed(party.name), phone: party.phone === null ? null : phoneFor(n, at) })),
    place: text.place === null ? null : { ...text.place, text: text.place.text.replace(/^\d+/, String(1 + (n % 397))) },
  };
};
