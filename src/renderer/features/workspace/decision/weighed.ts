/**
 * What the rules say of told facts, weighed once for everything that asks at the same moment: the facts as they are shown, the
 * check of the draft, the keys. A document is never changed, only followed, so what was said of it stands while the list and the
 * day do.
 */
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Catalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { answerOf, type Answer } from '../../../../shared/rules/answer.ts';
import { decide, type Decided } from '../../../../shared/rules/decide.ts';
import { openCase } from '../../../../shared/rules/facts/case.ts';
import type { FactsDocument } from '../../../../shared/rules/facts/document.ts';

export type Found = { readonly decided: Decided; readonly answer: Answer };

const found = new WeakMap<FactsDocument, { readonly under: Catalogue; readonly on: LocalDate } & Found>();

export const weighed = (document: FactsDocument, catalogue: Catalogue, today: LocalDate): Found => {
  const before = found.get(document);
  if (before?.under === catalogue && before.on === today) return before;
  const decided = decide(openCase(document, catalogue, today));
  const now = { under: catalogue, on: today, decided, answer: answerOf(decided) };
  found.set(document, now);
  return now;
};
