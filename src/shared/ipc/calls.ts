/** Every call there is, and the types inferred from it. A new line breaks the build until the engine answers it. */
import type { z } from 'zod';
import { commandCalls } from './commands.ts';
import { draftCalls } from './drafts.ts';
import { entryCalls } from './entry.ts';
import { queryCalls } from './queries.ts';

export const calls = { ...entryCalls, ...commandCalls, ...queryCalls, ...draftCalls } as const;

type Calls = typeof calls;
export type CallName = keyof Calls;
export type EntryName = keyof typeof entryCalls;
export type CommandName = keyof typeof commandCalls;
export type QueryName = keyof typeof queryCalls;
export type DraftName = keyof typeof draftCalls;

/** What a caller may hand in (fields with a default may be left out), and what a handler gets. */
export type Input<C extends CallName> = z.input<Calls[C]['input']>;
export type Parsed<C extends CallName> = z.output<Calls[C]['input']>;
export type Output<C extends CallName> = z.output<Calls[C]['output']>;
