/**
 * The events of the log of looks: who was shown what of which incident (Data Protection Act 2018, s.62: consultation). They lie in a log of their own,
 * of the same form as the bureau's, because reading must not wait for whoever writes. They hold ids and codes; of a search no more than
 * a keyed hash.
 */
import { z } from 'zod';
import { roles, type Role } from '../domain/roles.ts';

const id = z.string().min(1).max(80);
const code = z.string().max(80);
const count = z.int().min(0);

/** Why somebody looks. Statute asks for it no more (Data (Use and Access) Act 2025, s.82); it serves whoever answers for the looks. */
export const saidReasons = ['assessing', 'supervising', 'overseeing', 'auditing', 'victim-enquiry', 'linked-incident', 'disclosure', 'training'] as const;
export type SaidReason = (typeof saidReasons)[number];

/** Through a broken glass is none that anybody says: it is so where their role reads no incident. */
export const lookReasons = [...saidReasons, 'break-glass'] as const;
export type LookReason = (typeof lookReasons)[number];

export const lookReasonWords: Readonly<Record<LookReason, string>> = {
  assessing: 'assessing it',
  supervising: 'supervising the work on it',
  overseeing: 'overseeing how it is recorded',
  auditing: 'auditing',
  'victim-enquiry': 'an enquiry by or for the victim',
  'linked-incident': 'an incident that may belong to it',
  disclosure: 'a disclosure',
  training: 'training',
  'break-glass': 'through a broken glass',
};

/** Why somebody looks where they do not say: what their role is there for. */
export const reasonOfRole: Readonly<Record<Role, SaidReason>> = {
  assessor: 'assessing',
  'senior-assessor': 'assessing',
  supervisor: 'supervising',
  registrar: 'overseeing',
  'chief-officer': 'overseeing',
  'head-of-crime': 'overseeing',
  auditor: 'auditing',
  'information-officer': 'disclosure',
  administrator: 'disclosure',
};

const kinds = {
  /** `decision`: the one that stood in what was shown; `reason`: null where the bureau asks for none. */
  'incident.opened': { incident: id, decision: id.nullable(), reason: z.enum(lookReasons).nullable() },
  /** `list`: the question whose answer was shown; `answers`: it said of these incidents how they were decided, as not every answer to it does. */
  'list.shown': { list: code, incidents: z.array(id).max(2000), answers: z.literal(true).optional() },
  /** `query`: of what was typed, under a key of the bureau; `answers`: it asked for a class that was recorded. */
  'search.shown': { query: z.string().regex(/^[0-9a-f]{64}$/), incidents: z.array(id).max(2000), answers: z.literal(true).optional() },
  'letter.printed': { incident: id },
  'text.copied': { incident: id },
  'sitting.begun': { process: count },
  'sitting.ended': {},
  /** Its program ended without ending it: lists of a quarter of a second after `last` may be missing. */
  'sitting.broken': { session: id, last: count },
} as const;

export type LookKind = keyof typeof kinds;
type LookData<K extends LookKind> = z.infer<z.ZodObject<(typeof kinds)[K], z.core.$strict>>;
export const lookKinds = Object.keys(kinds) as readonly LookKind[];

export type LookDraft = { readonly [K in LookKind]: { readonly kind: K; readonly data: LookData<K> } }[LookKind];

const envelope = {
  v: z.literal(1),
  /** `assay/<bureau>/<workstation>/looks`. */
  origin: z.string().max(130),
  seq: z.int().min(1),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  actor: id,
  role: z.enum([...roles, 'system']),
  session: id,
};

export type LookEvent = {
  readonly [K in LookKind]: {
    readonly v: 1;
    readonly origin: string;
    readonly seq: number;
    readonly at: string;
    readonly actor: string;
    readonly role: (typeof roles)[number] | 'system';
    readonly session: string;
    readonly kind: K;
    readonly data: LookData<K>;
  };
}[LookKind];

export const LookEvent = z.discriminatedUnion(
  'kind',
  lookKinds.map((kind) => z.strictObject({ ...envelope, kind: z.literal(kind), data: z.strictObject(kinds[kind]) })) as never,
) as unknown as z.ZodType<LookEvent>;

/** The incidents somebody was shown by it. */
export const shownBy = ({ data }: LookDraft): readonly string[] => ('incidents' in data ? data.incidents : 'incident' in data ? [data.incident] : []);
