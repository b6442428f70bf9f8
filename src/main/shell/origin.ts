/** The application's own address. Exact: scheme, host, no port. Nothing else is ever loaded or listened to. */

export const scheme = 'app';
export const host = 'assay';
export const startUrl = `${scheme}://${host}/index.html`;

/** Whether a frame's address is a page of ours. Parsed, never compared by its beginning. */
export const isOurs = (url: string): boolean => {
  try {
    const parsed = new URL(url);
    return parsed.protocol === `${scheme}:` && parsed.host === host && parsed.username === '' && parsed.password === '';
  } catch {
    return false;
  }
};

/** Whether a call comes from the page itself: the window's main frame, at our address. A frame that has gone is nobody. */
export const isOurPage = (frame: { readonly url: string } | null, sender: { readonly mainFrame: unknown }): boolean =>
  frame !== null && frame === sender.mainFrame && isOurs(frame.url);
