/** The steps by which facts are told: another person, another act, an answer, an answer taken back. */
import { FactsDocument, type Act, type ActKind } from '../../../../shared/rules/facts/document.ts';
import { tellFact } from '../../../../shared/rules/facts/tell.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';

type Edit = (before: ToldFacts) => ToldFacts;

const onDocument = (edit: (document: FactsDocument) => FactsDocument): Edit => (facts) => ({ ...facts, document: edit(facts.document) });

/** The next short name nobody has: `V3`. */
const freshId = (letter: string, taken: readonly { readonly id: string }[]): string =>
  `${letter}${Math.max(0, ...taken.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(letter.length)) || 0 : 0))) + 1}`;

export const answer = (at: string, value: unknown): Edit => onDocument((document) => tellFact(document, at, value));

export const addVictim: Edit = onDocument((document) => FactsDocument.parse({ ...document, victims: [...document.victims, { id: freshId('V', document.victims) }] }));

export const addOffender: Edit = onDocument((document) => FactsDocument.parse({ ...document, offenders: [...document.offenders, { id: freshId('O', document.offenders) }] }));

export const nameOf = (id: string, name: string): Edit => (facts) => ({
  ...facts,
  names: Object.fromEntries([...Object.entries(facts.names).filter(([each]) => each !== id), ...(name === '' ? [] : [[id, name] as const])]),
});

/** What an order forbids is broken against the state, not against a person. */
const hasNoVictim = (kind: ActKind): boolean => ['breach-of-order', 'drugs', 'weapon', 'perverting-justice'].includes(kind);

/** By everybody told of against everybody told of: with several, it is then said who. */
export const addAct = (kind: ActKind): Edit =>
  onDocument((document) =>
    FactsDocument.parse({
      ...document,
      acts: [...document.acts, { id: freshId('A', document.acts), kind, by: document.offenders.map(({ id }) => id), to: hasNoVictim(kind) ? [] : document.victims.map(({ id }) => id) }],
    }),
  );

const withAct = (id: string, edit: (act: Act) => Act): Edit => onDocument((document) => ({ ...document, acts: document.acts.map((act) => (act.id === id ? edit(act) : act)) }));

const toggled = (all: readonly string[], id: string): string[] => (all.includes(id) ? all.filter((each) => each !== id) : [...all, id]);

export const toggleParty = (act: string, side: 'by' | 'to', id: string): Edit => withAct(act, (before) => ({ ...before, [side]: toggled(before[side], id) }));

export const removeAct = (id: string): Edit => onDocument((document) => ({ ...document, acts: document.acts.filter((act) => act.id !== id).map((act) => (act.inCourseOf === id ? { ...act, inCourseOf: undefined } : act)) }));

/** Somebody who takes part in no act can be taken out again. */
export const removePerson = (id: string): Edit => (facts) => {
  const { document } = facts;
  if (document.acts.some((act) => act.by.includes(id) || act.to.includes(id))) return facts;
  return {
    names: Object.fromEntries(Object.entries(facts.names).filter(([each]) => each !== id)),
    document: {
      ...document,
      victims: document.victims.filter((each) => each.id !== id),
      offenders: document.offenders.filter((each) => each.id !== id),
      pairs: document.pairs.filter((pair) => pair.victim !== id && pair.offender !== id),
    },
  };
};
