import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';

/** Whether a segment is the site of its link, which browsers put behind the title of a page: `(github.com)`. */
export function isSiteOfLink(
  { parts }: Pick<Candidate, 'parts'>,
  { part, link, bracket, text }: Segment,
): boolean {
  const url = parts[part]?.flat.links[link]?.url;
  if (bracket !== '(' || url === undefined || !text.includes('.') || !URL.canParse(url))
    return false;
  return `.${new URL(url).hostname}`.endsWith(`.${text.toLowerCase()}`);
}
