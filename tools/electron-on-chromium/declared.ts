/** Holds what is provided to Electron's own declarations: every name must be one of Electron's, and fit where Electron's does. */
import type { EventEmitter } from 'node:events';

/** Electron's type with any part of it left out: what the runtime gives back is a part of what Electron would. */
type Part<T> = T extends (...args: infer Args) => infer Given
  ? Fits<Args, Part<Given>>
  : T extends Promise<infer Value>
    ? Promise<Part<Value>>
    : T extends readonly (infer Item)[]
      ? readonly Part<Item>[]
      : T extends object
        ? { readonly [Name in Exclude<keyof T, keyof EventEmitter>]?: Part<T[Name]> | undefined }
        : T;

/** As a method, so that a parameter may name only what is used of Electron's. */
type Fits<Args extends readonly unknown[], Given> = { method(...args: Args): Given }['method'];

/**
 * What `Ours` must satisfy: a member Electron does not declare is `never`, which nothing fits. `Inner` names what the runtime's
 * parts use among themselves and no application can know of. Events are Node's, and are not checked.
 */
export type Declared<Ours, Theirs, Inner extends keyof Ours = never> = {
  readonly [Name in Exclude<keyof Ours, keyof EventEmitter | Inner>]: Name extends keyof Theirs ? Part<Theirs[Name]> : never;
};
