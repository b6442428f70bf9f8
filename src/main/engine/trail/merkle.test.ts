/** The tree against RFC 6962's reference tree, the stored tree against a plain recursive one, and the log re-derived. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compactTree, completedBy, coverOf, leafHash, nodeHash, nodesOf, placeOf, rootOf } from '../../../shared/trail/merkle.ts';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { sha256 } from './hash.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** RFC 6962 section 2.1 as it is written: split at the largest power of two smaller than n. */
const naiveRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  const [first] = leaves;
  if (!first) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return leafHash(sha256, first);
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return nodeHash(sha256, naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
};

const compactRoot = (leaves: readonly Uint8Array[]): string => {
  const tree = compactTree(sha256);
  for (const leaf of leaves) tree.add(leafHash(sha256, leaf));
  return hex(tree.root());
};

const reference = new URL('../../../../../shared/data/vectors/merkle/rfc6962-reference-tree.json', import.meta.url);

test.skipIf(!existsSync(reference))('the reference tree of transparency-dev has the same roots (skipped without the shared vectors)', () => {
  const vectors = JSON.parse(readFileSync(reference, 'utf8')) as { readonly leaf_inputs_hex: readonly string[]; readonly root_hex_by_tree_size: readonly string[] };
  const leaves = vectors.leaf_inputs_hex.map((leaf) => Buffer.from(leaf, 'hex'));
  expect(vectors.root_hex_by_tree_size.map((_, size) => compactRoot(leaves.slice(0, size)))).toEqual(vectors.root_hex_by_tree_size);
});

test('each subtree comes in the place in which it is completed, and there are no others', () => {
  const tree = compactTree(sha256);
  let places = 0;
  for (let leaves = 1; leaves <= 300; leaves++) {
    for (const node of tree.add(sha256(Buffer.from([leaves % 256])))) expect(placeOf(node)).toBe((places += 1));
    expect(nodesOf(leaves)).toBe(places);
  }
  expect(placeOf({ level: 40, index: 1 }), 'beyond what 32 bits count').toBe(2 ** 42 - 2);
});

test('growing the tree leaf by leaf gives the root of RFC 6962 at every size', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 }), (leaves) => {
      const nodes = new Map<string, Uint8Array>();
      const tree = compactTree(sha256);
      leaves.forEach((leaf, index) => {
        const at = (level: number, i: number): Uint8Array => nodes.get(`${level}/${i}`) ?? new Uint8Array(0);
        const completed = completedBy(sha256, index, leafHash(sha256, leaf), at);
        for (const made of completed) nodes.set(`${made.level}/${made.index}`, made.hash);
        expect(tree.add(leafHash(sha256, leaf)), 'both name the nodes a leaf completes').toEqual(completed);
      });
      const cover = leaves.length === 0 ? [] : coverOf(leaves.length).map(({ level, index }) => nodes.get(`${level}/${index}`) ?? new Uint8Array(0));
      expect(hex(rootOf(sha256, cover))).toBe(hex(naiveRoot(leaves)));
      expect(compactRoot(leaves)).toBe(hex(naiveRoot(leaves)));
    }),
  );
});

const place = (level: number, index: number): number => placeOf({ level, index });

let t: TestBureau;
beforeEach(() => void (t = testBureau()));
afterEach(() => t.close());

test('the log re-derived from its events holds', async () => {
  for (let n = 0; n < 20; n++) decideOk(t, enterReport(t));
  expect(await t.bureau.verification.run()).toMatchObject({ holds: true, firstBad: null });
});

const unguarded = (sql: string): void => {
  const { db } = t.bureau.runner;
  db.pragma('ignore_check_constraints = ON');
  db.exec(`DROP TRIGGER events_no_update; DROP TRIGGER events_no_delete; DROP TRIGGER tree_nodes_no_update; DROP TRIGGER tree_nodes_no_delete; PRAGMA foreign_keys = OFF; ${sql}`);
};

test.each([
  ['rewritten', "UPDATE events SET bytes = replace(bytes, '101-call', '999-call') WHERE seq = 12", /hash/],
  ['made something that is no JSON', "UPDATE events SET bytes = '{' WHERE seq = 12", /canonical/],
  ['given a number no event may hold', "UPDATE events SET bytes = replace(bytes, '\"seq\":12', '\"seq\":12.5') WHERE seq = 12", /canonical/],
  ['taken out', 'DELETE FROM events WHERE seq = 12', /missing/],
  ['left without its leaf', `DELETE FROM tree_nodes WHERE place = ${place(0, 11)}`, /tree/],
])('control: an event %s with the triggers dropped is found and named', async (_, sql, reason) => {
  for (let n = 0; n < 3; n++) enterReport(t);
  unguarded(sql);
  expect(await t.bureau.verification.run()).toMatchObject({ holds: false, firstBad: { seq: 12, reason: expect.stringMatching(reason) as string } });
  expect(t.bureau.verification.last()).toMatchObject({ holds: false });
});

/** The head over fourteen events is made of three nodes, the first of them over eight events: what lies below them it does not tell. */
test.each([
  ['rewritten below the head', `UPDATE tree_nodes SET hash = zeroblob(32) WHERE place = ${place(1, 2)}`, 6, /not the one stored/],
  ['rewritten where the head uses it', `UPDATE tree_nodes SET hash = zeroblob(32) WHERE place = ${place(3, 0)}`, 8, /not the one stored/],
  ['exchanged for its neighbour', `UPDATE tree_nodes SET hash = (SELECT hash FROM tree_nodes WHERE place = ${place(1, 1)}) WHERE place = ${place(1, 2)}`, 6, /not the one stored/],
  ['taken out', `DELETE FROM tree_nodes WHERE place = ${place(2, 1)}`, 8, /cannot be read/],
  ['added after the last', `INSERT INTO tree_nodes (place, hash) VALUES (${nodesOf(14) + 1}, zeroblob(32))`, 14, /holds more/],
  ['added before the first', 'INSERT INTO tree_nodes (place, hash) VALUES (0, zeroblob(32))', 14, /holds more/],
  ['added far after the last', 'DROP TRIGGER tree_nodes_extend; INSERT INTO tree_nodes (place, hash) VALUES (1 << 60, zeroblob(32))', 14, /holds more/],
  ['added far before the first', 'DROP TRIGGER tree_nodes_extend; INSERT INTO tree_nodes (place, hash) VALUES (-7, zeroblob(32))', 14, /holds more/],
])('control: a node of the tree %s is found', async (_, sql, seq, reason) => {
  for (let n = 0; n < 4; n++) enterReport(t);
  expect(await t.bureau.verification.run()).toMatchObject({ holds: true, size: 14 });
  unguarded(sql);
  expect(await t.bureau.verification.run()).toMatchObject({ holds: false, firstBad: { seq, reason: expect.stringMatching(reason) as string } });
});

test('control: a log cut off at its end is found by what the tree holds more', async () => {
  for (let n = 0; n < 4; n++) enterReport(t);
  unguarded('DELETE FROM events WHERE seq > 12');
  expect(await t.bureau.verification.run()).toMatchObject({ holds: false, size: 12, firstBad: { seq: 12, reason: expect.stringMatching(/holds more/) as string } });
});
