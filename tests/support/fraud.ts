/** Frauds and computer misuse for tests: with nothing out of the ordinary, and the smallest change from it. */
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import { act } from './facts.ts';

export type ActInput = NonNullable<FactsInput['acts']>[number];
export type FraudInput = Extract<ActInput, { kind: 'fraud' }>;
export type MisuseInput = Extract<ActInput, { kind: 'computer-misuse' }>;

/** A fraud with nothing out of the ordinary, without a call for service. */
export const fraud = (scheme: NonNullable<FraudInput['scheme']>, change: Partial<FraudInput> = {}): FraudInput =>
  act({ kind: 'fraud', scheme, by: [], callForService: [], particulars: [], ...change });

export const misuse = (what: NonNullable<MisuseInput['what']>, change: Partial<MisuseInput> = {}): MisuseInput =>
  act({ kind: 'computer-misuse', what, by: [], callForService: [], demand: 'none', enabled: 'nothing', ...change });

export const numbered = (letter: string, many: number): readonly string[] => Array.from({ length: many }, (_, at) => `${letter}${at + 1}`);
export const victims = (many: number) => numbered('V', many).map((id) => ({ id, capacity: [] }));
export const to = (many: number) => [...numbered('V', many)];
export const items = (many: number) => [...numbered('I', many)];

export const personal = { approach: 'personal', victimDid: 'acted' } as const;
export const mass = (victimDid: 'nothing' | 'contacted-again' | 'acted') => ({ approach: 'mass-contact', victimDid }) as const;
export const shown = { falseRepresentation: 'shown' } as const;
