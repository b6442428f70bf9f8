/** Values a schema takes, drawn from its own definition: a fact that is added is drawn at once, in every value and unknown. */
import fc from 'fast-check';
import { z } from 'zod';

type Any = fc.Arbitrary<unknown>;
type Schema = z.core.$ZodType;

export type Drawing = {
  /** Texts worth drawing, by the name of the fact and what it takes: the schema knows only what they must look like. */
  readonly texts: (name: string, takes: (text: string) => boolean) => fc.Arbitrary<string> | null;
  /** Whether what may be unknown is unknown now and then. */
  readonly unknown: boolean;
};

const inner = ({ _zod: { def } }: Schema): Schema | null => {
  if ('innerType' in def) return def.innerType as Schema;
  return def.type === 'pipe' ? (def as unknown as { readonly in: Schema }).in : null;
};

type Check = { readonly maximum?: number; readonly pattern?: RegExp };

/** What a schema asks beyond its type: at most so many, of this look. */
const checksOf = ({ _zod: { def } }: Schema): readonly Check[] => ('checks' in def ? (def.checks as readonly z.core.$ZodCheck[]) : []).map((check) => check._zod.def as Check);

const mayBeLeftOut = (schema: Schema): boolean => z.safeParse(schema, undefined).success;

const numberOf = ({ minValue, maxValue }: z.ZodNumber): Any => {
  const [min, max] = [minValue ?? 0, maxValue ?? 0];
  return fc.oneof(fc.integer({ min, max: Math.min(max, min + 3) }), fc.integer({ min, max }));
};

const textOf = (schema: z.ZodString, name: string, drawing: Drawing): Any => {
  const known = drawing.texts(name, (text) => schema.safeParse(text).success);
  const [pattern] = checksOf(schema).flatMap((check) => check.pattern ?? []);
  const made = pattern ? fc.stringMatching(pattern) : null;
  if (known !== null) return made === null ? known : fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: made });
  if (made === null) throw new Error(`Nothing is drawn for ${name}: say in the texts what it takes`);
  return made;
};

/** Lists are short; what is said of one thing is said of many. */
const longest = 3;

export const anyValue = (schema: Schema, drawing: Drawing, name = ''): Any => {
  const bare = inner(schema);
  if (bare !== null) return drawing.unknown && mayBeLeftOut(schema) && !mayBeLeftOut(bare) ? fc.option(anyValue(bare, drawing, name), { nil: undefined, freq: 3 }) : anyValue(bare, drawing, name);
  if (schema instanceof z.ZodObject) return fc.record(Object.fromEntries(Object.entries(schema.shape).map(([key, value]) => [key, anyValue(value as Schema, drawing, key)])));
  if (schema instanceof z.ZodArray) return fc.array(anyValue(schema.element, drawing, name), { maxLength: Math.min(longest, ...checksOf(schema).flatMap(({ maximum }) => maximum ?? [])) });
  if (schema instanceof z.ZodDiscriminatedUnion) return fc.oneof(...schema.options.map((option) => anyValue(option, drawing, name)));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodString) return textOf(schema, name, drawing);
  throw new Error(`Nothing is drawn for ${name}, which is ${schema._zod.def.type}: teach it here`);
};
