import { expect, test } from 'vitest';
import { canRecode, isReportedIncidentCode, reportedIncident, reportedIncidentClasses, reportedIncidentCodes, reportedIncidents } from './reported-incidents.ts';

test('there are three codes for rape and eight for death, each with its entry', () => {
  expect(reportedIncidents.map(({ code }) => code)).toEqual(reportedIncidentCodes);
  expect(reportedIncidents.filter(({ class: own }) => own === 'N100')).toHaveLength(3);
  expect(reportedIncidents.filter(({ class: own }) => own === 'N300')).toHaveLength(8);
});

test('rape is cited from pages 62 to 64, death from pages 34 to 37', () => {
  for (const { class: own, cite } of reportedIncidents) {
    const [first, last] = own === 'N100' ? [62, 64] : [34, 37];
    expect(Number(cite.page)).toBeGreaterThanOrEqual(first);
    expect(Number(cite.page)).toBeLessThanOrEqual(last);
  }
  expect(reportedIncidentClasses.map(({ code, cite }) => [code, cite.page])).toEqual([['N100', '63'], ['N300', '35']]);
});

test('codes withdrawn in 2025 and codes never printed are not codes', () => {
  for (const code of ['200/01', '100/04', '300/09', '300/00', '']) {
    expect(isReportedIncidentCode(code)).toBe(false);
    expect(reportedIncident(code)).toBeNull();
  }
});

test.for([
  ['300/01', '300/02', true],
  ['300/01', '300/01', false],
  ['100/01', '300/01', false],
  ['100/01', '100/03', true],
] as const)('%s to %s: %s', ([from, to, expected]) => {
  expect(canRecode(from, to)).toBe(expected);
});
