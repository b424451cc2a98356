import { hasOnlyLetters, LETTERS } from '../../../text/letters.ts';
import type { Range } from '../../../text/range.ts';
import { withoutTail } from '../../../text/without-tail.ts';
import type { CitationReference, LineAnchor } from '../../list.ts';
import { type FlatText, sourceRange, trimRange } from '../../source/flat-text.ts';
import { textsOf } from '../decode/reading.ts';
import type { Candidate } from '../pieces/candidate.ts';
import type { Segment } from '../pieces/segments.ts';
import { isLikeKey } from '../words/content.ts';
import { linkLabel } from '../words/vocabulary.ts';

const KEY = new RegExp(String.raw`^[${LETTERS}\d][${LETTERS}\d_:.+/'&-]{2,90}$`, 'u');
/** Whether a word can be a citation key by its characters. */
const canBeKey = (word: string): boolean => KEY.test(word) && hasOnlyLetters(word);
/** A word between a label and a text, which is one of a sentence then, and not what is labeled. */
const ANY_WORD = /\p{L}/u;
const LINES = /^L(\d{1,7})(?:C\d+)?(?:-L?(\d{1,7}))?/i;

/** What is known of citation keys when an entry is read. */
export interface KeyEvidence {
  /** Segments that were read as keys. */
  readonly segments: readonly Segment[];
  /** The label before a segment, in the flat text of its part. */
  readonly labelOf: (segment: Segment) => Range | undefined;
  /** Whether a word is a key of the bibliography; undefined without a bibliography. */
  readonly isKey?: ((word: string) => boolean) | undefined;
}

/** How an entry names its bib entry: a label, a comment, a link into a .bib, its BibTeX, a key next to its title. */
export function readCitation(
  candidate: Candidate,
  evidence: KeyEvidence,
): CitationReference | undefined {
  const texts = textsOf(candidate);
  const anchor = findAnchor(texts);
  const keyed =
    inPre(texts) ??
    comment(texts) ??
    linkText(texts) ??
    shown(candidate, evidence) ??
    inline(candidate);
  if (keyed !== undefined) return anchor === undefined ? keyed : { ...keyed, anchor };
  return anchor === undefined ? undefined : { via: 'anchor', anchor, range: anchor.range };
}

/** A key in the text itself: after a label, or where the reader found one. */
function shown(
  { parts }: Candidate,
  { segments, isKey, labelOf }: KeyEvidence,
): CitationReference | undefined {
  for (const segment of segments) {
    const { part, start, end, label } = segment;
    const flat = parts[part]?.flat;
    if (flat === undefined) continue;
    const stretch = trimRange(flat.text, { start, end }, '`@{}');
    const key = flat.text.slice(stretch.start, stretch.end);
    if (!canBeKey(key) || linkLabel(key) !== undefined) continue;
    const before = label === 'key' || label === 'bibtex' ? labelOf(segment) : undefined;
    const labelled =
      before !== undefined && !ANY_WORD.test(flat.text.slice(before.end, stretch.start));
    if (!labelled && isKey?.(key) !== true && !isLikeKey(key)) continue;
    const keyRange = sourceRange(flat, stretch);
    const from = before === undefined ? keyRange.start : sourceRange(flat, before).start;
    return { via: 'label', key, keyRange, range: { start: from, end: keyRange.end } };
  }
  return undefined;
}

/** A key in code marks inside `<pre>`, as scripts print it for copying. */
function inPre(texts: readonly FlatText[]): CitationReference | undefined {
  for (const flat of texts) {
    for (const tag of flat.tags) {
      if (tag.name !== 'pre' || tag.closing) continue;
      const mark = flat.marks.find(
        ({ kind, start }) => kind === 'code' && start >= tag.at && start <= tag.at + 2,
      );
      const key = mark === undefined ? '' : flat.text.slice(mark.start, mark.end).trim();
      if (mark === undefined || !canBeKey(key)) continue;
      const keyRange = sourceRange(flat, trimRange(flat.text, mark));
      return { via: 'label', key, keyRange, range: { start: tag.range.start, end: keyRange.end } };
    }
  }
  return undefined;
}

function comment(texts: readonly FlatText[]): CitationReference | undefined {
  for (const { comments } of texts) {
    for (const { text, range } of comments) {
      const key = text.trim().replace(/^(?:key|citation key|bibtex)\s*:\s*/i, '');
      if (!canBeKey(key) || !/\d/.test(key) || !/\p{L}/u.test(key)) continue;
      return { via: 'comment', key, range };
    }
  }
  return undefined;
}

function linkText(texts: readonly FlatText[]): CitationReference | undefined {
  for (const flat of texts) {
    for (const link of flat.links) {
      if (bibPath(link.url) === undefined) continue;
      const shown = flat.text.slice(link.start, link.end).trim();
      const key = withoutTail(shown.replace(/^[[`]+/, ''), /[\]`]/);
      if (linkLabel(key) !== undefined || !canBeKey(key)) continue;
      const at = flat.text.indexOf(key, link.start);
      const keyRange = sourceRange(flat, { start: at, end: at + key.length });
      return { via: 'link', key, keyRange, range: link.range };
    }
  }
  return undefined;
}

/** The path of a .bib file without its anchor; undefined for other addresses. */
function bibPath(url: string): string | undefined {
  return /^[^#]*\.bib(?=#|$)/i.exec(url)?.[0];
}

function inline({ bibtex }: Candidate): CitationReference | undefined {
  for (const { text, range } of bibtex) {
    const key = /^\s*@\w+\s*[{(]\s*([^\s,{}]{1,90})\s*,/.exec(text)?.[1];
    if (key !== undefined) return { via: 'inline-bibtex', key, range };
  }
  return undefined;
}

function findAnchor(texts: readonly FlatText[]): LineAnchor | undefined {
  for (const { links } of texts) {
    for (const { url, urlRange, range } of links) {
      const path = bibPath(url.trim());
      if (path === undefined) continue;
      const [, first, last] = LINES.exec(url.trim().slice(path.length + 1)) ?? [];
      return {
        path,
        ...(first === undefined ? {} : { startLine: Number(first) }),
        ...(last === undefined ? {} : { endLine: Number(last) }),
        range: urlRange ?? range,
      };
    }
  }
  return undefined;
}
