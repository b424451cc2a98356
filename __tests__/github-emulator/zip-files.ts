import { crc32, deflateRawSync } from 'node:zlib';

interface ZipOptions {
  /** Whether files are packed; otherwise they are held as they are. */
  readonly packed?: boolean;
  /** The unpacked size that the archive has for each file, where that is a lie. */
  readonly claimed?: number;
}

/** A ZIP archive of files, as an artifact of a workflow run is one. */
export function zipFiles(
  files: Readonly<Record<string, string | Buffer>>,
  { packed = false, claimed }: ZipOptions = {},
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const whole = Buffer.from(content);
    const bytes = packed ? deflateRawSync(whole) : whole;
    // What the local header and the central directory say alike: from the version to the lengths.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(packed ? 8 : 0, 4);
    shared.writeUInt32LE(crc32(whole), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(claimed ?? whole.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00'), shared, tail, name);
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
