/** Everything that is told in a facts document, by the paths the rules ask for it by. */
import type { FactsDocument } from './document.ts';
import { idOf } from './tell.ts';

type Part = Readonly<Record<string, unknown>>;

const groups = ['victims', 'offenders', 'pairs', 'acts', 'recorded', 'reclassifications', 'removals', 'outcomes'] as const;

/** By nobody, to nobody: an act of which neither is known. */
const isNobody = (key: string, value: unknown): boolean => (key === 'by' || key === 'to') && Array.isArray(value) && value.length === 0;

const toldOf = (part: Part, path: string): readonly (readonly [string, unknown])[] =>
  Object.entries(part).flatMap(([key, value]) => (value === undefined || isNobody(key, value) ? [] : [[`${path}.${key}`, value] as const]));

export const toldIn = (facts: FactsDocument): ReadonlyMap<string, unknown> =>
  new Map([...toldOf(facts.report, 'report'), ...groups.flatMap((group) => facts[group].flatMap((part, at) => toldOf(part, `${group}.${idOf(group, part, at)}`)))]);
