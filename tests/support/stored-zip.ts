/** A small uncompressed zip for tests of the spreadsheet reader. */
import { crc32 } from 'node:zlib';

const header = (signature: number, length: number): Buffer => {
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(signature, 0);
  return buffer;
};

/** The fields that local and central headers share, from the needed version to the length of the name. */
const common = (buffer: Buffer, at: number, name: Buffer, body: Buffer): void => {
  buffer.writeUInt16LE(20, at);
  buffer.writeUInt32LE(crc32(body), at + 10);
  buffer.writeUInt32LE(body.length, at + 14);
  buffer.writeUInt32LE(body.length, at + 18);
  buffer.writeUInt16LE(name.length, at + 22);
};

export const storedZip = (entries: readonly (readonly [string, string | Buffer])[]): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of entries) {
    const [name, body] = [Buffer.from(path), Buffer.from(content)];
    const local = header(0x04034b50, 30);
    common(local, 4, name, body);
    const central = header(0x02014b50, 46);
    common(central, 6, name, body);
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
