import type { Range } from '../text/range.ts';

/** A LaTeX text in which the characters of markup stand for themselves. */
export interface UnmaskedTex {
  readonly text: string;
  /** Whether a stretch of it holds a character that a macro hid. */
  isMasked(range: Range): boolean;
  /** Where a stretch of it stands in the LaTeX. */
  sourceRange(range: Range): Range;
}

/**
 * How exports write the characters of markup: Crossref's BibTeX with the names of unicode-math
 * (`$\less$`, `$\mathsemicolon$`), betterbib with `\ensuremath{<}`, Zotero with `{\textless}`,
 * Mendeley with `$<$`.
 */
const MASKS: readonly (readonly [string, string])[] = [
  ['<', symbol(String.raw`(?:\\less|\\lt|<)`, 'textless')],
  ['>', symbol(String.raw`(?:\\greater|\\gt|>)`, 'textgreater')],
  [';', String.raw`\$\\mathsemicolon\$`],
  ['/', String.raw`\$\\mathslash\$`],
  ['=', String.raw`\$(?:\\equal|=)\$`],
  ['"', String.raw`\{\\textquotedbl\}|\\textquotedbl(?:\{\}| )|\{"\}`],
  ['&', String.raw`\{\\&\}|\$\\mathampersand\$`],
  ['#', String.raw`(?<=&|&\}|&\$)(?:\{\\#\}|\$\\mathoctothorpe\$|\\#)`],
];

function symbol(math: string, text: string): string {
  return [
    String.raw`\$\s?${math}\s?\$`,
    String.raw`\\ensuremath\{${math}\}`,
    String.raw`\{\\${text} ?\}`,
    String.raw`\\${text}(?:\{\}| |(?![a-zA-Z]))`,
  ].join('|');
}

const MASK = new RegExp(MASKS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** One macro, in the LaTeX and in the text. */
interface Masked {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Shows the markup that hides in macros. Linear in the length. */
export function unmaskTex(tex: string): UnmaskedTex {
  const masked: Masked[] = [];
  let text = '';
  let from = 0;
  for (const match of tex.matchAll(MASK)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    text += tex.slice(from, match.index);
    from = match.index + match[0].length;
    masked.push({ at: text.length, start: match.index, end: from });
    text += MASKS[which]?.[0] ?? '';
  }
  text += tex.slice(from);
  return {
    text,
    isMasked: ({ start, end }) => {
      const last = lastBefore(masked, end);
      return last !== undefined && last.at >= start;
    },
    sourceRange: ({ start, end }) => ({
      start: sourceOffset(masked, start),
      end: sourceOffset(masked, end),
    }),
  };
}

/** The last macro that begins before an offset of the text. */
function lastBefore(masked: readonly Masked[], offset: number): Masked | undefined {
  let low = 0;
  let high = masked.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((masked[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return masked[low - 1];
}

function sourceOffset(masked: readonly Masked[], offset: number): number {
  const last = lastBefore(masked, offset);
  // A macro is one character of the text.
  return last === undefined ? offset : last.end + (offset - last.at - 1);
}
