/** The few calls the shell answers itself: choosing a file, where the page gets a token and a name and never a path; and what its menu shows. */
import { z } from 'zod';
import { call, FileToken } from './call.ts';

const chosen = z.strictObject({ file: FileToken, name: z.string() }).nullable();

/** Bounds that no table of ours comes near: a person's own keys may have long names. */
const words = z.string().max(200);
const MenuCommand = z.strictObject({ id: words, label: words, group: words, keys: words.nullable() });

export const dialogCalls = {
  'choose-file': call({ title: z.string().max(100), kinds: z.array(z.strictObject({ name: z.string().max(40), extensions: z.array(z.string().max(10)) })).max(5) }, chosen),
  'choose-new-file': call({ title: z.string().max(100), suggested: z.string().max(100), extension: z.string().max(10) }, chosen),
  'choose-folder': call({ title: z.string().max(100) }, chosen),
  /** A file that ships with the app, chosen by name. */
  'use-sample': call({ sample: z.enum(['ucpd-shaped.csv', 'street-shaped.csv']) }, chosen),
  /** The page's commands and their keys, which the application's menu shows; a page nobody is signed in to has none. */
  'show-commands': call({ commands: z.array(MenuCommand).max(1000) }, z.null()),
} as const;

export type MenuCommand = z.infer<typeof MenuCommand>;

export type DialogName = keyof typeof dialogCalls;
export type DialogInput<C extends DialogName> = z.input<(typeof dialogCalls)[C]['input']>;
export type DialogOutput<C extends DialogName> = z.output<(typeof dialogCalls)[C]['output']>;
