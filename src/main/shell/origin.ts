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
