/** Facts to begin with: what the report and the answers so far say already, so that it is never asked. */
import type { IncidentVersion, Party } from '../../../../shared/domain/incident.ts';
import { FactsDocument } from '../../../../shared/rules/facts/document.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import type { Draft } from '../decision/draft.ts';

type Named = { readonly name: string; readonly kind: Party['kind']; readonly age: number | null };

/** Each once, by name: those the report names, then those an answer was written for. */
const people = (parties: readonly Party[], role: Party['role'], written: readonly string[]): readonly Named[] => {
  const reported = parties.filter((party) => party.role === role).map(({ name, kind, age }) => ({ name: name ?? '', kind, age }));
  const others = written.filter((name) => name.trim() !== '' && !reported.some((each) => each.name === name)).map((name) => ({ name, kind: 'person' as const, age: null }));
  return [...reported, ...others];
};

const numbered = (letter: string, each: readonly Named[]): readonly (Named & { readonly id: string })[] => each.map((one, index) => ({ ...one, id: `${letter}${index + 1}` }));

export const beginFacts = (version: IncidentVersion | null, draft: Draft): ToldFacts => {
  const parties = version?.text.parties ?? [];
  const victims = numbered('V', people(parties, 'victim', draft.allegations.filter(({ victim }) => victim.kind !== 'state').map(({ victim }) => victim.name)));
  const offenders = numbered('O', people(parties, 'suspect', draft.allegations.map(({ offender }) => offender.name)));
  const age = (one: Named): { age?: number } => (one.age === null ? {} : { age: one.age });
  const codes = version?.codes;
  const receivedAt = codes?.received.precision === 'minute' ? codes.received.at : null;
  return {
    names: Object.fromEntries([...victims, ...offenders].filter(({ name }) => name !== '').map(({ id, name }) => [id, name])),
    document: FactsDocument.parse({
      report: { ...(receivedAt === null ? {} : { receivedAt }), ...(codes?.capacity ? { by: codes.capacity } : {}) },
      victims: (victims.length > 0 ? victims : [{ id: 'V1', kind: 'person' as const, name: '', age: null }]).map((one) => ({ id: one.id, kind: one.kind, ...age(one) })),
      offenders: (offenders.length > 0 ? offenders : [{ id: 'O1', kind: 'person' as const, name: '', age: null }]).map((one) => ({ id: one.id, ...age(one) })),
    }),
  };
};
