/** Rulings for tests: stalking beside blackmail, which neither the lists of pages 56-57 nor the table of page 14 compares. */
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { Binding, RuledPrincipal } from '../../src/shared/rulings/ruling.ts';
import { act, reported } from './facts.ts';

export const stalking = '195/12';
export const blackmail = '035/00';

export const over = (principal: string, lesser: string, change: { readonly from?: string; readonly until?: string | null } = {}): RuledPrincipal => ({
  kind: 'principal-crime',
  principal,
  over: lesser,
  from: (change.from ?? '2026-04-01') as LocalDate,
  until: (change.until ?? null) as LocalDate | null,
});

export const called = (ref: string, ruled: Binding['ruled']): Binding => ({ ref, ruled });

/** Both by one offender against one victim. */
export const stalkedAndBlackmailed = (): FactsInput => reported({ acts: [act({ kind: 'offence', class: '8Q', code: stalking }), act({ id: 'A2', kind: 'offence', class: '35', code: blackmail })] });

/** A course of conduct between former partners of 30, whom the rules presume to be stalked (page 55). */
export const formerPartners = (change: FactsInput = {}): FactsInput =>
  reported({
    victims: [{ id: 'V1', age: 30 }],
    offenders: [{ id: 'O1', age: 30 }],
    pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner' }],
    acts: [act({ kind: 'course-of-conduct', occasions: 3, features: [] })],
    ...change,
  });
