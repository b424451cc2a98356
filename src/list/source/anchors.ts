import GithubSlugger from 'github-slugger';
import { decodeReferences } from '../../scholarly/markup.ts';
import { decodePercent } from '../../text/percent-encoded.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { withoutComments } from '../../text/without-comments.ts';
import type { Heading, List } from '../list.ts';
import { isPlain } from './headings.ts';
import { type MarkdownNode, parseMarkdown } from './parse-inline.ts';
import { scan } from './scan.ts';

/** The places of a file that `#fragments` can lead to. */
interface Anchors {
  /** Whether GitHub finds a place for a fragment, `#` included or not. */
  has(fragment: string): boolean;
}

const ATX = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){0,4}(#{1,6}(?:[ \t].*)?)$/;
const SETEXT = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const HEADING_TAG = /<(\/?)h([1-6])(?=[\s>])[^<>]{0,500}>/gi;
/** More characters between two tags are no heading. */
const LONGEST_HEADING = 1000;
const NAMED = /\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
/** Places that GitHub makes itself: the top, the tab of the README, lines, footnotes. */
const BUILT_IN = /^(?:|top|readme(?:-ov-file)?|l\d.*|(?:user-content-)?fn(?:ref)?-.*|:~:.*)$/s;

/**
 * The anchors of a Markdown file on GitHub: the names of headings as github-slugger makes them, of
 * repeated ones with a number appended, of HTML headings, and all `id` and `name` attributes. Where
 * two readings of a heading are possible, both count: no working link may be reported as dead.
 */
export function anchorsOf(source: SourceFile): Anchors {
  const found = KNOWN.get(source) ?? findAnchors(source);
  KNOWN.set(source, found);
  return found;
}

/** The anchors of files whose links were looked at. */
const KNOWN = new WeakMap<SourceFile, Anchors>();

function findAnchors(source: SourceFile): Anchors {
  const anchors = new Set<string>();
  const slugger = new GithubSlugger();
  const counts = new Map<string, number>();
  const text = withoutComments(source.text);
  for (const heading of headingsOf(source, text)) {
    for (const shown of new Set(heading)) {
      anchors.add(folded(new GithubSlugger().slug(shown)));
      anchors.add(folded(numbered(rubySlug(shown), counts)));
    }
    anchors.add(folded(slugger.slug(heading[0] ?? '')));
  }
  for (const [, double, single, bare] of text.matchAll(NAMED)) {
    anchors.add(folded(decodeReferences(double ?? single ?? bare ?? '')));
  }
  return {
    has(fragment) {
      const name = folded(decodePercent(fragment.replace(/^#/, ''))).replace(/^user-content-/, '');
      return BUILT_IN.test(name) || anchors.has(name) || anchors.has(`user-content-${name}`);
    },
  };
}

/**
 * The name under which GitHub links each heading of a README, without the `#`: a repeated one gets
 * a number.
 */
export function headingAnchors({ headings, source }: List): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  return new Map(
    headings.map((heading) => {
      const written = source.text.slice(heading.range.start, heading.range.end);
      const [shown = ''] = shownTexts(written.replace(/<[^<>]*>/g, '').trim());
      return [heading, slugger.slug(shown.trim())] as const;
    }),
  );
}

/** Browsers and GitHub's script ignore case here; an emoji may be followed by a selector. */
function folded(name: string): string {
  return name.toLowerCase().replace(/\ufe0f/g, '');
}

/**
 * The anchor as GitHub's own filter makes it
 * (https://github.com/gjtorikian/html-pipeline/blob/v2.14.3/lib/html/pipeline/toc_filter.rb).
 */
function rubySlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

function numbered(slug: string, counts: Map<string, number>): string {
  const count = counts.get(slug) ?? 0;
  counts.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

/** The headings of a file in order, each with the texts that it may be shown as; `text` is without comments. */
function headingsOf(source: SourceFile, text: string): string[][] {
  const { lines } = source;
  const { states } = scan(source);
  const found: { at: number; shown: string[] }[] = [];
  let last = '';
  for (let number = 1; number <= lines.count; number++) {
    const at = lines.lineStart(number);
    const line = states[number] === 'fence' ? '' : text.slice(at, lines.lineEnd(number));
    const atx = ATX.exec(line)?.[1];
    if (atx !== undefined) found.push({ at, shown: shownTexts(atx) });
    else if (SETEXT.test(line) && last.trim() !== '') {
      found.push({ at, shown: shownTexts(`# ${last.replace(/^[ \t>]+/, '').trim()}`) });
    }
    last = line;
  }
  for (const heading of htmlHeadings(text)) {
    // GitHub keeps the white space between the tags: a picture alone makes "#----".
    const inner = decodeReferences(heading.inner.replace(/<[^<>]*>/g, ''));
    const folded = inner.replace(/\s+/g, ' ');
    found.push({ at: heading.at, shown: [folded.trim(), folded, inner] });
  }
  return found.sort((a, b) => a.at - b.at).map(({ shown }) => shown);
}

/** The headings that HTML writes, with the text between their tags. A heading ends the one before it. */
function* htmlHeadings(text: string): Generator<{ readonly at: number; readonly inner: string }> {
  let open = { level: '', at: 0, end: 0 };
  for (const { 0: tag, 1: slash, 2: level = '', index } of text.matchAll(HEADING_TAG)) {
    if (slash === '') open = { level, at: index, end: index + tag.length };
    else if (level === open.level && index - open.end <= LONGEST_HEADING) {
      yield { at: open.at, inner: text.slice(open.end, index) };
      open = { level: '', at: 0, end: 0 };
    }
  }
}

/** How a heading is shown, first with its links and marks read, then without what may be a link or mark. */
function shownTexts(heading: string): string[] {
  const words = heading.replace(/^#{1,6}/, '').trim();
  if (isPlain(words)) return [words];
  const shown = textOf(parseMarkdown(heading));
  const withoutReferences = heading.includes('][')
    ? [textOf(parseMarkdown(heading.replace(/\]\[[^\]]*\]/g, '](x)')))]
    : [];
  return [shown, shown.trim(), ...withoutReferences];
}

/** Images and tags have no text of their own. */
function textOf({ type, value, children }: MarkdownNode): string {
  if (type === 'html' || type === 'image') return '';
  return value ?? (children ?? []).map(textOf).join('');
}
