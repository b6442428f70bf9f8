/** Rulings for tests: stalking beside blackmail, which neither the lists of pages 56-57 nor the table of page 14 compares, and what lay in another force's area. */
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';
import type { Binding, RuledPlace, RuledPrincipal } from '../../src/shared/rulings/ruling.ts';
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

/** Agreed with the registrar of another force that this one records it, unless said otherwise. */
export const agreedOn = (incident: string, change: Partial<RuledPlace> = {}): RuledPlace => ({ kind: 'place-agreed', incident, otherForce: 'Staffordshire Police', recordedBy: 'this-force', agreedAs: 'force-crime-registrar', ...change });

export const called = (ref: string, ruled: Binding['ruled']): Binding => ({ ref, ruled });

/** Both by one offender against one victim. */
export const stalkedAndBlackmailed = (): FactsInput => reported({ acts: [act({ kind: 'offence', class: '8Q', code: stalking }), act({ id: 'A2', kind: 'offence', class: '35', code: blackmail })] });

/** A theft whose suspect is clearly evidenced to have been in the area of another force. */
export const doneIn = (suspectWas: string): FactsInput => reported({ acts: [act({ kind: 'offence', class: '49', code: '049/10', circumstances: ['place-in-question'], setting: [], suspectWas })] });

/** A course of conduct between former partners of 30, whom the rules presume to be stalked (page 55). */
export const formerPartners = (change: FactsInput = {}): FactsInput =>
  reported({
    victims: [{ id: 'V1', age: 30 }],
    offenders: [{ id: 'O1', age: 30 }],
    pairs: [{ victim: 'V1', offender: 'O1', relationship: 'former-partner' }],
    acts: [act({ kind: 'course-of-conduct', occasions: 3, features: [] })],
    ...change,
  });
