import { decodeReferences } from '../../scholarly/markup.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { withoutComments } from '../../text/without-comments.ts';
import { attributesOf, htmlTokens } from './html.ts';
import { markdownPieces, type Piece } from './markdown-pieces.ts';
import { type MarkdownNode, parseMarkdown } from './parse-inline.ts';
import { tooComplex } from './too-complex.ts';

/** An address of a Markdown file, complete as a browser gets it, and where it is. */
export interface Address {
  /** Escapes and character references undone: `https://…`, `#growth`, `papers/a b.pdf`. */
  readonly url: string;
  /** The address as written, without brackets and quotes. */
  readonly range: Range;
}

/** A reference whose label nothing defines, which GitHub shows with its brackets: `[text][ref]`. */
interface UndefinedReference {
  readonly label: string;
  readonly range: Range;
}

/** What a file links to. */
export interface Addresses {
  /** In the order of the file. */
  readonly addresses: readonly Address[];
  readonly undefinedReferences: readonly UndefinedReference[];
  /** Whether the file defines any labels. */
  readonly definesLabels: boolean;
}

/** Attributes that browsers follow or load. */
const HTML_ADDRESSES = new Set(['href', 'src', 'poster']);
/** Marks a label that nothing defines, so that the parser reports where it is used. */
const UNDEFINED = 'undefined-reference:';
/** More labels in one piece are no list; the rest is not looked at. */
const MOST_LABELS = 500;
/** https://spec.commonmark.org/0.31.2/#link-label */
const LONGEST_LABEL = 999;

/**
 * All addresses of a Markdown file: targets of links, images and definitions, autolinks, HTML
 * attributes and bare web addresses, each as the parser has it (CommonMark 0.31.2, sections 4.7 and
 * 6.3 to 6.6; GFM 6.9). Code and comments have none. Text that is too expensive to parse is
 * searched only for bare addresses.
 *
 * @param wanted whether a stretch that begins at a place may contain what is searched for; others
 *   are skipped.
 */
export function addressesOf(
  source: SourceFile,
  wanted: (text: string, start: number) => boolean = () => true,
): Addresses {
  const { text } = source;
  const definitions = definitionsOf(text);
  const found: Found = { addresses: [], undefinedReferences: [] };
  for (const piece of markdownPieces(source)) {
    const part = text.slice(piece.start, piece.end);
    if (!wanted(part, piece.start)) continue;
    if (tooComplex(part) === undefined) readPiece(piece, part, definitions, found);
    else addBareIn(text, piece, (url, range) => found.addresses.push({ url, range }));
  }
  found.addresses.sort((a, b) => a.range.start - b.range.start);
  return { ...found, definesLabels: definitions.size > 0 };
}

/** All http and https addresses of a Markdown file, in order. */
export function webAddresses(source: SourceFile): Address[] {
  return addressesOf(source, (text) => /https?:|www\./i.test(text)).addresses.filter(({ url }) =>
    /^https?:\/\/[^/\s]/i.test(url),
  );
}

interface Found {
  readonly addresses: Address[];
  readonly undefinedReferences: UndefinedReference[];
}

/** The labels that are defined anywhere in the file, in the form in which they are compared. */
function definitionsOf(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:')) return labels;
  for (const [, label = ''] of text.matchAll(/^[ \t>*+-]{0,12}\[((?:[^[\]\\]|\\.){1,999})\]:/gm)) {
    labels.add(normalized(label));
  }
  return labels;
}

/** https://spec.commonmark.org/0.31.2/#matches */
function normalized(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

function readPiece(
  { start, before }: Piece,
  part: string,
  definitions: ReadonlySet<string>,
  found: Found,
): void {
  const missing = missingLabels(part, definitions);
  const whole = `${before}${part}${missing.text}`;
  const shift = start - before.length;
  const walk = (node: MarkdownNode): void => {
    const from = node.position?.start.offset ?? -1;
    // The text before or after the piece was only put there for the parser.
    const isOurs = from >= before.length && from < before.length + part.length;
    if (isOurs) takeNode(node, { whole, shift, missing: missing.labels }, found);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parseMarkdown(maskedTags(whole)));
}

/**
 * remark reads a tag as text where a value without quotes has a slash, which CommonMark 6.6 allows.
 * Values are read from the source, so for remark they may be any word of the same length.
 */
function maskedTags(text: string): string {
  if (!/=\s*[^\s"'>]/.test(text)) return text;
  return text.replace(/<[a-z][a-z\d-]{0,20}\s[^<>]{1,3000}>/gi, (tag) =>
    tag.replace(
      /(=\s*)([^\s"'=<>`]+)/g,
      (_, equals: string, value: string) => equals + value.replace(/[^\s>]/g, 'a'),
    ),
  );
}

/**
 * The labels that a piece uses in `[text][label]` and that nothing in the file defines, and
 * definitions for them: then the parser reports where they are references, and where code or text.
 */
function missingLabels(
  part: string,
  definitions: ReadonlySet<string>,
): { readonly labels: ReadonlySet<string>; readonly text: string } {
  const labels = new Set<string>();
  for (const [text, label] of bracketPairs(part)) {
    const used = label === '' ? text : label;
    if (used.length <= LONGEST_LABEL && used.trim() !== '' && !used.startsWith('^'))
      labels.add(used);
    if (labels.size >= MOST_LABELS) break;
  }
  const missing = [...labels].filter((label) => !definitions.has(normalized(label)));
  const lines = missing.map((label) => `[${label}]: <${UNDEFINED}>\n`).join('');
  return {
    labels: new Set(missing.map(normalized)),
    text: lines === '' ? '' : `\n\n${lines}`,
  };
}

/** The text in two pairs of brackets in a row, `[text][label]`; those with a backslash are none. */
function* bracketPairs(part: string): Generator<readonly [string, string]> {
  let open = -1;
  let before = { text: '', end: -1 };
  for (const { 0: found, index } of part.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (found === '[') open = index;
    else if (found === ']' && open >= 0) {
      const text = part.slice(open + 1, index);
      if (before.end === open) yield [before.text, text];
      before = before.end === open ? { text: '', end: -1 } : { text, end: index + 1 };
      open = -1;
    }
  }
}

/** A piece as it was parsed. */
interface Parsed {
  readonly whole: string;
  /** From places in it to places in the file. */
  readonly shift: number;
  readonly missing: ReadonlySet<string>;
}

function takeNode(node: MarkdownNode, { whole, shift, missing }: Parsed, found: Found): void {
  const { type, url, position, data } = node;
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const add = (address: string, range: Range): void => {
    found.addresses.push({
      url: address,
      range: { start: range.start + shift, end: range.end + shift },
    });
  };
  if (type === 'html') {
    takeHtml(whole, { start, end }, add);
  } else if (data?.destination !== undefined) {
    if (url !== undefined) add(url, data.destination);
  } else if (type === 'link' && url !== undefined) {
    const isAngled = whole.charAt(start) === '<';
    // GitHub's parser decodes references in autolinks, remark does not.
    add(decodeReferences(url), isAngled ? { start: start + 1, end: end - 1 } : { start, end });
  } else if (type === 'linkReference' || type === 'imageReference') {
    const label = node.identifier ?? '';
    // `A[i][j]` is an element of a matrix.
    if (!missing.has(normalized(label)) || /\w/.test(whole.charAt(start - 1))) return;
    found.undefinedReferences.push({
      label: node.label ?? label,
      range: { start: start + shift, end: end + shift },
    });
  }
}

function takeHtml(
  whole: string,
  { start, end }: Range,
  add: (url: string, range: Range) => void,
): void {
  let from = start;
  for (const tag of htmlTokens(whole, start, end)) {
    if (tag.kind !== 'open') continue;
    for (const { name, value, at } of attributesOf(whole.slice(tag.start, tag.end))) {
      const url = decodeReferences(value).trim();
      const place = tag.start + at;
      if (HTML_ADDRESSES.has(name) && url !== '')
        add(url, { start: place, end: place + value.length });
    }
    addBareIn(whole, { start: from, end: tag.start }, add);
    from = tag.end;
  }
  addBareIn(whole, { start: from, end }, add);
}

/**
 * Adds the addresses without marks in a stretch of text: GitHub makes links of those between tags
 * as well, but not in comments.
 */
function addBareIn(text: string, place: Range, add: (url: string, range: Range) => void): void {
  const shown = withoutComments(text.slice(place.start, place.end));
  for (const { 0: written, index } of shown.matchAll(/(?<![\w/])https?:\/\/[^\s<]+/gi)) {
    const start = place.start + index;
    const length = lengthOf(written);
    add(decodeReferences(written.slice(0, length)), { start, end: start + length });
  }
}

/**
 * Where an address ends as GitHub's autolinks do: before punctuation, an entity and a parenthesis
 * that nothing in it opened (https://github.github.com/gfm/#extended-url-autolink).
 */
function lengthOf(address: string): number {
  let end = address.length;
  let surplus = address.split(')').length - address.split('(').length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (/[?!.,:*_~'"]/.test(last)) continue;
    if (last === ')' && surplus > 0) {
      surplus--;
      continue;
    }
    const entity =
      last === ';' ? /&[a-z\d]{1,31};$/i.exec(address.slice(Math.max(0, end - 33), end)) : null;
    if (entity === null) break;
    end -= entity[0].length - 1;
  }
  return end;
}
