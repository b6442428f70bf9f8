// Runs in every frame inside a page. Nobody is asked about a window wanted there: none is opened.
if (window.top !== window) {
  window.open = () => null;
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (link?.target && !['_self', '_top', '_parent'].includes(link.target)) event.preventDefault();
  });
}
