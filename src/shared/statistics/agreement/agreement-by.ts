/**
 * Agreement by pair of readers and by rule. Under `least` items it is not given: with few of them it says more
 * about what happened to be read, and a low one would be held against somebody for no reason.
 */
import { alphaWithInterval, type AlphaWithInterval, type Resampling } from './alpha-interval.ts';
import { cohenKappa, type Kappa, type Pair } from './cohen-kappa.ts';
import { readTwice, type ReadItem } from './read-item.ts';
import { fromEnough, type Unmeasured } from './unmeasured.ts';

type OfPair = { readonly readers: readonly [string, string]; readonly agreement: Kappa | Unmeasured };
type OfRule = { readonly rule: string; readonly agreement: AlphaWithInterval | Unmeasured };

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].toSorted();
const labelBy = (item: ReadItem, reader: string): string | undefined => item.readers.find((each) => each.reader === reader)?.label;

const pairsOf = (items: readonly ReadItem[], first: string, second: string): readonly Pair[] =>
  items.flatMap((item) => {
    const [a, b] = [labelBy(item, first), labelBy(item, second)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });

/** Of every two who have read at least one thing both, in the order of their names. */
export const agreementByPair = (items: readonly ReadItem[], least: number): readonly OfPair[] => {
  const readers = sorted(items.flatMap((item) => item.readers.map(({ reader }) => reader)));
  return readers.flatMap((first, index) =>
    readers.slice(index + 1).flatMap((second) => {
      const pairs = pairsOf(items, first, second);
      return pairs.length === 0 ? [] : [{ readers: [first, second] as const, agreement: fromEnough(pairs.length, least, () => cohenKappa(pairs)) }];
    }),
  );
};

const alphaOfEnough = (items: readonly ReadItem[], least: number, resampling: Resampling) =>
  fromEnough(readTwice(items).length, least, () => alphaWithInterval(items, resampling));

/** Of every rule: among the items it had a say in. */
export const agreementByRule = (items: readonly ReadItem[], least: number, resampling: Resampling): readonly OfRule[] =>
  sorted(items.flatMap(({ rules }) => rules)).map((rule) => ({
    rule,
    agreement: alphaOfEnough(items.filter(({ rules }) => rules.includes(rule)), least, resampling),
  }));
