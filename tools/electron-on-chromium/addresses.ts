/**
 * Chromium will not navigate to a scheme it does not know, so `app://host/x` is shown to it as
 * `https://host.app.electron-on-chromium.localhost/x`, and everything that comes back is named as the application knows it.
 */
import { runtime } from './runtime.ts';

const domain = 'electron-on-chromium.localhost';

export const schemeOf = (url: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';

export const toChromium = (url: string): string => {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const scheme = parts?.[1] ?? '';
  return parts && runtime.schemes.has(scheme) ? `https://${parts[2] ?? ''}.${scheme}.${domain}${parts[3] === '' ? '/' : (parts[3] ?? '/')}` : url;
};

export const fromChromium = (url: string): string => {
  const parts = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.electron-on-chromium\.localhost(.*)$/.exec(url);
  return parts ? `${parts[2] ?? ''}://${parts[1] ?? ''}${parts[3] ?? ''}` : url;
};

/** A policy that names a registered scheme names Chromium's stand-in for it too. */
export const policyForChromium = (policy: string): string =>
  policy.replace(/(^|[\s;])([a-z][a-z0-9+-]*):(?=[\s;]|$)/g, (whole, before: string, scheme: string) =>
    runtime.schemes.has(scheme) ? `${before}${scheme}: https://*.${scheme}.${domain}` : whole,
  );
