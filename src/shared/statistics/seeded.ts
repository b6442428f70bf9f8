/** Numbers from 0, below 1, that follow from a seed: the same seed gives the same ones on every machine. */

/** splitmix32: spreads one number over the whole state (Steele, Lea and Flood 2014). */
const splitmix = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
};

const rotate = (x: number, by: number): number => ((x << by) | (x >>> (32 - by))) >>> 0;

/** xoshiro128** 1.1 (Blackman and Vigna 2018). */
const xoshiro = (seed: number): (() => number) => {
  const spread = splitmix(seed);
  let [a, b, c, d] = [spread(), spread(), spread(), spread()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const t = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ t) >>> 0;
    d = rotate(d, 11);
    return result;
  };
};

export const seeded = (seed: number): (() => number) => {
  const draw = xoshiro(seed);
  return () => draw() / 0x1_0000_0000;
};
