/** Reading the declaration of the facts: the schema under its wrappings, the parts of an object or list, the words on it. */
import { z } from 'zod';

export type Schema = z.core.$ZodType;
export type Shape = Readonly<Record<string, Schema>>;

/** The schema under optional, default and transform. */
export const bare = (schema: Schema): Schema => {
  const { def } = schema._zod;
  if ('innerType' in def) return bare(def.innerType as Schema);
  return def.type === 'pipe' ? bare((def as unknown as { readonly in: Schema }).in) : schema;
};

/** The facts of an object or of each entry of a list; none of anything else. */
export const shapeOf = (schema: Schema): Shape => {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return inner.shape as Shape;
  return inner instanceof z.ZodArray ? shapeOf(inner.element) : {};
};

/** The facts of an act, by its kind. */
export const shapesByKind = (acts: Schema): ReadonlyMap<string, Shape> => {
  const list = bare(acts);
  const union = list instanceof z.ZodArray ? bare(list.element) : list;
  if (!(union instanceof z.ZodDiscriminatedUnion)) throw new Error('Acts are told apart by their kind');
  return new Map(
    union.options.map((option) => {
      const shape = shapeOf(option);
      const kind = shape['kind'] === undefined ? null : bare(shape['kind']);
      return [kind instanceof z.ZodLiteral ? String(kind.value) : '', shape];
    }),
  );
};

type Words = { readonly description?: string; readonly question?: string; readonly values?: string };

export const wordsOf = (schema: Schema): Words => ((schema as z.ZodType).meta() ?? {}) as Words;
