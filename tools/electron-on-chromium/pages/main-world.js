// Runs in the page's own world before its first script. What it needs is taken now, so that the page cannot listen in.
function mainWorld(secret) {
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const PageEvent = CustomEvent;
  const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail').get;
  const page = window;
  const bridge = makeBridge(
    (detail) => dispatchEvent.call(page, new PageEvent(`${secret}-to-isolated`, { detail })),
    (hear) =>
      addEventListener.call(page, `${secret}-to-main`, (event) => {
        event.stopImmediatePropagation();
        hear(detailOf.call(event));
      }, true),
  );
  const ask = (url) => {
    try {
      bridge.send({ kind: 'open', url: new URL(url || 'about:blank', document.baseURI).href });
    } catch {
      // An address that is none opens nothing.
    }
  };
  page.open = function open(url) {
    ask(url);
    return null;
  };
  addEventListener.call(page, 'click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (!link || event.defaultPrevented || !link.target || ['_self', '_top', '_parent'].includes(link.target)) return;
    event.preventDefault();
    ask(link.href);
  });
}
