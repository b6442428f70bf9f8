/** Facts by the paths the rules ask for them by: reading one, telling one, and a document of which nothing is told yet. */
import type { FactsDocument } from '../../src/shared/rules/facts/document.ts';
import { idOf } from '../../src/shared/rules/facts/tell.ts';

type Part = Readonly<Record<string, unknown>>;

const groups = ['victims', 'offenders', 'pairs', 'acts', 'recorded', 'reclassifications', 'removals', 'outcomes'] as const;
const mapped = (facts: FactsDocument, change: (part: Part, path: string) => Part): FactsDocument => ({
  ...facts,
  report: change(facts.report, 'report'),
  ...Object.fromEntries(groups.map((group) => [group, facts[group].map((part, at) => change(part, `${group}.${idOf(group, part, at)}`))])),
}) as FactsDocument;

const partOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
const keyOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

export const withFact = (facts: FactsDocument, path: string, value: unknown): FactsDocument => mapped(facts, (part, at) => (at === partOf(path) ? { ...part, [keyOf(path)]: value } : part));

/** Who and what there is, with the facts of these names, and no other. */
export const onlyWith = (facts: FactsDocument, keys: readonly string[]): FactsDocument => mapped(facts, (part) => Object.fromEntries(Object.entries(part).filter(([key]) => keys.includes(key))));
