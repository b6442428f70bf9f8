/** The worked cases again, with rulings: they answer what the rules leave to the registrar, and change nothing that the rules settle. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { answerOf, type Answer } from '../../src/shared/rules/answer.ts';
import { decide } from '../../src/shared/rules/decide.ts';
import { openCase } from '../../src/shared/rules/facts/case.ts';
import { FactsDocument } from '../../src/shared/rules/facts/document.ts';
import type { Binding } from '../../src/shared/rulings/ruling.ts';
import { catalogue } from '../support/catalogue.ts';
import { decideFacts } from '../support/facts.ts';
import { called, over } from '../support/rulings.ts';
import { told } from './all-groups.ts';

const documents = told.map((facts) => FactsDocument.parse(facts));
const under = (document: FactsDocument, rulings: readonly Binding[]): Answer => answerOf(decide(openCase(document, catalogue, '2026-05-04' as LocalDate, rulings)));
const plain = documents.map((document) => under(document, []));

/** The rules leave it to a person which of two is the principal crime. */
const leavesPrincipal = ({ trace }: Answer): boolean => trace.some(({ stage, said }) => (stage === 'principal-crime' || stage === 'related') && said.some(({ finding }) => finding.says === 'refers'));

const names = [...new Set(plain.flatMap(({ crimes }) => crimes.flatMap((crime) => [crime, ...crime.swallows].flatMap((each) => [each.class, each.hoCode]))))].filter((name) => name !== null);
const anyRulings = fc.array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 40 }).map((pairs) => pairs.map(([principal = '', lesser = ''], at) => called(`R-${at}`, over(principal, lesser, { from: '2000-01-01' }))));

test('with no ruling each of them is decided as it always was', () => {
  expect(plain).toEqual(told.map((facts) => answerOf(decideFacts(facts))));
});

test('whatever was ruled, none that the rules settle comes out otherwise', () => {
  const settled = documents.flatMap((document, at) => (plain[at] && !leavesPrincipal(plain[at]) ? [{ document, before: plain[at] }] : []));
  expect(settled.length).toBeGreaterThan(documents.length / 2);
  fc.assert(
    fc.property(anyRulings, (rulings) => {
      for (const { document, before } of settled) if (JSON.stringify(under(document, rulings)) !== JSON.stringify(before)) expect(under(document, rulings)).toEqual(before);
    }),
    { numRuns: 5 },
  );
});
