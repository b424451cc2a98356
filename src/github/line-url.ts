import { percentEncoded } from '../text/percent-encoded.ts';

/**
 * The page that shows a line of a file as a commit holds it.
 *
 * @param repositoryUrl `https://github.com/owner/name`, or that on a GitHub Enterprise Server.
 * @param line from 1.
 */
export function lineUrl(repositoryUrl: string, commit: string, path: string, line: number): string {
  // What encodeURIComponent does not change would end a link of Markdown.
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()'!*]/g, percentEncoded))
    .join('/');
  // Without `plain`, GitHub shows Markdown rendered, which has no lines.
  return `${repositoryUrl}/blob/${commit}/${encoded}?plain=1#L${line}`;
}
