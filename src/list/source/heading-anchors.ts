import GithubSlugger from 'github-slugger';
import type { Heading, List } from '../list.ts';

/**
 * The name under which GitHub links each heading of a README, without the `#`: a repeated one gets
 * a number.
 */
export function headingAnchors({ headings, source }: List): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  return new Map(
    headings.map((heading) => {
      const { start, end } = heading.range;
      return [heading, slugger.slug(visibleText(source.text.slice(start, end)))] as const;
    }),
  );
}

/** A heading's source as it is shown; unlike `Heading.text`, with everything that becomes a name. */
function visibleText(heading: string): string {
  return heading
    .replace(/^[ \t]*#{1,6}(?=[ \t]|$)/, '')
    .replace(/\r?\n[ \t]*(?:=+|-+)[ \t]*$/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/!\[[^\]]*\](?:\([^()]*\)|\[[^\]]*\])/g, '')
    .replace(/\[([^[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, '')
    .replace(/&amp;/g, '&')
    .trim();
}
