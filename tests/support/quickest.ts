/**
 * The quickest of several runs of the same work, in milliseconds: what it takes while nothing else has the processor. A bound on it
 * holds on a busy machine too; one on a single run fails there and says nothing of the work. A run within `enough` is the last.
 */
export const quickest = async (work: () => unknown, enough: number, runs = 5): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best >= enough; run += 1) {
    const from = performance.now();
    // One after the other: at once they would only measure each other.
    // oxlint-disable-next-line no-await-in-loop
    await work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
};
