/**
 * What the rules say of told facts, weighed once for everything that asks at the same moment: the facts as they are shown, the
 * check of the draft, the keys. A document is never changed, only followed, so what was said of it stands while the list, the
 * day and the rulings do.
 */
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { answerOf, type Answer } from '../../../../shared/rules/answer.ts';
import { decide, type Decided } from '../../../../shared/rules/decide.ts';
import { openCase } from '../../../../shared/rules/facts/case.ts';
import type { FactsDocument } from '../../../../shared/rules/facts/document.ts';
import type { Binding } from '../../../../shared/rulings/ruling.ts';

export type Found = { readonly decided: Decided; readonly answer: Answer };

const found = new WeakMap<FactsDocument, { readonly under: Catalogue; readonly on: LocalDate; readonly ruled: readonly Binding[] } & Found>();

export const weighed = (document: FactsDocument, catalogue: Catalogue, today: LocalDate, rulings: readonly Binding[]): Found => {
  const before = found.get(document);
  if (before?.under === catalogue && before.on === today && before.ruled === rulings) return before;
  const decided = decide(openCase(document, catalogue, today, rulings));
  const now = { under: catalogue, on: today, ruled: rulings, decided, answer: answerOf(decided) };
  found.set(document, now);
  return now;
};
