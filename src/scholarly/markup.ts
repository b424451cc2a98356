import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Range } from '../text/range.ts';
import elements from './elements.json' with { type: 'json' };

/** A tag of HTML, JATS or MathML. */
export interface MarkupTag {
  /** Lower case, without the prefix: `mi` for `<mml:mi>`. */
  readonly name: string;
  readonly part: 'open' | 'close' | 'empty';
  /** The whole tag, for its attributes. */
  readonly tag: string;
  readonly range: Range;
  /** Whether the text also has the other tag of its element. */
  readonly isPaired: boolean;
}

const { page, ...ofTexts } = elements;
/** Other names in angle brackets are words, unless they have a prefix: `<mask>`, `<think>`. */
const ELEMENTS: ReadonlySet<string> = new Set(Object.values(ofTexts).flat());

/**
 * Elements of web pages that no mathematics looks like: those of texts with longer names than `i`
 * and `b`, and those that no text of a paper has.
 */
export const PAGE_ELEMENTS: ReadonlySet<string> = new Set([
  ...elements.html.filter((name) => name.length > 1),
  ...page,
  'math',
]);
const PREFIXED = /^<\/?(?:jats|mml|m|xhtml|ce):/i;

/** A tag, or the begin of a comment. A tag ends before the next `<`, so nothing is read twice. */
const TAG = /<(\/?)(?:[a-z]{1,10}:)?([a-z][a-z0-9-]{0,20})(?:\s+[\w:-]+\s*=[^<>]*|\s*\/?)>|<!--/gi;

/**
 * The tags of a text in order, without those in comments. Only known elements count, and only
 * attributes with a value may follow a name: `a<b and b>c`, `<x, y>` and `<i and j>` contain no tag. A
 * tag whose other one is missing is a word if it stands like one: `the <p> element`. Linear in the
 * length.
 */
export function markupTags(markup: string): MarkupTag[] {
  return scan(markup).filter((mark) => 'name' in mark);
}

/** The texts and tags of a markup in order, without comments; see `markupTags`. */
export function markupTokens(markup: string): (string | MarkupTag)[] {
  const tokens: (string | MarkupTag)[] = [];
  let from = 0;
  for (const mark of scan(markup)) {
    const { start, end } = 'name' in mark ? mark.range : mark;
    if (start > from) tokens.push(markup.slice(from, start));
    if ('name' in mark) tokens.push(mark);
    from = end;
  }
  if (from < markup.length) tokens.push(markup.slice(from));
  return tokens;
}

/** The tags and the ranges of the comments, in order. A comment without an end is text. */
function scan(markup: string): (MarkupTag | Range)[] {
  const marks: (Omit<MarkupTag, 'isPaired'> | Range)[] = [];
  const firstOpen = new Map<string, number>();
  const lastClose = new Map<string, number>();
  const lastEnd = markup.lastIndexOf('-->');
  let from = 0;
  for (const { 0: tag, 1: slash, 2: written = '', index: start } of markup.matchAll(TAG)) {
    if (start < from) continue;
    if (tag === '<!--') {
      if (lastEnd < start) continue;
      from = markup.indexOf('-->', start) + 3;
      marks.push({ start, end: from });
      continue;
    }
    const name = written.toLowerCase();
    if (!ELEMENTS.has(name) && !PREFIXED.test(tag)) continue;
    const part = slash === '/' ? 'close' : tag.endsWith('/>') ? 'empty' : 'open';
    if (part === 'open' && !firstOpen.has(name)) firstOpen.set(name, start);
    if (part === 'close') lastClose.set(name, start);
    marks.push({ name, part, tag, range: { start, end: start + tag.length } });
  }
  return marks.flatMap((mark): (MarkupTag | Range)[] => {
    if (!('name' in mark)) return [mark];
    const { name, part, range } = mark;
    const isPaired =
      part === 'close'
        ? (firstOpen.get(name) ?? range.start) < range.start
        : part === 'open' && (lastClose.get(name) ?? 0) > range.start;
    const tag = { ...mark, isPaired };
    return isWord(tag, markup) ? [] : [tag];
  });
}

/** Elements that hide their content, as no text of a paper is hidden. */
const HIDING: ReadonlySet<string> = new Set(['script', 'style']);

function isWord({ name, tag, range, isPaired }: MarkupTag, text: string): boolean {
  if (PREFIXED.test(tag)) return false;
  if (HIDING.has(name)) return !isPaired || standsLikeWord(range, text);
  return !isPaired && standsLikeWord(range, text);
}

/** Behind a space, bracket or quotation mark that no sentence ends before. */
const BEFORE_WORD = /(?:[^\s.:;!?>]\s|[("'“‘`{|])$/;
const AFTER_WORD = /^(?:$|[\s,.;:!?)"'”’`}|])/;

/** Whether a part of a text stands where a word does: `the <p> element`, but not `wall<p>Next`. */
export function standsLikeWord({ start, end }: Range, text: string): boolean {
  return (
    BEFORE_WORD.test(text.slice(Math.max(0, start - 2), start)) &&
    AFTER_WORD.test(text.slice(end, end + 1))
  );
}

/** A reference in a text: `&amp;`, `&#8211;`, `&#x3b1;`. No name is longer than 31 letters. */
export const CHARACTER_REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi;

/** The characters of Windows-1252 for the bytes 0x80 to 0x9f; five of them are unassigned. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The character of a reference, with the names of HTML
 * (https://html.spec.whatwg.org/multipage/named-characters.html) and its reading of numbers.
 *
 * @param reference with its `&` and `;`.
 * @returns undefined if there is no such name; a space for a number that is not a character.
 */
export function characterOfReference(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** Replaces character references by their characters, once; unknown ones are unchanged. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(CHARACTER_REFERENCE, (whole) => characterOfReference(whole) ?? whole);
}
