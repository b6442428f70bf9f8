/** Decisions kept by earlier editions of Assay are read as they were made. */
import { expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue.ts';
import { decision } from '../../../../tests/support/invented.ts';
import { Decision } from '../../../shared/domain/decision.ts';
import { keptText, readKept } from './kept-decision.ts';

const { reasons: _, ...made } = decision();
const kept = (more: object): Decision => readKept(JSON.stringify({ ...made, ...more })).decision;

test.each<readonly [string, object, Decision['reasons']]>([
  ['before there were reasons', {}, {}],
  ['one reason for all, and none given', { departure: null }, {}],
  ['one reason for all', { departure: 'She confirmed it by telephone.' }, { 'before-reasons-were-apart': 'She confirmed it by telephone.' }],
  ['a reason for each', { reasons: { 'third-party': 'She confirmed it.' } }, { 'third-party': 'She confirmed it.' }],
])('%s', (_name, more, expected) => {
  expect(kept(more)).toEqual({ ...made, reasons: expected });
  expect(Decision.safeParse(kept(more)).success).toBe(true);
});

test('what is written is read again', () => {
  const given = decision(undefined, { reasons: { 'third-party': 'She confirmed it.' } });
  expect(readKept(keptText(given, catalogue, '2026-05-04T10:00:00.000Z', []))).toEqual({ decision: given, found: null });
});

test('one reason for all is taken from no script any more', () => {
  expect(Decision.safeParse({ ...made, departure: 'She confirmed it.' }).error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['departure'] }]);
});
