/** Text for a terminal: what others wrote into a report does nothing there but be read. */

/** Controls but for a line's end and a tab, and the marks that turn the direction of what follows. */
const unseen = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A control that would clear the screen, name the window anew or turn a line about is named instead. */
export const plainText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(unseen, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
