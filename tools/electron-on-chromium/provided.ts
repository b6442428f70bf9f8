/** Everything this runtime does not provide throws when it is touched, so that nothing passes here and fails under Electron. */

export class NotProvided extends Error {
  constructor(what: string) {
    super(`electron-on-chromium: ${what} is not provided`);
  }
}

/** Names that Node, Playwright and promises look up on any object. */
const looked = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'inspect', 'default', '__esModule', 'domain', '_events', '_eventsCount', '_maxListeners']);

/** The object as it is; a name it does not have throws. Assigning works, because tests replace dialogs that way. */
export const onlyProvided = <T extends object>(name: string, object: T): T =>
  new Proxy(object, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || looked.has(key)) {
        const value: unknown = Reflect.get(target, key, target);
        // Methods keep their own object: its private fields are not the stand-in's.
        return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
      }
      throw new NotProvided(`${name}.${key}`);
    },
  });
