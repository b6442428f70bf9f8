/**
 * The catalogue of notifiable offences: the shape of the file in `resources/catalogue/` (docs/catalogue.md) and how it is
 * read. Reading joins each offence to its class and builds the search index once; everything after that is a look-up.
 */
import { z } from 'zod';
import { PartialDate } from './partial-date.ts';
import { buildIndex, type SearchIndex } from './offence-index.ts';

const text = z.string().min(1);
const hoCode = z.string().regex(/^\d{3}\/\d{2}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const CountingUnit = z.strictObject({
  text,
  pages: z.array(text).readonly().describe('Pages of the Crime Recording Rules that print it'),
  readFrom: text.optional().describe('The parent class it is read across from, where none is printed for the class itself'),
});
export type CountingUnit = z.infer<typeof CountingUnit>;

export const OffenceClass = z.strictObject({
  code: text.describe('8N, 4/10, 105A'),
  name: text,
  group: text,
  subgroup: text.optional(),
  unit: CountingUnit.optional().describe('Absent where no class rule is published: then the general rule of page 12'),
});
export type OffenceClass = z.infer<typeof OffenceClass>;

export const bases = ['victim', 'state', 'either'] as const;
export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;

const PublishedOffence = z.strictObject({
  id: z.string().regex(/^\d{3}\/\d{2}#[1-9]\d*$/).describe('Home Office code, # and its place among the rows with that code'),
  class: text,
  mode: z.enum(['I', 'E', 'S']).describe('Indictable only, either way, summary'),
  max: text.optional().describe('Maximum sentence; absent where the list prints a question mark'),
  years: z.number().min(0).optional().describe('The same in years: 99 is life, 0 a fine'),
  basis: Basis,
  title: text,
  act: text.optional(),
  section: text.optional(),
  current: z.boolean().describe('The flag of the list'),
  changed: PartialDate.optional().describe('Added, amended or deleted: the list does not say which'),
  from: z.union([PartialDate, z.literal('tbc')]).optional().describe('Commencement'),
  to: PartialDate.optional().describe('Cessation: the first day it no longer applies'),
  comment: text.optional(),
});

export const PrincipalCrime = z.strictObject({
  rank: z.int().min(1),
  name: text,
  classes: z.array(text).readonly(),
  codes: z.array(hoCode).readonly(),
  max: text,
  basis: Basis,
  note: text.optional(),
});
export type PrincipalCrime = z.infer<typeof PrincipalCrime>;

const PublishedReportedIncident = z.strictObject({
  code: hoCode,
  class: z.enum(['N100', 'N200', 'N300']),
  kind: text,
  title: text,
  added: PartialDate,
  withdrawn: PartialDate.optional(),
  note: text.optional(),
});

export const CatalogueFile = z.strictObject({
  schema: z.literal('assay-offence-catalogue/1'),
  edition: text.max(80),
  title: text,
  source: z.strictObject({ publisher: text, file: text, sha256 }),
  licence: z.strictObject({ name: text, attribution: text }),
  rules: text.describe('The document whose pages are cited'),
  corrections: z.array(z.strictObject({ name: text, reason: text, rows: z.int().min(1) })).readonly(),
  classes: z.array(OffenceClass).readonly(),
  fraudClasses: z.array(OffenceClass).readonly(),
  offences: z.array(PublishedOffence).readonly(),
  principalCrimes: z.array(PrincipalCrime).readonly(),
  reportedIncidents: z.array(PublishedReportedIncident).readonly(),
});
export type CatalogueFile = z.infer<typeof CatalogueFile>;

/** One row of the list, joined to its class. Several rows may share one Home Office code; the id tells them apart. */
export type Offence = Readonly<z.infer<typeof PublishedOffence>> & {
  readonly code: string;
  readonly className: string;
  readonly group: string;
  readonly subgroup: string | undefined;
};

export type Catalogue = {
  readonly file: CatalogueFile;
  readonly edition: string;
  readonly offences: readonly Offence[];
  readonly byId: ReadonlyMap<string, Offence>;
  readonly byCode: ReadonlyMap<string, readonly Offence[]>;
  readonly byClass: ReadonlyMap<string, readonly Offence[]>;
  readonly classes: ReadonlyMap<string, OffenceClass>;
  readonly index: SearchIndex;
};

const joined = (offence: z.infer<typeof PublishedOffence>, classes: ReadonlyMap<string, OffenceClass>): Offence => {
  const known = classes.get(offence.class);
  if (!known) throw new Error(`Offence ${offence.id} names class ${offence.class}, which the catalogue does not have`);
  return {
    ...offence,
    code: offence.id.slice(0, 6),
    className: known.name,
    group: known.group,
    subgroup: known.subgroup,
  };
};

/** Reads the catalogue file. It ships with the application, so one that does not fit the schema is a bug and throws. */
export const readCatalogue = (json: unknown): Catalogue => {
  const file = CatalogueFile.parse(json);
  const classes = new Map([...file.classes, ...file.fraudClasses].map((entry) => [entry.code, entry]));
  const offences = file.offences.map((offence) => joined(offence, classes));
  return {
    file,
    edition: file.edition,
    offences,
    byId: new Map(offences.map((offence) => [offence.id, offence])),
    byCode: Map.groupBy(offences, (offence) => offence.code),
    byClass: Map.groupBy(offences, (offence) => offence.class),
    classes,
    index: buildIndex(offences, file.principalCrimes),
  };
};
