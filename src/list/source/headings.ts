import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { withoutTail } from '../../text/without-tail.ts';
import type { Heading } from '../list.ts';
import { toBlocks } from './blocks.ts';
import { EMPTY_FLAT, type FlatText } from './flat-text.ts';
import { flattenHtml } from './html.ts';
import { parseChunk } from './parse-chunk.ts';
import type { RawHeading } from './raw-heading.ts';
import { tooComplex } from './too-complex.ts';

const LONGEST = 4000;

/** A heading's words with the links and badges in them. */
export function headingFlat(
  { kind, contentStart, contentEnd }: Pick<RawHeading, 'kind' | 'contentStart' | 'contentEnd'>,
  text: string,
): FlatText {
  const content = text.slice(contentStart, contentEnd);
  if (content === '') return EMPTY_FLAT;
  if (kind === 'html') return flattenHtml(text, contentStart, contentEnd);
  if (isPlain(content)) return plainFlat(content, contentStart);
  if (content.length > LONGEST || tooComplex(content) !== undefined) return EMPTY_FLAT;
  // A mark that begins no block, so that `1. Title` and `- Title` stay text.
  const nodes = parseChunk(content, contentStart, '# ');
  const [block] = toBlocks(nodes, text);
  return block !== undefined && 'flat' in block ? block.flat : EMPTY_FLAT;
}

/** The same; places count from the start of the section that the heading begins. */
export function headingInSection(
  { kind, contentStart, contentEnd }: RawHeading,
  { start, end }: Range,
  { text }: SourceFile,
): FlatText {
  const place = { kind, contentStart: contentStart - start, contentEnd: contentEnd - start };
  return headingFlat(place, text.slice(start, end));
}

/** Whether a heading has no markup, as most: it needs no parser, which is slow to start. */
export function isPlain(content: string): boolean {
  return /^[\p{L}\p{N} .,:;?!/()+-]*$/u.test(content) && !/https?:|www\./i.test(content);
}

function plainFlat(content: string, start: number): FlatText {
  const piece = { at: 0, length: content.length, source: start, sourceLength: content.length };
  return { ...EMPTY_FLAT, text: content, pieces: [piece] };
}

/** A heading as the list shows it. */
export function readHeading(raw: RawHeading, flat: FlatText): Heading {
  const { kind, depth, start, end } = raw;
  return {
    text: headingText(flat),
    depth,
    range: { start, end },
    ...(kind === 'atx' ? { marks: { start, end: start + depth } } : {}),
  };
}

/** The words alone: without link targets, badges and the characters around them. */
function headingText({ text }: FlatText): string {
  return withoutTail(text.replace(/\s+/g, ' '), /[\s\u200b|·•-]/)
    .replace(/^[\s|·•]+/, '')
    .replace(/(?:¶|🔗|\[?(?:back to top|↥|⬆️|🔝|top)\]?)$/iu, '')
    .trim();
}
