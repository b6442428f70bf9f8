/** The DevTools protocol over one WebSocket: commands by session, events to one listener. */

export type CdpEvent = { readonly method: string; readonly params: Record<string, never>; readonly sessionId?: string };
type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } } & Partial<CdpEvent>;

export type Cdp = {
  readonly send: <T = Record<string, never>>(method: string, params?: object, sessionId?: string) => Promise<T>;
  readonly close: () => void;
};

/** The connection or the page went away while something was asked: expected at closing time. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && /closed|Session with given id|No target|Invalid InterceptionId|Cannot find context|Target closed|not attached/.test(error.message);

export const connectCdp = async (url: string, onEvent: (event: CdpEvent) => void, onClosed: () => void): Promise<Cdp> => {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`cannot connect to ${url}`));
  });
  const waiting = new Map<number, { readonly method: string; readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }>();
  let next = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Answer;
    if (message.id === undefined) return onEvent(message as CdpEvent);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(`${asked.method}: ${message.error.message}`));
    else asked?.resolve(message.result as never);
  };
  socket.onclose = () => {
    for (const asked of waiting.values()) asked.reject(new Error('the connection is closed'));
    waiting.clear();
    onClosed();
  };
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error('the connection is closed'));
        const id = ++next;
        waiting.set(id, { method, resolve, reject });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
      }),
    close: () => socket.close(),
  };
};
