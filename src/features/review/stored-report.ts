import * as v from 'valibot';
import { fromBufferPromise } from 'yauzl';
import { InputError } from '../../files/input-error.ts';
import { Sha } from '../../runner/read-payload.ts';
import { REPORT_NAME } from '../../runner/report-findings.ts';
import { parseJson } from '../../text/json.ts';

/** A list of thousands of findings takes a tenth of this. */
export const LARGEST_ARTIFACT = 8 * 1024 * 1024;
const LARGEST_REPORT = 64 * 1024 * 1024;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Report = v.object({
  version: v.literal(1),
  findings: v.array(v.object({ ruleId: v.string(), file: v.string(), line: Count })),
  summary: v.object({ errors: Count, warnings: Count }),
  pullRequest: v.object({ number: v.pipe(Count, v.minValue(1)), head: Sha }),
});

/**
 * Reads the report that the first of two stages stored. Anyone may have started the run that stored
 * it, so all of it may be forged: only the number of the pull request is used.
 *
 * @throws {InputError} where it is no report.
 */
export async function storedReport(zip: Uint8Array) {
  try {
    const bytes = await fileOfZip(zip, REPORT_NAME, LARGEST_REPORT);
    const parsed = v.safeParse(Report, parseJson(bytes.toString('utf8')));
    if (parsed.success) return parsed.output.pullRequest;
    throw notOurs(`${REPORT_NAME} in it is no report on a pull request`);
  } catch (error) {
    throw error instanceof BadZip ? notOurs(error.message) : error;
  }
}

function notOurs(reason: string): InputError {
  return new InputError(
    `the stored report is not read: ${reason}. Nothing is written. Store the output "report" of the first stage, as docs/action.md shows.`,
  );
}

/** An untrusted archive that is not read any further. */
export class BadZip extends Error {}

/**
 * One file of an untrusted ZIP archive. Nothing is written to a disk, other files are skipped
 * unread, and no more bytes are unpacked than were requested, whatever sizes the archive claims.
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
      if (found !== undefined) throw new BadZip(`it contains ${name} twice`);
      if (entry.uncompressedSize > most) throw tooLarge(name, most);
      found = await atMost(await archive.openReadStreamPromise(entry), name, most);
    }
    if (found === undefined) throw new BadZip(`it contains no ${name}`);
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
