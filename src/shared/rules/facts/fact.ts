/** How a fact is declared: its values, the question that asks for it and what it means. The schema, `docs/facts.md` and the screen read the same declaration. */
import { z } from 'zod';
import { isLocalDate } from '../../domain/local-date.ts';

/** A fact that may be unknown: left out, or null. `values` says what may stand there where the schema does not. */
export const fact = <S extends z.ZodType>(schema: S, question: string, description: string, values?: string) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .meta({ question, description, ...(values === undefined ? {} : { values }) });

export const yesNo = (question: string, description: string) => fact(z.boolean(), question, description);

export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, question: string, description: string) => fact(z.enum(values), question, description);

/** Any of these; an empty list says none of them. */
export const someOf = <const V extends readonly [string, ...string[]]>(values: V, question: string, description: string) =>
  fact(z.array(z.enum(values)).max(values.length), question, description);

export const count = (question: string, description: string, most = 10_000) => fact(z.int().min(0).max(most), question, description);

export const date = (question: string, description: string) =>
  fact(z.string().refine(isLocalDate, { error: 'a date there is, such as 2026-04-12' }), question, description, 'a date, `2026-04-12`');

/** The name of something in this document: `V1`. */
export const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,30}$/, { error: 'a short name of letters and digits, such as V1' });

export const ClassCode = z.string().regex(/^\d{1,3}(\/\d{1,2})?[A-Z]?$/, { error: 'a class of the offence list, such as 8N or 105A' });
export const HomeOfficeCode = z.string().regex(/^\d{3}\/\d{2}$/, { error: 'a Home Office code, such as 105/01' });

/** Names given to things that are counted one by one, so that the same thing told twice is counted once. */
export const names = (question: string, description: string) => fact(z.array(Id).max(1000), question, description, 'a list of short names, `["A1", "A2"]`');
