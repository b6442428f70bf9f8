/** Bytes to text, without repair: what does not belong to the encoding is marked, so that its row can be refused. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../../shared/intake/mapping.ts';

/** A character that is none (a Unicode noncharacter): stands where bytes did not belong to the encoding. */
export const misfit = '\uFDD0';

const newline = 10;

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F. Five of them are no character. */
const windows1252 = '€\uFDD0‚ƒ„…†‡ˆ‰Š‹Œ\uFDD0Ž\uFDD0\uFDD0‘’“”•–—˜™š›œ\uFDD0žŸ';

const decodeWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80));

const decodeLines = (bytes: Buffer): string => {
  let text = '';
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    text += isUtf8(line) ? line.toString('utf8') : line.toString('utf8').replaceAll('\uFFFD', misfit);
    from += line.length;
  }
  return text;
};

const decodeUtf8 = (bytes: Buffer): string => {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeLines(bytes);
};

/** Up to where UTF-8 may be cut: behind the last line feed, or else before a character that is not whole. */
const utf8Cut = (bytes: Buffer): number => {
  const line = bytes.lastIndexOf(newline);
  if (line >= 0) return line + 1;
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) break;
  }
  return bytes.length;
};

/** Up to where UTF-16 may be cut: an even number of bytes, and no half of a pair. */
const utf16Cut = (bytes: Buffer, high: 0 | 1): number => {
  const even = bytes.length - (bytes.length % 2);
  const lead = bytes[even - 2 + high] ?? 0;
  return even >= 2 && lead >= 0xd8 && lead <= 0xdb ? even - 2 : even;
};

const decodeUtf16 = (bytes: Buffer, big: boolean): string => {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = (big ? Buffer.from(whole).swap16() : whole).toString('utf16le');
  return (text.isWellFormed() ? text : text.toWellFormed().replaceAll('\uFFFD', misfit)) + (whole.length < bytes.length ? misfit : '');
};

type Decoder = { readonly cut: (bytes: Buffer) => number; readonly decode: (bytes: Buffer) => string };

const decoders: Readonly<Record<Encoding, Decoder>> = {
  'utf-8': { cut: utf8Cut, decode: decodeUtf8 },
  'utf-16le': { cut: (bytes) => utf16Cut(bytes, 1), decode: (bytes) => decodeUtf16(bytes, false) },
  'utf-16be': { cut: (bytes) => utf16Cut(bytes, 0), decode: (bytes) => decodeUtf16(bytes, true) },
  'windows-1252': { cut: (bytes) => bytes.length, decode: decodeWindows },
};

/** A byte order mark says more about a file than anybody's settings. */
export const encodingByMark = (bytes: Buffer): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/** Text in pieces, cut between characters; the byte order mark is taken off. */
export async function* decodeText(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  let decoder: Decoder | null = null;
  for await (const chunk of chunks) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    if (decoder === null) {
      const marked = encodingByMark(bytes);
      decoder = decoders[marked ?? encoding];
      from = marked === null ? 0 : marked === 'utf-8' ? 3 : 2;
    }
    const body = bytes.subarray(from);
    const cut = decoder.cut(body);
    if (cut > 0) yield decoder.decode(body.subarray(0, cut));
    rest = Buffer.from(body.subarray(cut));
  }
  if (decoder !== null && rest.length > 0) yield decoder.decode(rest);
}
