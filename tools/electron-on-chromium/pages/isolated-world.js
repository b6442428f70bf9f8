// Runs in the preload's world before the page's first script: ipcRenderer, contextBridge, and then the preload itself.
function isolatedWorld(secret, plainData, preload) {
  const toMain = globalThis.electronSend;
  delete globalThis.electronSend;
  const tell = (...message) => toMain(JSON.stringify(message));
  const listeners = new Map();
  const waiting = new Map();
  let next = 0;

  const bridge = makeBridge(
    (detail) => window.dispatchEvent(new CustomEvent(`${secret}-to-main`, { detail })),
    (hear) =>
      window.addEventListener(`${secret}-to-isolated`, (event) => {
        event.stopImmediatePropagation();
        if (event.detail.kind === 'open') tell('open', event.detail.url);
        else hear(event.detail);
      }, true),
  );

  const onlyProvided = (object, nameOf) =>
    new Proxy(object, {
      get(target, key) {
        if (key in target || typeof key === 'symbol') return target[key];
        throw new Error(`electron-on-chromium does not provide ${nameOf(key)}.`);
      },
    });

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const sent = plainData.encode(args);
        const id = ++next;
        waiting.set(id, { resolve, reject });
        tell('invoke', id, String(channel), sent);
      }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener));
      return ipcRenderer;
    },
  };

  globalThis.electronReceive = (kind, name, payload) => {
    if (kind === 'message') {
      const args = plainData.decode(payload);
      for (const listener of listeners.get(name) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args);
      return;
    }
    const asked = waiting.get(name);
    waiting.delete(name);
    if (kind === 'result') asked?.resolve(plainData.decode(payload)[0]);
    else asked?.reject(new Error(payload));
  };

  const exposed = new Set();
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      if (exposed.has(name)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(name);
      bridge.expose(name, api);
    },
  };
  const electron = onlyProvided(
    {
      ipcRenderer: onlyProvided(ipcRenderer, (key) => `ipcRenderer.${key}`),
      contextBridge: onlyProvided(contextBridge, (key) => `contextBridge.${key}`),
    },
    (key) => `${key} in a preload script`,
  );
  const require = (id) => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, { type: 'renderer', sandboxed: true, contextIsolated: true });
  } catch (error) {
    console.error(error);
    tell('preload-error', String(error));
  }
}
