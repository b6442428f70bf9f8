// Between the two worlds of a page: plain values are copied, functions and promises become stand-ins. Both worlds run it.
function makeBridge(send, listen) {
  const functions = new Map();
  const ids = new WeakMap();
  const standIns = new Map();
  const promises = new Map();
  const replies = new Map();
  let next = 0;

  const settle = (id, kept, value) => {
    let packed;
    try {
      packed = pack(value);
    } catch (error) {
      kept = false;
      packed = pack(error);
    }
    send({ kind: 'settled', id, kept, packed });
  };

  const pack = (value) => {
    if (value === null || value === undefined) return { type: 'value', value };
    if (['string', 'number', 'boolean', 'bigint'].includes(typeof value)) return { type: 'value', value };
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    if (typeof value === 'function') {
      let id = ids.get(value);
      if (id === undefined) {
        id = ++next;
        ids.set(value, id);
        functions.set(id, value);
      }
      return { type: 'function', id };
    }
    if (value instanceof Promise) {
      const id = ++next;
      value.then((result) => settle(id, true, result), (error) => settle(id, false, error));
      return { type: 'promise', id };
    }
    if (Array.isArray(value)) return { type: 'array', items: value.map(pack) };
    if (value instanceof Date || value instanceof Map || value instanceof Set || value instanceof RegExp || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      throw new TypeError('electron-on-chromium does not provide anything but plain data, functions and promises across the bridge.');
    if (value instanceof Error) return { type: 'error', message: value.message };
    return { type: 'object', members: Object.keys(value).map((key) => [key, pack(value[key])]) };
  };

  const unpack = (packed, frozen) => {
    switch (packed.type) {
      case 'value':
        return packed.value;
      case 'error':
        return new Error(packed.message);
      case 'array': {
        const items = packed.items.map((item) => unpack(item, frozen));
        return frozen ? Object.freeze(items) : items;
      }
      case 'object': {
        const object = {};
        for (const [key, item] of packed.members) Object.defineProperty(object, key, { value: unpack(item, frozen), enumerable: true, writable: !frozen, configurable: !frozen });
        return frozen ? Object.freeze(object) : object;
      }
      case 'promise':
        return new Promise((resolve, reject) => promises.set(packed.id, { resolve, reject }));
      case 'function': {
        const known = standIns.get(packed.id);
        if (known) return known;
        const standIn = (...args) => callAcross(packed.id, args);
        standIns.set(packed.id, standIn);
        return standIn;
      }
    }
  };

  const callAcross = (id, args) => {
    const call = ++next;
    send({ kind: 'call', id, call, args: args.map(pack) });
    const reply = replies.get(call);
    replies.delete(call);
    if (!reply) throw new Error('the other world did not answer');
    if (!reply.kept) throw unpack(reply.packed);
    return unpack(reply.packed);
  };

  const answer = (message) => {
    let kept = true;
    let packed;
    try {
      packed = pack(functions.get(message.id)(...message.args.map((arg) => unpack(arg))));
    } catch (error) {
      kept = false;
      packed = pack(error instanceof Error ? error : new Error(String(error)));
    }
    send({ kind: 'reply', call: message.call, kept, packed });
  };

  listen((message) => {
    if (message.kind === 'call') answer(message);
    else if (message.kind === 'reply') replies.set(message.call, message);
    else if (message.kind === 'settled') {
      const waiting = promises.get(message.id);
      promises.delete(message.id);
      if (!waiting) return;
      if (message.kept) waiting.resolve(unpack(message.packed));
      else waiting.reject(unpack(message.packed));
    } else if (message.kind === 'expose') {
      Object.defineProperty(window, message.name, { value: unpack(message.packed, true), enumerable: true, writable: false, configurable: false });
    }
  });

  return { expose: (name, api) => send({ kind: 'expose', name, packed: pack(api) }), send };
}
