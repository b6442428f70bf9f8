/** Telling a fact by the name the rules ask it by: a new document, the old one untouched. */
import type { FactName } from '../truth.ts';
import type { FactsDocument } from './document.ts';

type Thing = Readonly<Record<string, unknown>>;
type Things = readonly Thing[];

/** There is one of an act at most. */
const namedByTheirAct: readonly string[] = ['removals', 'reclassifications'];

/** The name by which the rules ask of a thing: its own, its act's, that of the two it is about, or its place. */
export const idOf = (group: string, thing: Thing, index: number): string => {
  if (group === 'pairs') return `${String(thing['victim'])}-${String(thing['offender'])}`;
  if (group === 'recorded') return String(index);
  if (group === 'outcomes') return `${String(thing['of'])}-${String(thing['type'])}`;
  return String(thing[namedByTheirAct.includes(group) ? 'of' : 'id']);
};

const nameParts = (at: FactName): { readonly group: string; readonly id: string; readonly fact: string } => {
  const [group = '', ...rest] = at.split('.');
  return { group, id: rest.slice(0, -1).join('.'), fact: rest.at(-1) ?? '' };
};

/** What two are to each other is asked before anything is known of them together. */
const withPair = ({ pairs, victims, offenders }: FactsDocument, id: string): Things => {
  if (pairs.some((pair, index) => idOf('pairs', pair, index) === id)) return pairs;
  const made = victims.flatMap((victim) => offenders.map((offender) => ({ victim: victim.id, offender: offender.id })));
  return [...pairs, ...made.filter((pair) => idOf('pairs', pair, 0) === id)];
};

/** `undefined` takes the fact back: it is unknown again. */
export const tellFact = (document: FactsDocument, at: FactName, value: unknown): FactsDocument => {
  const { group, id, fact } = nameParts(at);
  const before = (document as unknown as Readonly<Record<string, unknown>>)[group];
  if (!Array.isArray(before)) return { ...document, [group]: { ...(before as Thing), [fact]: value } };
  const things = group === 'pairs' ? withPair(document, id) : (before as Things);
  return { ...document, [group]: things.map((thing, index) => (idOf(group, thing, index) === id ? { ...thing, [fact]: value } : thing)) };
};

/** What is told, or undefined. */
export const factTold = (document: FactsDocument, at: FactName): unknown => {
  const { group, id, fact } = nameParts(at);
  const things = (document as unknown as Readonly<Record<string, unknown>>)[group];
  if (!Array.isArray(things)) return (things as Thing | undefined)?.[fact];
  return (things as Things).find((thing, index) => idOf(group, thing, index) === id)?.[fact];
};
