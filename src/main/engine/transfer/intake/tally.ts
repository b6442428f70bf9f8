/**
 * Counts how often texts occur without keeping them: 53-bit fingerprints in flat arrays, 12 bytes each, so that a file of
 * millions of rows needs tens of megabytes. Two texts with the same fingerprint only make a reference look shared or a row look
 * repeated, and both lead to the cautious identity (see `identity.ts`).
 */

/** Two 32-bit multiplicative hashes side by side, mixed at the end (after Bob Jenkins' and MurmurHash3's finishers). */
const fingerprint = (text: string): number => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 0x1_0000_0000 * (b & 0x1fffff) + (a >>> 0);
};

export type Tally = {
  /** Counts one more and gives the count. */
  readonly add: (text: string) => number;
  readonly count: (text: string) => number;
};

export const newTally = (): Tally => {
  let prints = new Float64Array(1024);
  let counts = new Uint32Array(1024);
  let used = 0;
  const slotOf = (print: number, inside: Float64Array, taken: Uint32Array): number => {
    const mask = inside.length - 1;
    let slot = print % 0x7fffffff & mask;
    while (taken[slot] !== 0 && inside[slot] !== print) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [wider, more] = [new Float64Array(prints.length * 2), new Uint32Array(prints.length * 2)];
    for (let index = 0; index < prints.length; index += 1) {
      const count = counts[index] ?? 0;
      if (count === 0) continue;
      const print = prints[index] ?? 0;
      const slot = slotOf(print, wider, more);
      wider[slot] = print;
      more[slot] = count;
    }
    [prints, counts] = [wider, more];
  };
  return {
    add: (text) => {
      const print = fingerprint(text);
      const slot = slotOf(print, prints, counts);
      const count = (counts[slot] ?? 0) + 1;
      prints[slot] = print;
      counts[slot] = count;
      if (count === 1 && (used += 1) * 3 > prints.length * 2) grow();
      return count;
    },
    count: (text) => counts[slotOf(fingerprint(text), prints, counts)] ?? 0,
  };
};
