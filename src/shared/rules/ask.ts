/** Questions a rule puts to the facts. Each answers yes, no, or which fact would have to be told. */
import { unknown, type Truth, type Unknown } from './truth.ts';

/** A part of the facts document that knows where it stands in it. */
export type Placed<T> = T & { readonly at: string };

type Keys<E, V> = { [K in keyof E & string]: NonNullable<E[K]> extends V ? K : never }[keyof E & string];

const missing = <E extends Placed<object>>(entity: E, key: string): Unknown => unknown(`${entity.at}.${key}`);

/** Whether a fact has one of these values. */
export const is = <E extends Placed<object>, K extends keyof E & string>(entity: E, key: K, ...values: readonly NonNullable<E[K]>[]): Truth => {
  const value = entity[key];
  return value === undefined || value === null ? missing(entity, key) : values.includes(value);
};

export const yes = <E extends Placed<object>>(entity: E, key: Keys<E, boolean>): Truth => is(entity, key, true as never);

/** Whether a list of things that may apply holds this one. */
export const has = <E extends Placed<object>, K extends Keys<E, readonly string[]>>(entity: E, key: K, value: NonNullable<E[K]> extends readonly (infer V)[] ? V : never): Truth => {
  const list = entity[key] as readonly unknown[] | undefined | null;
  return list === undefined || list === null ? missing(entity, key) : list.includes(value);
};

/** Yes once a fact is told, whatever it says. */
export const known = <E extends Placed<object>>(entity: E, key: keyof E & string): Truth => (entity[key] === undefined || entity[key] === null ? missing(entity, key) : true);

export const atLeast = <E extends Placed<object>>(entity: E, key: Keys<E, number>, least: number): Truth => {
  const value = entity[key] as number | undefined | null;
  return value === undefined || value === null ? missing(entity, key) : value >= least;
};
