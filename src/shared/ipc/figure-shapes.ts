/** Figures and tables of counts, as screens read them. */
import { z } from 'zod';

/** A figure: its value with the n behind it, or why it cannot be given. `incidents` is the filter that lists what it counted. */
export const Figure = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.enum(['count', 'share', 'hours']),
  value: z.number().nullable(),
  n: z.int(),
  cannot: z.string().nullable(),
  definition: z.string(),
  incidents: z.string().nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** A table of counts by some heading: outcomes by class, conversion by opening code, weeks. */
export const FigureTable = z.strictObject({
  id: z.string(),
  label: z.string(),
  definition: z.string(),
  columns: z.array(z.strictObject({ id: z.string(), label: z.string(), unit: z.enum(['count', 'share', 'text', 'hours']) })),
  rows: z.array(z.strictObject({ key: z.string(), cells: z.array(z.union([z.string(), z.number(), z.null()])), incidents: z.string().nullable() })),
});
export type FigureTable = z.infer<typeof FigureTable>;
