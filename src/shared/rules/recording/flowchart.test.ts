/** The flowchart as a table: every way through it, where it leads, and the page that asks each question (page 11). */
import { expect, test } from 'vitest';
import type { PathStep } from '../../domain/decision.ts';
import { citation } from '../cite.ts';
import { basisOf, flowchart, followPath, type Basis, type Exit } from './flowchart.ts';

/** "F1Y F2N" as steps. */
const steps = (written: string): PathStep[] =>
  written.split(' ').flatMap((step) => (step === '' ? [] : [{ box: step.slice(0, 2) as PathStep['box'], answer: step.endsWith('Y') ? 'yes' : 'no' }]));

/** Every complete path there is: its basis, its answers, its exit, the box it leaves at and the pages that box cites. */
const ways: readonly (readonly [Basis, string, Exit, string | null, readonly string[]])[] = [
  ['victim', 'F1N', 'nsir-closure', 'F1', ['11']],
  ['victim', 'F1Y F2N', 'nsir-closure', 'F2', ['7', '11']],
  ['victim', 'F1Y F2Y F3Y', 'nsir-closure', 'F3', ['7', '11']],
  ['victim', 'F1Y F2Y F3N F4N', 'cri-a', 'F4', ['7-8', '11']],
  ['victim', 'F1Y F2Y F3N F4Y F5N', 'cri-a', 'F5', ['7-8', '11']],
  ['victim', 'F1Y F2Y F3N F4Y F5Y F6Y', 'cri-b', 'F6', ['9', '11']],
  ['victim', 'F1Y F2Y F3N F4Y F5Y F6N F7Y', 'cri-c', 'F7', ['10', '11', '12']],
  ['victim', 'F1Y F2Y F3N F4Y F5Y F6N F7N', 'record', null, []],
  ['state', 'F1N', 'nsir-closure', 'F1', ['11']],
  ['state', 'F1Y F2N', 'nsir-closure', 'F2', ['7', '11']],
  ['state', 'F1Y F2Y F3N', 'nsir-closure', 'F3', ['7-8', '11']],
  ['state', 'F1Y F2Y F3Y F6Y', 'cri-b', 'F6', ['9', '11']],
  ['state', 'F1Y F2Y F3Y F6N F7Y', 'cri-c', 'F7', ['10', '11', '12']],
  ['state', 'F1Y F2Y F3Y F6N F7N', 'record', null, []],
];

test.for(ways)('%s: %s leads to %s', ([basis, path, exit, box, pages]) => {
  const progress = followPath(basis, steps(path));
  expect(progress).toMatchObject({ at: 'exit', exit, gate: box === null ? null : { box } });
  expect(progress.at === 'exit' && (progress.gate?.cites.map((cite) => cite.page) ?? [])).toEqual(pages);
});

test.each<Basis>(['victim', 'state'])('there is no way through the %s chart that the table leaves out', (basis) => {
  const found: string[] = [];
  const walk = (written: readonly string[]): void => {
    const progress = followPath(basis, steps(written.join(' ')));
    if (progress.at === 'exit') found.push(written.join(' '));
    else if (progress.at === 'question') for (const answer of ['Y', 'N']) walk([...written, `${progress.gate.box}${answer}`]);
    else throw new Error(progress.reason);
  };
  walk([]);
  expect(found.toSorted()).toEqual(ways.filter(([of]) => of === basis).map(([, path]) => path).toSorted());
});

test.for(ways)('%s: nothing may follow %s', ([basis, path]) => {
  const length = steps(path).length;
  expect(followPath(basis, steps(`${path} F7Y`))).toMatchObject({ at: 'wrong', step: length, reason: expect.stringMatching(/^The chart ends at F\d$|^F7 comes after the end of the chart$/) });
});

test.for<readonly [Basis, string, string]>([
  ['victim', '', 'F1'],
  ['victim', 'F1Y', 'F2'],
  ['victim', 'F1Y F2Y', 'F3'],
  ['victim', 'F1Y F2Y F3N', 'F4'],
  ['victim', 'F1Y F2Y F3N F4Y', 'F5'],
  ['victim', 'F1Y F2Y F3N F4Y F5Y', 'F6'],
  ['victim', 'F1Y F2Y F3N F4Y F5Y F6N', 'F7'],
  ['state', 'F1Y F2Y', 'F3'],
  ['state', 'F1Y F2Y F3Y', 'F6'],
  ['state', 'F1Y F2Y F3Y F6N', 'F7'],
])('%s: after "%s" comes %s', ([basis, path, box]) => {
  expect(followPath(basis, steps(path))).toMatchObject({ at: 'question', gate: { box } });
});

test.for<readonly [string, Basis, string, number, string]>([
  ['a box left out', 'victim', 'F1Y F3N', 1, 'F2 comes here, not F3'],
  ['a box asked twice', 'victim', 'F1Y F1Y', 1, 'F2 comes here, not F1'],
  ['starting in the middle', 'victim', 'F4Y', 0, 'F1 comes here, not F4'],
  ['an answer after an exit', 'victim', 'F1N F2Y', 1, 'The chart ends at F1'],
  ['a victim asked for the state', 'state', 'F1Y F2Y F3Y F4Y', 3, 'F6 comes here, not F4'],
  ['contrary evidence answered as if there were a victim', 'state', 'F1Y F2Y F3N F6N', 3, 'The chart ends at F3'],
  ['points to prove answered as if for the state', 'victim', 'F1Y F2Y F3Y F4Y', 3, 'The chart ends at F3'],
  ['more than the chart holds', 'state', 'F1Y F2Y F3Y F6N F7N F7N', 5, 'F7 comes after the end of the chart'],
])('%s is not a path', ([, basis, path, step, reason]) => {
  expect(followPath(basis, steps(path))).toEqual({ at: 'wrong', step, reason });
});

test('F3 asks for contrary evidence where there is a victim, for the points to prove where there is none (pages 7-8)', () => {
  const third = (basis: Basis) => flowchart(basis).find((gate) => gate.box === 'F3');
  expect(third('victim')).toMatchObject({ question: 'Is credible evidence to the contrary immediately available?', leavesOn: 'yes' });
  expect(third('state')).toMatchObject({ question: 'Are the points to prove clearly made out?', leavesOn: 'no' });
});

test('every box says where it is printed, and the chart itself is on page 11', () => {
  for (const gate of [...flowchart('victim'), ...flowchart('state')]) {
    expect(gate.cites.map(citation)).toContain('Crime Recording Rules 2026/27, page 11');
  }
});

test('only the state is asked as the state; an organisation is a victim', () => {
  expect([basisOf({ kind: 'person', name: null }), basisOf({ kind: 'organisation', name: 'Test Shop' }), basisOf({ kind: 'state' })]).toEqual(['victim', 'victim', 'state']);
});
