/** Which recorded crimes a correction keeps, and why it would need a designated decision maker (pages 13 and 25). */
import { expect, test } from 'vitest';
import { matchCrimes, reclassified, reasonsForRequest, type ProposedCrime, type RecordedCrime } from './keeps-crimes.ts';

/** "105A@0" is a crime of class 105A under the first allegation; a recorded one is named by its place in the list. */
const read = (written: string): ProposedCrime[] =>
  written.split(' ').flatMap((each) => (each === '' ? [] : [{ class: each.split('@')[0] ?? '', allegation: Number(each.split('@')[1]) }]));
const recorded = (written: string): RecordedCrime[] => read(written).map((crime, index) => ({ id: `r${index}`, ...crime }));

const rows: readonly (readonly [string, string, string, readonly (string | null)[], readonly string[]])[] = [
  ['nothing recorded, nothing proposed', '', '', [], []],
  ['a first crime', '', '105A@0', [null], []],
  ['the same crime', '105A@0', '105A@0', ['r0'], []],
  ['a crime added', '105A@0', '105A@0 8S@0', ['r0', null], []],
  ['a crime of the same class added', '105A@0', '105A@0 105A@0', ['r0', null], []],
  ['a crime moved to another allegation', '105A@0', '105A@1', ['r0'], []],
  ['two of a class that change places', '105A@0 105A@1', '105A@1 105A@0', ['r1', 'r0'], []],
  ['the one under its own allegation comes first', '105A@1', '105A@0 105A@1', [null, 'r0'], []],
  ['a crime removed', '105A@0 8S@0', '105A@0', ['r0'], ['remove:8S']],
  ['one of two of a class removed', '105A@0 105A@0', '105A@0', ['r0'], ['remove:105A']],
  ['every crime removed', '105A@0 8S@1', '', [], ['remove:105A', 'remove:8S']],
  ['a class changed', '105A@0', '8S@0', [null], ['change-class:105A']],
  ['a class changed beside one that is kept', '105A@0 8S@1', '105A@0 9A@1', ['r0', null], ['change-class:8S']],
];

test.for(rows)('%s', ([, before, after, continues, reasons]) => {
  const proposed = read(after);
  const matching = matchCrimes(recorded(before), proposed);
  expect(matching.continues).toEqual(continues);
  expect(reasonsForRequest(matching, proposed)).toEqual(reasons);
});

test.each<readonly [string, string, number, readonly (string | null)[], readonly string[]]>([
  ['kept as it is', '105A@0', 0, ['r0'], []],
  ['left out', '', 0, [], []],
  ['beside one that counts: the one that counts goes on', '105A@0', 0, ['r1'], []],
  ['beside one that counts, which is left out', '', 0, [], ['remove:105A']],
])('a crime that is cancelled, %s', (name, after, cancelled, continues, reasons) => {
  const before = recorded(name.startsWith('beside') ? '105A@0 105A@0' : '105A@0').map((crime, at) => ({ ...crime, isCancelled: at === cancelled }));
  const matching = matchCrimes(before, read(after));
  expect(matching.continues).toEqual(continues);
  expect(reasonsForRequest(matching, read(after))).toEqual(reasons);
});

test.for(rows)('%s: every recorded crime is continued once or dropped', ([, before, after]) => {
  const { continues, dropped } = matchCrimes(recorded(before), read(after));
  const ids = [...continues.flatMap((id) => id ?? []), ...dropped.map(({ id }) => id)];
  expect(ids.toSorted()).toEqual(recorded(before).map(({ id }) => id));
});

test.each<readonly [string, string, string, readonly (string | null)[], readonly string[]]>([
  ['a class changed', '105A@0', '8S@0', ['r0'], []],
  ['one changed beside one that is kept', '105A@0 8S@1', '105A@0 9A@1', ['r0', 'r1'], []],
  ['one changed under its own allegation and another added', '105A@1', '8S@0 9A@1', [null, 'r0'], []],
  ['one changed under another allegation', '105A@1', '8S@0', ['r0'], []],
  ['one changed and one more taken away', '105A@0 8S@1', '9A@0', ['r0'], ['r1']],
  ['none changed', '105A@0', '105A@0', ['r0'], []],
])('reclassified, a crime goes on under its number: %s', (_, before, after, continues, dropped) => {
  const proposed = read(after);
  const matching = reclassified(matchCrimes(recorded(before), proposed), proposed);
  expect(matching.continues).toEqual(continues);
  expect(matching.dropped.map(({ id }) => id)).toEqual(dropped);
});
