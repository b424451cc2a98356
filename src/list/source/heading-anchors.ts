import GithubSlugger from 'github-slugger';
import { withoutTail } from '../../text/without-tail.ts';
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

/** A heading without the marks at its end. */
function withoutClosingMarks(line: string): string {
  const trimmed = withoutTail(line, /[ \t]/);
  const rest = withoutTail(trimmed, /#/);
  return rest !== trimmed && /[ \t]$/.test(rest) ? withoutTail(rest, /[ \t]/) : line;
}

/** A heading's source as it is shown; unlike `Heading.text`, with everything that becomes a name. */
function visibleText(heading: string): string {
  const line = heading
    .replace(/^[ \t]*#{1,6}(?=[ \t]|$)/, '')
    .replace(/\r?\n[ \t]*(?:=+|-+)[ \t]*$/, '');
  return withoutClosingMarks(line)
    .replace(/!\[[^\]]*\](?:\([^()]*\)|\[[^\]]*\])/g, '')
    .replace(/\[([^[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, '')
    .replace(/&amp;/g, '&')
    .trim();
}
