import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Decision } from '../../../../shared/domain/decision.ts';
import { readCatalogue } from '../../../../shared/domain/offence-catalogue.ts';
import { decisionContext } from '../../../../shared/rules/recording/decision-context.ts';
import type { YesNo } from '../../../../shared/rules/recording/flowchart.ts';
import { emptyTold, newAllegation, newDraft, type Draft, type DraftAllegation } from './draft.ts';
import { draftProblems } from './draft-problems.ts';
import { addAllegation, allegationAt, answerOpen, chooseReported, groundOf, proposedAnswer, reopen, setVictimKind } from './edit-draft.ts';
import { fromDecision } from './from-decision.ts';
import { proposedClosing, toDecision } from './to-decision.ts';

const catalogue = readCatalogue(JSON.parse(readFileSync(new URL('../../../../../resources/catalogue/notifiable-offences-2026-27.json', import.meta.url), 'utf8')));
const now = '2026-10-13T08:20:00.000Z';
const context = decisionContext(catalogue, { now, due: '2026-10-13T20:00:00.000Z', currentVersion: 1 });
const late = decisionContext(catalogue, { now, due: '2026-10-13T07:00:00.000Z', currentVersion: 1 });

const named: DraftAllegation = { ...newAllegation('1'), victim: { kind: 'person', name: 'A. Victim', notKnown: false }, offender: { kind: 'unknown', name: '' }, why: 'Because of what was said' };
const answered = (answers: string, allegation: DraftAllegation = named): DraftAllegation =>
  Array.from(answers).reduce((before, letter) => answerOpen(letter === 'y' ? 'yes' : 'no')(before), allegation);
const told = { ...emptyTold, state: 'told' as const, at: now, by: 'PC 1', rightToAppeal: true };
const draftOf = (...allegations: DraftAllegation[]): Draft => newDraft(1, allegations);
const paths = (draft: Draft, on = context): string[] => draftProblems(draft, on).map((problem) => problem.path);

describe('the answer a path proposes', () => {
  const cases: readonly (readonly [answers: string, kind: string, ground: string | null])[] = [
    ['n', 'no-crime', null],
    ['yn', 'no-crime', null],
    ['yyy', 'no-crime', null],
    ['yynn', 'crime-related-incident', 'a'],
    ['yynyn', 'crime-related-incident', 'a'],
    ['yynyyy', 'crime-related-incident', 'b'],
    ['yynyyny', 'crime-related-incident', 'c'],
    ['yynyynn', 'record', null],
  ];
  test.each(cases)('%s leads to %s', (answers, kind, ground) => {
    const allegation = answered(answers);
    expect(proposedAnswer(allegation)).toBe(kind);
    if (ground !== null) expect(groundOf(allegation)).toBe(ground);
  });

  test('there is none while a question is open', () => {
    expect(proposedAnswer(answered('yyn'))).toBeNull();
  });

  test('an answer after the end of the chart changes nothing', () => {
    const done = answered('n');
    expect(answerOpen('yes')(done)).toBe(done);
  });

  test('for the state F4 and F5 are not asked', () => {
    const state = setVictimKind('state')(named);
    expect(proposedAnswer(answered('yyynn', state))).toBe('record');
    expect(proposedAnswer(answered('yyn', state))).toBe('no-crime');
  });

  test('changing to the state asks F3 again and keeps what came before', () => {
    expect(setVictimKind('state')(answered('yyny')).path).toEqual([{ box: 'F1', answer: 'yes' }, { box: 'F2', answer: 'yes' }]);
  });

  test('changing from a person to an organisation keeps the whole path', () => {
    expect(setVictimKind('organisation')(answered('yyny')).path).toHaveLength(4);
  });
});

describe('what is still needed', () => {
  test('only the open question, until it is answered', () => {
    expect(paths(draftOf(answered('yy')))).toEqual(['about.allegations.0.path', 'closing']);
  });

  test('a complete record needs nothing', () => {
    const allegation = answered('yynyynn', { ...named, alleged: '008/65#1' });
    expect(allegation.crimes).toHaveLength(1);
    expect(paths(draftOf(allegation))).toEqual([]);
  });

  test('ground (a) needs the enquiries, why it is not recorded is told, and a closing code', () => {
    expect(paths(draftOf(answered('yynn')))).toEqual(['about.allegations.0.answer.enquiries', 'about.allegations.0.told', 'closing']);
  });

  test('F3 with contrary evidence needs that evidence', () => {
    expect(paths(draftOf({ ...answered('yyy'), told }))).toContain('about.allegations.0.answer.contraryEvidence');
  });

  test('an unticked right to appeal is refused beside its box', () => {
    expect(paths(draftOf({ ...answered('n'), told: { ...told, rightToAppeal: false } }))).toContain('about.allegations.0.told.rightToAppeal');
  });

  test('N100 may be answered before the chart is finished', () => {
    const allegation = chooseReported('100')({ ...answered('yy'), told });
    expect(paths({ ...draftOf(allegation), closing: 'P6' })).toEqual([]);
  });

  test('recording after 24 hours needs its reason, and not recording does not', () => {
    const recorded = answered('yynyynn', { ...named, alleged: '008/65#1' });
    expect(paths(draftOf(recorded), late)).toEqual(['late']);
    expect(paths({ ...draftOf({ ...answered('n'), told }), closing: 'D3' }, late)).toEqual([]);
  });

  test('problems stand in the order of the form', () => {
    const draft = addAllegation(draftOf({ ...answered('n'), why: '' }));
    expect(paths(draft)).toEqual(['about.allegations.0.why', 'about.allegations.0.told', 'about.allegations.1.path', 'closing']);
  });

  test('a correction says why', () => {
    const recorded = draftOf(answered('yynyynn', { ...named, alleged: '008/65#1' }));
    expect(paths({ ...recorded, purpose: { kind: 'correct', supersedes: 'd', revision: 1, mistake: null, why: '' } })).toEqual(['why']);
  });
});

describe('a draft as a decision', () => {
  test('proposes crime as the closing code once something is recorded', () => {
    expect(proposedClosing(draftOf(answered('yynyynn')))).toBe('C1');
    expect(proposedClosing(draftOf(answered('n')))).toBeNull();
    expect(proposedClosing({ ...newDraft(1), about: 'duplicate' })).toBe('D4');
    expect(proposedClosing({ ...newDraft(1), about: 'test' })).toBe('D9');
  });

  test('answers that were typed and are not chosen now are kept and not sent', () => {
    const typed = { ...answered('yynn'), enquiries: 'Called three times' };
    const again = answered('yynn', reopen(3)(answerOpen('no')(reopen(2)(typed))));
    expect(again.enquiries).toBe('Called three times');
    const recorded = toDecision(draftOf(answered('yyn', reopen(3)(typed))));
    expect(JSON.stringify(recorded)).not.toContain('Called three times');
  });

  test('whatever is answered, what needs nothing passes the schema and comes back the same', () => {
    const letters = fc.array(fc.constantFrom<YesNo>('yes', 'no'), { minLength: 1, maxLength: 9 });
    const property = fc.property(letters, fc.boolean(), fc.constantFrom('person', 'organisation', 'state' as const), (answers, asReported, kind) => {
      const walked = answers.reduce((before, answer) => answerOpen(answer)(before), setVictimKind(kind)({ ...named, alleged: '008/65#1', told, enquiries: 'Asked around', rule: 'Schools protocol', contraryEvidence: 'Seen on film', otherForce: { force: 'Other', reference: 'X1', acceptedBy: 'A' } }));
      const draft = { ...allegationAt(0, asReported ? chooseReported('100') : (before) => before)(draftOf(walked)), closing: 'P6' };
      if (draftProblems(draft, context).length > 0) return;
      const decision = Decision.parse(toDecision(draft));
      expect(Decision.parse(toDecision(fromDecision(decision, 1, { kind: 'decide' })))).toEqual(decision);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
