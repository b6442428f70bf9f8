/** How a call between page and engine is declared: the shape in, the shape out. Types are inferred from these. */
import { z } from 'zod';

export type Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = { readonly input: I; readonly output: O };

export const call = <I extends z.ZodRawShape, O extends z.ZodType>(input: I, output: O): Call<z.ZodObject<I, z.core.$strict>, O> => ({
  input: z.strictObject(input),
  output,
});

/** A file or folder a person chose. The page holds this token; the path stays in the shell and the engine. */
export const FileToken = z.string().regex(/^file-[0-9a-f]{32}$/);

/** An id of our own making. */
export const Id = z.string().min(1).max(80);
