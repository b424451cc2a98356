import { at, parseJson, textAt } from '../text/json.ts';
import type { FetchRequest } from './fetch-tools.ts';
import type { FetchAnswer } from './guarded-fetch.ts';

/**
 * The newest copy of a page at the Internet Archive; undefined if there is none or the archive does
 * not answer.
 *
 * @param archive its address, without a trailing slash.
 * @see https://archive.org/help/wayback_api.php
 */
export async function archivedCopy(
  page: string,
  archive: string,
  fetch: (request: FetchRequest) => Promise<FetchAnswer>,
): Promise<string | undefined> {
  try {
    const url = `${archive}/wayback/available?url=${encodeURIComponent(page)}`;
    const { body } = await fetch({ url, method: 'GET' });
    const closest = at(parseJson(body), 'archived_snapshots', 'closest');
    const copy = textAt(closest, 'url') ?? '';
    return at(closest, 'available') === true && /^https?:\/\/web\.archive\.org\//.test(copy)
      ? copy.replace(/^http:/, 'https:')
      : undefined;
  } catch {
    // The copy is optional, so an error is ignored.
    return undefined;
  }
}
