import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

function decoded(response: IncomingMessage): Readable {
  const decoder = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[response.headers['content-encoding']?.toLowerCase() ?? ''];
  if (decoder === undefined) {
    return response;
  }
  const stream = decoder();
  response.on('error', (error) => stream.destroy(error));
  return response.pipe(stream);
}

/**
 * The beginning of a body as text, at most `limit` bytes after decompression,
 * and what comes within `time` milliseconds.
 * Reading stops there and the connection is given up, so neither an endless
 * body nor a small one that unpacks to gigabytes costs more. A body that breaks
 * off gives what came before.
 */
export async function readBody(
  response: IncomingMessage,
  limit: number,
  time: number,
): Promise<string> {
  const timer = setTimeout(() => response.destroy(), time);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoded(response)) {
      const bytes: Buffer = chunk;
      chunks.push(bytes.subarray(0, limit - size));
      size += bytes.length;
      if (size >= limit) {
        break;
      }
    }
  } catch {
    // The status has been read; what is missing is only more of the text.
  } finally {
    clearTimeout(timer);
    if (!response.complete) {
      response.destroy();
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}
