/** A zip for tests of the spreadsheet reader: plain, or pressed as a bomb is. */
import { crc32, deflateRawSync } from 'node:zlib';

const header = (signature: number, length: number): Buffer => {
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(signature, 0);
  return buffer;
};

type Packed = { readonly body: Buffer; readonly method: 0 | 8; readonly crc: number; readonly size: number };

/** The fields that local and central headers share, from the needed version to the length of the name. */
const common = (buffer: Buffer, at: number, name: Buffer, { body, method, crc, size }: Packed): void => {
  buffer.writeUInt16LE(20, at);
  buffer.writeUInt16LE(method, at + 4);
  buffer.writeUInt32LE(crc, at + 10);
  buffer.writeUInt32LE(body.length, at + 14);
  buffer.writeUInt32LE(size, at + 18);
  buffer.writeUInt16LE(name.length, at + 22);
};

const zipOf = (entries: readonly (readonly [string, Packed])[]): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, packed] of entries) {
    const [name, { body }] = [Buffer.from(path), packed];
    const local = header(0x04034b50, 30);
    common(local, 4, name, packed);
    const central = header(0x02014b50, 46);
    common(central, 6, name, packed);
    central.writeUInt32LE(offset, 42);
    locals.push(local, name, body);
    centrals.push(central, name);
    offset += 30 + name.length + body.length;
  }
  const directory = Buffer.concat(centrals);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
};

export const storedZip = (entries: readonly (readonly [string, string | Buffer])[]): Buffer =>
  zipOf(
    entries.map(([path, content]) => {
      const body = Buffer.from(content);
      return [path, { body, method: 0, crc: crc32(body), size: body.length }];
    }),
  );

/** One part of spaces, pressed to next to nothing; `says` is the size it claims to have. */
export const zipBomb = (path: string, size: number, says = size): Buffer => {
  const body = Buffer.alloc(size, ' ');
  return zipOf([[path, { body: deflateRawSync(body), method: 8, crc: crc32(body), size: says }]]);
};
