/** Everything this runtime does not provide throws when it is touched, so that nothing passes here and fails under Electron. */

export class NotProvided extends Error {
  constructor(what: string) {
    super(`electron-on-chromium does not provide ${what}.`);
  }
}

/** Names that Node, Playwright and promises look up on any object. */
const looked = new Set<PropertyKey>(['then', 'toJSON', 'inspect', 'default', '__esModule', 'domain', 'captureRejections']);

/**
 * The same object, or class, or prototype of a class: a name found neither in it nor in what it inherits throws. The end of
 * the line is replaced, not the object, so objects stay themselves and tests may replace a dialog by assigning to it.
 */
export const onlyProvided = <T extends object>(name: string, object: T): T => {
  const inherited = Object.getPrototypeOf(object) as object;
  const end = new Proxy(inherited, {
    get(target, key, receiver): unknown {
      if (key in target || typeof key === 'symbol' || looked.has(key)) return Reflect.get(target, key, receiver);
      throw new NotProvided(`${name}.${key}`);
    },
  });
  Object.setPrototypeOf(object, end);
  return object;
};
