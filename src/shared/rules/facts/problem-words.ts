/** What is wrong with a value of a facts document, in words: what it may be instead, and which is nearest. */
import type { z } from 'zod';
import { kindKnownAs } from './known-as.ts';
import { distance, nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const aFewWords = 60;
const isSaid = (given: unknown): given is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof given) && String(given).length <= aFewWords;
const quoted = (given: unknown): string => (isSaid(given) ? ` ${given}` : ' like it');
const orNone = (near: string | null): string => (near === null ? '' : `; the nearest is ${near}`);

const typeWords: Readonly<Record<string, string>> = {
  array: 'It is a list, in square brackets',
  boolean: 'It is true or false, without quotation marks',
  int: 'It is a whole number',
  number: 'It is a whole number, without quotation marks',
  object: 'It is a group of facts, in braces',
  string: 'It is text, in quotation marks',
};

/** Only a slip of the pen is called near: another word that looks like it would lead astray, and all of them are named. */
const slip = (given: string, values: readonly string[]): string | null => {
  const near = given.length < 4 ? null : nearest(given, values);
  return near !== null && distance(given.toLowerCase(), near.toLowerCase()) <= 2 ? near : null;
};

const notOfThese = (given: unknown, values: readonly string[]): string => {
  if (typeof given === 'number' && values.includes(String(given))) return 'It is text, in quotation marks';
  return `There is no value${quoted(given)}${orNone(typeof given === 'string' ? slip(given, values) : null)}. It is one of ${values.join(', ')}`;
};

const noKind = (given: unknown, kinds: readonly string[]): string => {
  if (given === undefined) return `It needs its kind, one of ${kinds.join(', ')}`;
  const known = typeof given === 'string' ? kindKnownAs(given) : null;
  if (known !== null) return `There is no kind${quoted(given)}; it is told as an act of kind ${known}`;
  return `There is no kind${quoted(given)}${orNone(typeof given === 'string' ? nearest(given, kinds) : null)}. It is one of ${kinds.join(', ')}`;
};

const tooMuch = ({ maximum, origin }: { readonly maximum: number | bigint; readonly origin: string }): string =>
  origin === 'array' ? `It has no more than ${maximum} entries` : origin === 'string' ? `It has no more than ${maximum} letters` : `It is no more than ${maximum}`;

/** Sentences that the schema says itself are kept. */
export const problemWords = (issue: Issue, given: unknown, kinds: readonly string[]): string => {
  if (issue.code === 'invalid_value') return notOfThese(given, issue.values.map(String));
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind') return noKind(given, kinds);
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return given === undefined ? 'It is missing' : (typeWords[issue.expected] ?? issue.message);
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) return tooMuch(issue);
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return `It is no less than ${issue.minimum}`;
  return issue.message;
};
