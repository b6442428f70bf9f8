/** The question behind a fact the rules need, with the answers there are: read off the declaration of the fact, so that the screen asks what the rules read. */
import { z } from 'zod';
import type { FactName } from '../truth.ts';
import { FactsDocument, type ActKind } from './document.ts';
import { bare, shapeOf, shapesByKind, wordsOf, type Schema, type Shape } from './schema-parts.ts';

export type Answers =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'one'; readonly of: readonly string[] }
  | { readonly kind: 'several'; readonly of: readonly string[] }
  | { readonly kind: 'count' }
  | { readonly kind: 'date' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'name' }
  | { readonly kind: 'names' };

export type Question = {
  /** `acts.A1.injury`: where the answer goes. */
  readonly at: FactName;
  readonly group: string;
  /** `A1`, `V1-O1`; empty where the group is one thing. */
  readonly id: string;
  readonly fact: string;
  readonly text: string;
  readonly meaning: string;
  readonly answers: Answers;
};

const groups = FactsDocument.shape as Readonly<Record<string, Schema>>;
const acts = shapesByKind(FactsDocument.shape.acts);

export const actKinds = [...acts.keys()] as readonly ActKind[];

/** The facts that are declared for a thing of the document. */
const shapeAt = (document: FactsDocument, group: string, id: string): Shape => {
  if (group === 'acts') return acts.get(document.acts.find((act) => act.id === id)?.kind ?? '') ?? {};
  const schema = groups[group];
  return schema === undefined ? {} : shapeOf(schema);
};

const answersOf = (schema: Schema, values: string): Answers => {
  const inner = bare(schema);
  if (inner instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (inner instanceof z.ZodEnum) return { kind: 'one', of: inner.options.map(String) };
  if (inner instanceof z.ZodNumber) return { kind: 'count' };
  if (inner instanceof z.ZodArray) {
    const element = bare(inner.element);
    return element instanceof z.ZodEnum ? { kind: 'several', of: element.options.map(String) } : { kind: 'names' };
  }
  if (values.startsWith('a date')) return { kind: 'date' };
  return wordsOf(schema).question?.startsWith('When did police') === true ? { kind: 'moment' } : { kind: 'name' };
};

/** null where the document has no such thing or the thing no such fact. */
export const questionAt = (document: FactsDocument, at: FactName): Question | null => {
  const [group = '', ...rest] = at.split('.');
  const fact = rest.at(-1) ?? '';
  const id = rest.length > 1 ? rest.slice(0, -1).join('.') : '';
  const schema = shapeAt(document, group, id)[fact];
  if (schema === undefined) return null;
  const { question = '', description = '', values = '' } = wordsOf(schema);
  return { at, group, id, fact, text: question, meaning: description, answers: answersOf(schema, values) };
};

/** Every fact that can be told of a thing of the document and has a question, in the order of its declaration. */
export const questionsOf = (document: FactsDocument, group: string, id: string): readonly Question[] =>
  Object.keys(shapeAt(document, group, id)).flatMap((fact) => {
    const question = questionAt(document, [group, ...(id === '' ? [] : [id]), fact].join('.'));
    return question === null || question.text === '' ? [] : [question];
  });
