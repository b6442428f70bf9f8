/**
 * Whether the rules leave it to the registrar which of two kinds of crime is the principal one (page 57: "it is unclear which should be
 * recorded"). What a list, the table or a sentence settles is no matter for a ruling. A class stands for every current offence of it,
 * and is left open where any of them is.
 */
import type { LocalDate } from '../domain/local-date.ts';
import type { Catalogue } from '../domain/offence-catalogue.ts';
import { crr, nfib, type Cite } from '../rules/cite.ts';
import type { Crime } from '../rules/counting/crime.ts';
import { openCase } from '../rules/facts/case.ts';
import { FactsDocument } from '../rules/facts/document.ts';
import { areOfOneRecorder } from '../rules/principal-crime/groups.ts';
import { principalRules } from '../rules/principal-crime/principal-rules.ts';
import { weigh } from '../rules/weigh.ts';
import type { RuledPrincipal } from './ruling.ts';

type LeftOpen = { readonly is: 'open' } | { readonly is: 'settled'; readonly because: string; readonly cites: readonly Cite[] } | { readonly is: 'unknown'; readonly name: string };

/** As if one offender had done both to one victim: of the two only the offence matters here. */
const crimesNamed = (catalogue: Catalogue, name: string): readonly Crime[] =>
  catalogue.offences
    .filter((each) => each.current && (each.code === name || each.class === name))
    .map((each) => ({ acts: [], class: each.class, code: each.code, against: each.basis === 'state' ? 'state' : 'victim', unit: '', victims: [], offender: '', afterReport: 0 }));

export const leftOpen = ({ principal, over, from }: RuledPrincipal, catalogue: Catalogue): LeftOpen => {
  const [ones, others] = [crimesNamed(catalogue, principal), crimesNamed(catalogue, over)];
  if (ones.length === 0) return { is: 'unknown', name: principal };
  if (others.length === 0) return { is: 'unknown', name: over };
  if (!ones.some((one) => others.some((other) => areOfOneRecorder(one, other)))) return { is: 'settled', because: 'Report Fraud records the one and the force the other: both are recorded.', cites: [crr('97'), nfib('1')] };
  const of = openCase(FactsDocument.parse({ decideOn: from }), catalogue, from as LocalDate);
  const answers = ones.flatMap((one) => others.map((other) => weigh(principalRules, { one, other, of }, of.day).answer));
  const settled = answers.flatMap((answer) => (answer.is === 'settled' ? [answer] : []));
  const [first] = settled;
  return first === undefined || settled.length < answers.length ? { is: 'open' } : { is: 'settled', because: first.because, cites: first.cites };
};
