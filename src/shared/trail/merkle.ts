/**
 * The Merkle tree of RFC 6962, section 2.1, without variations: leaf = H(0x00 ‖ bytes), node = H(0x01 ‖ left ‖ right).
 * The hash is handed in, because this folder runs where Node does not.
 */
export type Hash = (bytes: Uint8Array) => Uint8Array;

const join = (prefix: number, parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  out[0] = prefix;
  let at = 1;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

export const leafHash = (hash: Hash, bytes: Uint8Array): Uint8Array => hash(join(0, [bytes]));
export const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array => hash(join(1, [left, right]));

/** A complete subtree: `level` 0 is a leaf; `index` counts subtrees of that level from the left. */
export type TreeNode = { readonly level: number; readonly index: number; readonly hash: Uint8Array };

const onesIn = (n: number): number => {
  let ones = 0;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
};

/** How many complete subtrees a tree of so many leaves has. */
export const nodesOf = (leaves: number): number => 2 * leaves - onesIn(leaves);

/** Where a complete subtree comes, from 1, in the order in which the leaves complete them: each after those it is made of. */
export const placeOf = ({ level, index }: Pick<TreeNode, 'level' | 'index'>): number => nodesOf((index + 1) * 2 ** level - 1) + 1 + level;

/** The roots of the complete subtrees that cover a tree of `size` leaves, from left to right. */
export const coverOf = (size: number): readonly { readonly level: number; readonly index: number }[] => {
  const cover: { level: number; index: number }[] = [];
  let start = 0;
  for (let level = Math.floor(Math.log2(Math.max(1, size))); level >= 0; level--) {
    const width = 2 ** level;
    if (size - start >= width) {
      cover.push({ level, index: start / width });
      start += width;
    }
  }
  return cover;
};

/** The root over the subtrees of `coverOf(size)`; of the empty tree, the hash of nothing. */
export const rootOf = (hash: Hash, cover: readonly Uint8Array[]): Uint8Array => {
  const last = cover.at(-1);
  if (!last) return hash(new Uint8Array(0));
  return cover.slice(0, -1).reduceRight((right, left) => nodeHash(hash, left, right), last);
};

/** The nodes that a leaf completes when it is added at `index`; `node` gives a complete subtree already stored. */
export const completedBy = (
  hash: Hash,
  index: number,
  leaf: Uint8Array,
  node: (level: number, index: number) => Uint8Array,
): readonly TreeNode[] => {
  const made: TreeNode[] = [{ level: 0, index, hash: leaf }];
  let current = leaf;
  for (let level = 0, at = index; at % 2 === 1; level++) {
    current = nodeHash(hash, node(level, at - 1), current);
    at = (at - 1) / 2;
    made.push({ level: level + 1, index: at, hash: current });
  }
  return made;
};

/** A growing tree that keeps only its cover: enough to give the nodes that each leaf completes, itself among them, and the root after it. */
type CompactTree = { readonly add: (leaf: Uint8Array) => readonly TreeNode[]; readonly root: () => Uint8Array; readonly size: () => number };

export const compactTree = (hash: Hash): CompactTree => {
  const cover: TreeNode[] = [];
  let size = 0;
  return {
    add: (leaf) => {
      let node: TreeNode = { level: 0, index: size, hash: leaf };
      const made = [node];
      for (let last = cover.at(-1); last && last.level === node.level; last = cover.at(-1)) {
        cover.pop();
        node = { level: node.level + 1, index: last.index / 2, hash: nodeHash(hash, last.hash, node.hash) };
        made.push(node);
      }
      cover.push(node);
      size += 1;
      return made;
    },
    root: () => rootOf(hash, cover.map((node) => node.hash)),
    size: () => size,
  };
};
