import { expect, test } from 'vitest';
import { codeFit, homeOfficeCode, looksLikeCode } from './offence-codes.ts';

test.for([
  ['8/77', '008/77'],
  ['008/77', '008/77'],
  [' 195/94 ', '195/94'],
  ['4/1', '004/01'],
  ['8', null],
  ['8n', null],
  ['1234/1', null],
  ['8/777', null],
] as const)('%j is the Home Office code %j', ([typed, expected]) => {
  expect(homeOfficeCode(typed)).toBe(expected);
});

test.for([
  ['8N', '008/77', '8N', 'whole'],
  ['8n', '008/77', '8N', 'whole'],
  ['8/77', '008/77', '8N', 'whole'],
  ['8', '008/77', '8N', 'start'],
  ['8', '081/03', '81', null],
  ['8', '195/94', '8L', 'start'],
  ['8/7', '008/77', '8N', 'start'],
  ['8/', '008/77', '8N', 'start'],
  ['4/1', '004/10', '4/10', 'start'],
  ['4/10', '004/10', '4/10', 'whole'],
  ['37/2', '037/02', '37/2', 'whole'],
  ['105', '105/01', '105A', 'start'],
  ['nfib9', '051/01', 'NFIB9', 'whole'],
  ['9', '051/01', 'NFIB9', null],
] as const)('%s against %s in class %s: %s', ([typed, code, own, expected]) => {
  expect(codeFit(typed, code, own)).toBe(expected);
});

test('only text with a digit may be a code', () => {
  expect(['8n', '8/77', '19c', 'nfib9'].every(looksLikeCode)).toBe(true);
  expect(['theft', '', '/', 'a/b', '8n!'].some(looksLikeCode)).toBe(false);
});
