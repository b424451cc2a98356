import { countWhile } from '../text/count-while.ts';
import { lastFrom, type Range } from '../text/range.ts';
import {
  CHARACTER_REFERENCE,
  characterOfReference,
  decodeReferences,
  type MarkupTag,
  markupTags,
  markupTokens,
} from './markup.ts';
import { VERB } from './tex-commands.ts';

/** What contains no markup: `\verb` and mathematics. */
const OTHER = new RegExp(String.raw`${VERB}|(?<!\\)\$\$?[^$]*(?<!\\)\$\$?`, 'g');

/** A tag or a character reference in a LaTeX text. */
export interface MarkupInTex {
  /** Undefined for a reference. */
  readonly tag?: MarkupTag;
  /** As in HTML, even if the text uses macros: `<em>` for `$\less$em$\greater$`. */
  readonly mark: string;
  /** Its range in the LaTeX, including its macros. */
  readonly range: Range;
}

/** Whether a text has what HTML and XML need at least; a quick look. */
export function mayHaveMarkup(tex: string): boolean {
  return /[<&]|less|\\lt/.test(tex);
}

/**
 * The HTML, JATS and MathML in a LaTeX text, in order; text between dollar signs is mathematics, and
 * `\verb` verbatim. Tags
 * that are written with macros are included: `\ensuremath{<}mml:mi\ensuremath{>}`,
 * `{\textless}i{\textgreater}`, `{\&}amp$\mathsemicolon$`.
 */
export function markupInTex(tex: string): MarkupInTex[] {
  if (!mayHaveMarkup(tex)) return [];
  const { text, isMasked, sourceRange } = unmaskTex(tex);
  const prose = text.replace(OTHER, (formula) => ' '.repeat(formula.length));
  const found: MarkupInTex[] = [];
  const tags = markupTags(prose);
  for (const { 0: mark, index: start } of prose.matchAll(CHARACTER_REFERENCE)) {
    const range = { start, end: start + mark.length };
    const isInTag = start < (tags[lastFrom(tags, start)]?.range.end ?? 0);
    if (isInTag || characterOfReference(mark) === undefined) continue;
    found.push({ mark, range: sourceRange(range) });
  }
  for (const tag of tags) {
    // `{\textless}a{\textgreater}` may be a mean.
    if (tag.name.length === 1 && !tag.isPaired && isMasked(tag.range)) continue;
    found.push({ tag, mark: tag.tag, range: sourceRange(tag.range) });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** A text without its HTML and XML, for comparisons. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const parts = markupTokens(text).map((token) => (typeof token === 'string' ? token : ' '));
  return decodeReferences(parts.join(''));
}

/** A LaTeX text in which the characters of markup are not written as macros. */
interface UnmaskedTex {
  readonly text: string;
  /** Whether a range of it contains a character that was a macro. */
  isMasked(range: Range): boolean;
  sourceRange(range: Range): Range;
}

/**
 * The macros that exports use for the characters of markup: Crossref's BibTeX with the names of unicode-math
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

/** One macro: its offset in the text, and its range in the LaTeX. */
interface Masked {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Replaces macros for characters of markup by the characters. Linear in the length. */
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

/** The last macro that starts before an offset of the text. */
function lastBefore(masked: readonly Masked[], offset: number): Masked | undefined {
  return masked[countWhile(masked.length, (index) => (masked[index]?.at ?? 0) < offset) - 1];
}

function sourceOffset(masked: readonly Masked[], offset: number): number {
  const last = lastBefore(masked, offset);
  // A macro is one character in the text.
  return last === undefined ? offset : last.end + (offset - last.at - 1);
}
