import type { Node } from './node.ts';

/** A run of `*` or `_` that may begin or end emphasis. */
interface Run {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A `[` or `![` that may begin a link or an image. */
interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly image: boolean;
  /** A link begins inside, so that this cannot be one. */
  dead?: true;
}

type Piece = { readonly node: Node } | { readonly run: Run } | { readonly bracket: Bracket };

/** What may mean something within a line. */
const SIGN = /[*_`[\]<]|!\[/g;
/** An address that GitHub makes a link of by itself. */
const BARE_ADDRESS = /https?:\/\/|www\./i;
/** An address without spaces, in parentheses; it may contain pairs of them itself. */
const TARGET = /\(((?:[^\s()<>]|\([^\s()<>]*\))*)\)/y;
/** An HTML tag that every parser accepts as one. */
const TAG = /<(?:\/[a-z][a-z\d]*|(?!img)[a-z][a-z\d]*(?: [a-z-]+="[^"<>]*")*(?: ?\/)?)>/iy;

/**
 * Reads one line of text with links, images, emphasis and code, exactly as remark does. Returns
 * undefined for text that may not be simple.
 *
 * Rules: https://spec.commonmark.org/0.31.2/#inlines
 *
 * @param text without escapes, character references and definitions, and without spaces at its
 *   ends.
 * @param shift the number added to all places.
 */
export function simpleInline(text: string, shift: number): Node[] | undefined {
  const line = { text, shift };
  const pieces: Piece[] = [];
  let done = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found !== null; found = SIGN.exec(text)) {
    const { 0: mark, index } = found;
    if (index > done) pieces.push({ node: textNode(line, done, index) });
    const end = takeCharacter(line, mark, index, pieces);
    if (end === undefined) return undefined;
    done = end;
    SIGN.lastIndex = done;
  }
  if (done < text.length) pieces.push({ node: textNode(line, done, text.length) });
  const nodes = resolved(line, pieces);
  return nodes?.some(holdsAddress) ? undefined : nodes;
}

/** Reads what a character begins or ends; returns where to continue, undefined for text that may not be simple. */
function takeCharacter(line: Line, mark: string, at: number, pieces: Piece[]): number | undefined {
  if (mark === ']') return closeBracket(line, at, pieces);
  if (mark === '[' || mark === '![') {
    const end = at + mark.length;
    pieces.push({ bracket: { start: at, end, image: mark === '![' } });
    return end;
  }
  if (mark === '*' || mark === '_') {
    const run = runAt(line, at, mark);
    if (run !== undefined) pieces.push({ run });
    return run && run.end - line.shift;
  }
  const node = mark === '<' ? tagAt(line, at) : codeAt(line, at);
  if (node !== undefined) pieces.push({ node });
  return node && node.end - line.shift;
}

interface Line {
  readonly text: string;
  readonly shift: number;
}

function textNode({ text, shift }: Line, start: number, end: number): Node {
  return { type: 'text', start: start + shift, end: end + shift, value: text.slice(start, end) };
}

/** Whether text, outside code and targets, contains what GitHub turns into a link. */
function holdsAddress({ type, value, children = [] }: Node): boolean {
  return (type === 'text' && BARE_ADDRESS.test(value ?? '')) || children.some(holdsAddress);
}

/**
 * The run of marks at a place; undefined for one of more than two. Characters count by code units
 * here, as in remark.
 */
function runAt({ text, shift }: Line, start: number, mark: string): Run | undefined {
  let end = start;
  while (text.charAt(end) === mark) end++;
  const before = kindOf(text.charAt(start - 1));
  const after = kindOf(text.charAt(end));
  const left = after === 'letter' || (after === 'mark' && before !== 'letter');
  const right = before === 'letter' || (before === 'mark' && after !== 'letter');
  const opens = left && (mark === '*' || before !== 'letter' || !right);
  const closes = right && (mark === '*' || after !== 'letter' || !left);
  if (end - start > 2) return undefined;
  return { mark, start: start + shift, end: end + shift, opens, closes };
}

function kindOf(character: string): 'space' | 'mark' | 'letter' {
  if (character === '' || /\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter';
}

/** The code that begins at a place; undefined where it does not end, or has spaces at its ends. */
function codeAt({ text, shift }: Line, start: number): Node | undefined {
  const from = endOfTicks(text, start);
  for (let to = text.indexOf('`', from); to >= 0; ) {
    const end = endOfTicks(text, to);
    if (end - to === from - start) {
      const value = text.slice(from, to);
      if (value !== value.trim()) return undefined;
      return { type: 'inlineCode', start: start + shift, end: end + shift, value };
    }
    to = text.indexOf('`', end);
  }
  return undefined;
}

function endOfTicks(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === '`') end++;
  return end;
}

function tagAt({ text, shift }: Line, start: number): Node | undefined {
  TAG.lastIndex = start;
  const value = TAG.exec(text)?.[0];
  if (value === undefined) return undefined;
  return { type: 'html', start: start + shift, end: start + value.length + shift, value };
}

/**
 * Reads the `]` at a place: with a target after it, the text from its bracket on becomes one link
 * or image; else both are text.
 *
 * @returns where to continue; undefined for a target that may not be simple.
 */
function closeBracket(line: Line, at: number, pieces: Piece[]): number | undefined {
  const { text, shift } = line;
  const index = pieces.findLastIndex((piece) => 'bracket' in piece);
  const piece = pieces[index];
  const bracket = piece !== undefined && 'bracket' in piece ? piece.bracket : undefined;
  TARGET.lastIndex = at + 1;
  const target = bracket?.dead ? null : TARGET.exec(text);
  if (bracket === undefined || target === null) {
    const isAmbiguous = bracket !== undefined && !bracket.dead && text.charAt(at + 1) === '(';
    if (isAmbiguous) return undefined;
    if (bracket !== undefined) pieces[index] = { node: textNode(line, bracket.start, bracket.end) };
    pieces.push({ node: textNode(line, at, at + 1) });
    return at + 1;
  }
  const children = resolved(line, pieces.splice(index).slice(1));
  if (children === undefined) return undefined;
  const end = at + 1 + target[0].length;
  const place = { start: bracket.start + shift, end: end + shift };
  const url = target[1] ?? '';
  if (bracket.image) {
    pieces.push({ node: { type: 'image', ...place, url, alt: children.map(wordsOf).join('') } });
    return end;
  }
  for (const one of pieces) if ('bracket' in one && !one.bracket.image) one.bracket.dead = true;
  pieces.push({ node: { type: 'link', ...place, url, children } });
  return end;
}

function wordsOf({ value, alt, children = [] }: Node): string {
  return value ?? alt ?? children.map(wordsOf).join('');
}

/** Pairs the marks of emphasis; remaining marks and brackets are text. */
function resolved(line: Line, pieces: readonly Piece[]): Node[] | undefined {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const closer = 'run' in piece && piece.run.closes ? piece.run : undefined;
    const index =
      closer === undefined
        ? -1
        : done.findLastIndex(
            (one) => 'run' in one && one.run.opens && one.run.mark === closer.mark,
          );
    const found = done[index];
    if (closer === undefined || found === undefined || !('run' in found)) {
      done.push(piece);
      continue;
    }
    const { start, end } = found.run;
    if (end - start !== closer.end - closer.start) return undefined;
    const children = joined(line, done.splice(index).slice(1));
    const type = end - start === 2 ? 'strong' : 'emphasis';
    done.push({ node: { type, start, end: closer.end, children } });
  }
  return joined(line, done);
}

/** The nodes of pieces, with neighboring text in one. */
function joined(line: Line, pieces: readonly Piece[]): Node[] {
  const nodes: Node[] = [];
  for (const piece of pieces) {
    const node = nodeOf(line, piece);
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      nodes[nodes.length - 1] = textNode(line, last.start - line.shift, node.end - line.shift);
    } else nodes.push(node);
  }
  return nodes;
}

function nodeOf(line: Line, piece: Piece): Node {
  if ('node' in piece) return piece.node;
  if ('bracket' in piece) return textNode(line, piece.bracket.start, piece.bracket.end);
  return textNode(line, piece.run.start - line.shift, piece.run.end - line.shift);
}
