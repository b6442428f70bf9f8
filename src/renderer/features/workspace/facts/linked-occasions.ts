/** What linked incidents say of a course of conduct: on how many occasions it was reported, offered as a fact and told by nobody but the assessor. */
import type { LinkView, SeenIncident } from '../../../../shared/ipc/beside-shapes.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { Act } from '../../../../shared/rules/facts/document.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { addAct, answer } from './edit-facts.ts';

export type Occasions = { readonly count: number; readonly others: readonly SeenIncident[] };

type Linked = Pick<IncidentFile, 'id' | 'links'>;

/** Whoever is linked as the same course of conduct, by way of others too; other reasons join no course. */
const sameCourse = ({ id, links }: Linked): readonly SeenIncident[] => {
  const courses = links.filter(({ reason }) => reason === 'course-of-conduct');
  const found = new Map<string, SeenIncident>();
  const seen = new Set([id]);
  const join = ({ between }: LinkView): void => between.forEach((each) => void (found.set(each.incident, each) && seen.add(each.incident)));
  for (const incident of seen) courses.filter(({ between }) => between.some((each) => each.incident === incident)).forEach(join);
  return [...found.values()].filter(({ incident }) => incident !== id).toSorted((one, other) => ((one.receivedAt ?? '') < (other.receivedAt ?? '') ? -1 : 1));
};

const courseAct = ({ document }: ToldFacts): Extract<Act, { kind: 'course-of-conduct' }> | undefined => document.acts.find((act) => act.kind === 'course-of-conduct');

/** Null where nothing is linked so, or as many occasions are told already. */
export const occasionsOffered = (file: Linked, facts: ToldFacts): Occasions | null => {
  const others = sameCourse(file);
  const count = others.length + 1;
  return others.length === 0 || (courseAct(facts)?.occasions ?? 0) >= count ? null : { count, others };
};

/** A course of conduct that is not told yet is told with it. */
export const withOccasions = (count: number) => (before: ToldFacts): ToldFacts => {
  const facts = courseAct(before) ? before : addAct('course-of-conduct')(before);
  return answer(`acts.${courseAct(facts)?.id ?? ''}.occasions`, count)(facts);
};
