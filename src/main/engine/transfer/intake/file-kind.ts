/** What people choose by mistake, named from its first bytes, so that the message says what to do with it. */
import type { FileProblem } from '../../../../shared/intake/refusal.ts';
import { encodingByMark } from './decode-text.ts';
import { IntakeFailure } from './intake-failure.ts';

const marks: readonly (readonly [bytes: string, problem: FileProblem])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'word'],
  ['SQLite format 3', 'database'],
  ['\x1f\x8b', 'compressed'],
  ['BZh', 'compressed'],
  ['\xfd7zXZ', 'compressed'],
  ['7z\xbc\xaf', 'compressed'],
  ['Rar!', 'compressed'],
  ['\x28\xb5\x2f\xfd', 'compressed'],
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['II*\0', 'picture'],
  ['\xff\xfe\0\0', 'utf-32'],
  ['\0\0\xfe\xff', 'utf-32'],
];

const inZip = (head: string): FileProblem => {
  if (head.includes('opendocument.spreadsheet')) return 'opendocument';
  if (head.includes('word/')) return 'word';
  return head.includes('xl/') ? 'excel' : 'zip';
};

/** The older Office files share one container; Word's stream names itself. */
const inContainer = (head: string): FileProblem => (head.includes('W\0o\0r\0d\0D\0o\0c') ? 'word' : 'excel');

const control = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

/**
 * One stray byte spoils a row; one in twenty says that this was never text, for in what is compressed or encrypted one byte in
 * ten is a control character. UTF-16 is told apart by its zeros, or by its mark: other scripts have no zeros in it.
 */
const isBinary = (bytes: Buffer): boolean => {
  let controls = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros += 1;
    if (control(byte)) controls += 1;
  }
  return controls - zeros >= 16 && (controls - zeros) * 20 > bytes.length;
};

export const refuseOtherKinds = (bytes: Buffer): void => {
  const head = bytes.toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) throw new IntakeFailure(inZip(head));
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw new IntakeFailure(inContainer(head));
  const known = marks.find(([mark]) => head.startsWith(mark));
  if (known) throw new IntakeFailure(known[1]);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|svg)/i.test(head.slice(0, 200))) throw new IntakeFailure('markup');
  if (!encodingByMark(bytes)?.startsWith('utf-16') && isBinary(bytes)) throw new IntakeFailure('binary');
};
