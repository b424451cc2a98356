import { fromBufferPromise } from 'yauzl';

/** An archive of a stranger that is not read any further. */
export class BadZip extends Error {}

/**
 * One file of a ZIP archive that a stranger may have made. Nothing is written to a disk, other
 * files are passed over unread, and no more bytes are unpacked than were asked for, whatever the
 * archive says of its sizes.
 *
 * @param most bytes of the file.
 * @throws {BadZip} where it is no archive, has no such file or two, or the file is too large.
 */
export async function fileOfZip(zip: Uint8Array, name: string, most: number): Promise<Buffer> {
  try {
    const archive = await fromBufferPromise(Buffer.from(zip), { strictFileNames: true });
    let found: Buffer | undefined;
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== name) continue;
      if (found !== undefined) throw new BadZip(`it holds ${name} twice`);
      if (entry.uncompressedSize > most) throw tooLarge(name, most);
      found = await atMost(await archive.openReadStreamPromise(entry), name, most);
    }
    if (found === undefined) throw new BadZip(`it holds no ${name}`);
    return found;
  } catch (error) {
    if (error instanceof BadZip) throw error;
    throw new BadZip(error instanceof Error ? error.message : String(error));
  }
}

async function atMost(stream: AsyncIterable<Buffer>, name: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw tooLarge(name, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, most: number): BadZip {
  return new BadZip(`${name} in it is larger than ${most} bytes`);
}
