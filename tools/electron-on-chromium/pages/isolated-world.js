// Runs in the preload's world before the page's first script: ipcRenderer, contextBridge, and then the preload itself.
function isolatedWorld(secret, preload) {
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

  const clonable = (value) => {
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value instanceof Date || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) throw new Error('electron-on-chromium: only plain data crosses to the main process');
    if (value !== null && typeof value === 'object') Object.values(value).forEach(clonable);
  };

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        args.forEach(clonable);
        const id = ++next;
        waiting.set(id, { resolve, reject });
        tell('invoke', id, String(channel), JSON.stringify(args));
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
      const args = JSON.parse(payload);
      for (const listener of listeners.get(name) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args);
      return;
    }
    const asked = waiting.get(name);
    waiting.delete(name);
    if (kind === 'result') asked?.resolve(JSON.parse(payload)[0]);
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
  const electron = { ipcRenderer, contextBridge };
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
