import type { LinkPlace } from '../../links/link-report.ts';

/**
 * The address of a line as it is in a commit.
 *
 * @param repositoryUrl `https://github.com/owner/name`.
 */
export function permalink(
  repositoryUrl: string,
  commit: string,
  { file, line }: LinkPlace,
): string {
  // What encodeURIComponent leaves alone would end a Markdown link.
  const path = file
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()'!*]/g, percentEncoded))
    .join('/');
  // A rendered page has no lines to jump to.
  return `${repositoryUrl}/blob/${commit}/${path}?plain=1#L${line}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
