/** What the rules say of told facts under one offence list on one day: the same function in the engine, the page and the command line. */
import type { LocalDate } from '../domain/local-date.ts';
import type { Catalogue } from '../domain/offence-catalogue.ts';
import { noRulings, type Binding } from '../rulings/ruling.ts';
import { answerOf, type Answer } from './answer.ts';
import { decide } from './decide.ts';
import { openCase } from './facts/case.ts';
import type { FactsDocument } from './facts/document.ts';

export const whatFactsSay = (document: FactsDocument, catalogue: Catalogue, today: LocalDate, rulings: readonly Binding[] = noRulings): Answer =>
  answerOf(decide(openCase(document, catalogue, today, rulings)));
