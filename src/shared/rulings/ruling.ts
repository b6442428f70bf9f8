/**
 * What a force crime registrar ruled where the rules leave it to them. A ruling on two kinds of crime is a precedent; one about what
 * happened in an incident binds that incident alone (Crime Recording Rules 2026/27, pages 55 and 57).
 */
import { z } from 'zod';
import { isLocalDate } from '../domain/local-date.ts';
import { crr, type Cite } from '../rules/cite.ts';

const Day = z.string().refine(isLocalDate, { error: 'a date there is, such as 2026-04-01' });

/** A Home Office code, such as 195/12, or a class, such as 8Q: then every offence of it. */
const CrimeName = z.string().trim().min(1, { error: 'An offence is needed' }).max(20);

export const Ruled = z.discriminatedUnion('kind', [
  /** Where neither list nor table says which of two is the principal crime. In force from a day, and until another or for good. */
  z.strictObject({ kind: z.literal('principal-crime'), principal: CrimeName, over: CrimeName, from: Day, until: Day.nullable() }),
  /** The registrar is satisfied that a course of conduct by a former partner is harassment in law only. */
  z.strictObject({ kind: z.literal('harassment-only'), incident: z.string().min(1).max(80) }),
]);
export type Ruled = Readonly<z.infer<typeof Ruled>>;
export type RuledPrincipal = Extract<Ruled, { readonly kind: 'principal-crime' }>;

/** What the rules are applied with: what was ruled, and the name it is cited by. */
export type Binding = { readonly ref: string; readonly ruled: Ruled };

/** Whoever has none gets what the rules alone say. */
export const noRulings: readonly Binding[] = [];

/** Where the law leaves it to the registrar. */
const basisOf: Readonly<Record<Ruled['kind'], readonly [Cite, ...Cite[]]>> = {
  'principal-crime': [crr('57'), crr('13')],
  'harassment-only': [crr('55')],
};

export const citesOf = ({ ref, ruled }: Binding): readonly [Cite, ...Cite[]] => [{ source: 'Ruling', edition: ref, page: '' }, ...basisOf[ruled.kind]];

/** The name its finding has in a trace. */
export const findingName = ({ ref }: Binding): string => `ruling ${ref}`;

export const ruledWords = (ruled: Ruled): string =>
  ruled.kind === 'principal-crime' ? `${ruled.principal} is the principal crime over ${ruled.over}` : 'Between the former partners of this incident it is harassment in law only';
