/**
 * What was ruled where the rules leave it to a registrar, or to the decision makers of two forces. A ruling on two kinds of crime is a
 * precedent; one about an incident binds that incident alone (Crime Recording Rules 2026/27, pages 15, 55 and 57).
 */
import { z } from 'zod';
import { isLocalDate } from '../domain/local-date.ts';
import { line, tooLong } from '../domain/text.ts';
import { crr, type Cite } from '../rules/cite.ts';
import { noOneForce } from '../rules/facts/acts/where.ts';

const Day = z.string().refine(isLocalDate, { error: 'a date there is, such as 2026-04-01' });

export const longestCrimeName = 20;
export const longestForce = 60;

/** A Home Office code, such as 195/12, or a class, such as 8Q: then every offence of it. */
const CrimeName = z.string().trim().min(1, { error: 'An offence is needed' }).max(longestCrimeName, { error: tooLong('The name of an offence', longestCrimeName) });

const AboutIncident = z.string().min(1).max(80);

/** Whoever agreed for the other force: page 15 names these two. */
export const agreeing = ['designated-decision-maker', 'force-crime-registrar'] as const;
export const agreeingNames: Readonly<Record<(typeof agreeing)[number], string>> = { 'designated-decision-maker': 'designated decision maker', 'force-crime-registrar': 'force crime registrar' };

/** The facts say `here`, `several` and the like where they name no other force. */
const nameNoForce: readonly string[] = ['here', ...noOneForce];

const ForceName = line('The other force')
  .max(longestForce, { error: tooLong('The name of a force', longestForce) })
  .refine((name) => !nameNoForce.includes(name.toLowerCase()), { error: 'One other force is named' });

export const Ruled = z.discriminatedUnion('kind', [
  /** Where neither list nor table says which of two is the principal crime. In force from a day, and until another or for good. */
  z.strictObject({ kind: z.literal('principal-crime'), principal: CrimeName, over: CrimeName, from: Day, until: Day.nullable() }),
  /** The registrar is satisfied that a course of conduct by a former partner is harassment in law only. */
  z.strictObject({ kind: z.literal('harassment-only'), incident: AboutIncident }),
  /** Two forces agree which of them records it. Who agreed for the other force is a name, and kept apart. */
  z.strictObject({ kind: z.literal('place-agreed'), incident: AboutIncident, otherForce: ForceName, recordedBy: z.enum(['this-force', 'other-force']), agreedAs: z.enum(agreeing) }),
]);
export type Ruled = Readonly<z.infer<typeof Ruled>>;
export type RuledPrincipal = Extract<Ruled, { readonly kind: 'principal-crime' }>;
export type RuledPlace = Extract<Ruled, { readonly kind: 'place-agreed' }>;

/** The incident it is about and binds alone; null of a precedent. */
export const incidentRuledOn = (ruled: Ruled): string | null => ('incident' in ruled ? ruled.incident : null);

/** What the rules are applied with: what was ruled, and the name it is cited by. */
export type Binding = { readonly ref: string; readonly ruled: Ruled };

/** Whoever has none gets what the rules alone say. */
export const noRulings: readonly Binding[] = [];

/** Where the law leaves it to them. */
const basisOf: Readonly<Record<Ruled['kind'], readonly [Cite, ...Cite[]]>> = {
  'principal-crime': [crr('57'), crr('13')],
  'harassment-only': [crr('55')],
  'place-agreed': [crr('15')],
};

export const citesOf = ({ ref, ruled }: Binding): readonly [Cite, ...Cite[]] => [{ source: 'Ruling', edition: ref, page: '' }, ...basisOf[ruled.kind]];

/** The name its finding has in a trace. */
export const findingName = ({ ref }: Binding): string => `ruling ${ref}`;

/** As it stands within a sentence. */
export const agreedWords = ({ otherForce, recordedBy }: Pick<RuledPlace, 'otherForce' | 'recordedBy'>): string =>
  recordedBy === 'this-force' ? `this force records it and not ${otherForce}` : `${otherForce} records it and not this force`;

/** Who agreed for the other force; null of any other ruling. */
export const agreedByWords = ({ ruled, agreedBy }: { readonly ruled: Ruled; readonly agreedBy: string | null }): string | null =>
  ruled.kind === 'place-agreed' ? `Agreed for ${ruled.otherForce} by ${agreedBy ?? 'somebody whose name was erased'}, ${agreeingNames[ruled.agreedAs]}` : null;

export const ruledWords = (ruled: Ruled): string => {
  switch (ruled.kind) {
    case 'principal-crime':
      return `${ruled.principal} is the principal crime over ${ruled.over}`;
    case 'harassment-only':
      return 'Between the former partners of this incident it is harassment in law only';
    case 'place-agreed':
      return `As both forces agreed, ${agreedWords(ruled)}`;
  }
};
