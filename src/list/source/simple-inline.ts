import { characterOfReference } from '../../scholarly/markup.ts';
import { Flow, type InlineLine } from './inline-flow.ts';
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

/** What may mean something within a text. */
const SPECIAL = /[*_`[\]<\\\n]|!\[|&#?\w{1,32};/g;
/** A reference by name, and the characters of which mail addresses are made. */
const NAMED = /^&[a-z]/i;
const OF_MAIL = /[\w@.+-]/;
/** An address that GitHub makes a link of by itself. */
const BARE_ADDRESS = /https?:\/\/|www\./i;
/** What GitHub may make a mail address of, or deleted text; beside a tilde, emphasis has other rules. */
const LIKE_MAIL = /[\w.+-]@[\w.-]{0,200}\.[\w-]/;
const MARKING_TILDE = /~[^~]+~|~{3}|[*_]~|~[*_]/;
/** ASCII punctuation, which a backslash before it makes text. */
const ESCAPED = /[!-/:-@[-`{-~]/;
/** An address without spaces, in parentheses, with a title or none; it may contain pairs of them itself. */
const TARGET = /\( {0,3}((?:[^\s()<>\\]|\([^\s()<>\\]*\))*)(?: {1,3}"[^"\\\n]{0,3000}")? {0,3}\)/y;
/** An HTML tag that every parser accepts as one. */
const TAG = /<(?:\/[a-z][a-z\d]*|[a-z][a-z\d]*(?: [a-z-]+="[^"<>]*")*(?: ?\/)?)>/iy;
/** An image tag, whatever is in it (see `maskImages`). */
const IMAGE_TAG = /<img [^<>\n]{1,3000}>/y;

/**
 * Reads text with links, images, emphasis and code, exactly as remark does. Returns undefined for
 * text that may not be simple.
 *
 * Rules: https://spec.commonmark.org/0.31.2/#inlines
 *
 * @param lines without definitions.
 */
export function simpleInline(lines: readonly InlineLine[]): Node[] | undefined {
  const flow = new Flow(lines);
  const { text } = flow;
  if (LIKE_MAIL.test(text) || MARKING_TILDE.test(text)) return undefined;
  const pieces: Piece[] = [];
  let done = 0;
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(text); found !== null; found = SPECIAL.exec(text)) {
    const { 0: mark, index } = found;
    if (index > done) pieces.push({ node: textNode(flow, done, index) });
    const end = takeCharacter(flow, mark, index, pieces);
    if (end === undefined) return undefined;
    done = end;
    SPECIAL.lastIndex = done;
  }
  if (done < text.length) pieces.push({ node: textNode(flow, done, text.length) });
  const nodes = resolved(flow, pieces);
  return nodes?.some(holdsAddress) ? undefined : nodes;
}

/** Reads what a character begins or ends; returns where to continue, undefined for text that may not be simple. */
function takeCharacter(flow: Flow, mark: string, at: number, pieces: Piece[]): number | undefined {
  if (mark === ']') return closeBracket(flow, at, pieces);
  if (mark === '[' || mark === '![') {
    const end = at + mark.length;
    // Where the line ends there, remark's places depend on what follows.
    if (flow.text.charAt(end) === '\n') return undefined;
    pieces.push({ bracket: { start: at, end, image: mark === '![' } });
    return end;
  }
  if (mark === '*' || mark === '_') {
    const run = runAt(flow.text, at, mark);
    if (run !== undefined) pieces.push({ run });
    return run?.end;
  }
  const [node, end] =
    mark.length > 1
      ? referenceAt(flow, at, mark)
      : mark === '<'
        ? tagAt(flow, at)
        : mark === '`'
          ? codeAt(flow, at)
          : mark === '\n'
            ? lineEndAt(flow, at)
            : escapeAt(flow, at);
  if (node !== undefined) pieces.push({ node });
  return node && end;
}

/** A node, and where it ends in the text; nothing for what may not be simple. */
type Found = readonly [node?: Node, end?: number];

function textNode(flow: Flow, start: number, end: number): Node {
  return { type: 'text', ...flow.range(start, end), value: flow.text.slice(start, end) };
}

function lineEndAt(flow: Flow, at: number): Found {
  if (!flow.isBroken(at)) return [textNode(flow, at, at + 1), at + 1];
  const { end: start } = flow.range(at - 1, at);
  return [{ type: 'break', start, end: flow.range(at, at + 1).end }, at + 1];
}

/** A backslash with the character that it makes text, or the line end that it makes a break; nothing before tags. */
function escapeAt(flow: Flow, at: number): Found {
  const next = flow.text.charAt(at + 1);
  if (next === '<') return [];
  const { start, end } = flow.range(at, at + 2);
  // Spaces after the backslash are in the source only.
  if (next === '\n') return end - start > 2 ? [] : [{ type: 'break', start, end }, at + 2];
  if (!ESCAPED.test(next)) return [textNode(flow, at, at + 1), at + 1];
  return [{ type: 'text', start, end, value: next }, at + 2];
}

/** A character reference by its name, as its character; as written where there is no such name. */
function referenceAt(flow: Flow, at: number, written: string): Found {
  const value = characterOfReference(written) ?? written;
  const end = at + written.length;
  if (!NAMED.test(written) || (value !== written && OF_MAIL.test(value))) return [];
  return [{ type: 'text', ...flow.range(at, end), value }, end];
}

/** Whether text, outside code and targets, contains what GitHub turns into a link. */
function holdsAddress({ type, value, children = [] }: Node): boolean {
  return (type === 'text' && BARE_ADDRESS.test(value ?? '')) || children.some(holdsAddress);
}

/**
 * The run of marks at a place; undefined for one of more than two. Characters count by code units
 * here, as in remark.
 */
function runAt(text: string, start: number, mark: string): Run | undefined {
  let end = start;
  while (text.charAt(end) === mark) end++;
  const before = kindOf(text.charAt(start - 1));
  const after = kindOf(text.charAt(end));
  const left = after === 'letter' || (after === 'mark' && before !== 'letter');
  const right = before === 'letter' || (before === 'mark' && after !== 'letter');
  const opens = left && (mark === '*' || before !== 'letter' || !right);
  const closes = right && (mark === '*' || after !== 'letter' || !left);
  return end - start > 2 ? undefined : { mark, start, end, opens, closes };
}

function kindOf(character: string): 'space' | 'mark' | 'letter' {
  if (character === '' || /\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter';
}

/** The code that begins at a place; nothing where it does not end, or has white space at its ends. */
function codeAt(flow: Flow, start: number): Found {
  const { text } = flow;
  const from = endOfTicks(text, start);
  for (let to = text.indexOf('`', from); to >= 0; ) {
    const end = endOfTicks(text, to);
    if (end - to === from - start) {
      const value = text.slice(from, to);
      if (value !== value.trim() || value.includes('\n')) return [];
      return [{ type: 'inlineCode', ...flow.range(start, end), value }, end];
    }
    to = text.indexOf('`', end);
  }
  return [];
}

function endOfTicks(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === '`') end++;
  return end;
}

function tagAt(flow: Flow, start: number): Found {
  IMAGE_TAG.lastIndex = start;
  TAG.lastIndex = start;
  const value = (IMAGE_TAG.exec(flow.text) ?? TAG.exec(flow.text))?.[0];
  if (value === undefined) return [];
  const end = start + value.length;
  return [{ type: 'html', ...flow.range(start, end), value }, end];
}

/**
 * Reads the `]` at a place: with a target after it, the text from its bracket on becomes one link
 * or image; else both are text.
 *
 * @returns where to continue; undefined for a target that may not be simple.
 */
function closeBracket(flow: Flow, at: number, pieces: Piece[]): number | undefined {
  const { text } = flow;
  const index = pieces.findLastIndex((piece) => 'bracket' in piece);
  const piece = pieces[index];
  const bracket = piece !== undefined && 'bracket' in piece ? piece.bracket : undefined;
  TARGET.lastIndex = at + 1;
  const target = bracket?.dead ? null : TARGET.exec(text);
  if (bracket === undefined || target === null) {
    const isAmbiguous = bracket !== undefined && !bracket.dead && text.charAt(at + 1) === '(';
    if (isAmbiguous) return undefined;
    if (bracket !== undefined) pieces[index] = { node: textNode(flow, bracket.start, bracket.end) };
    pieces.push({ node: textNode(flow, at, at + 1) });
    return at + 1;
  }
  const url = target[1] ?? '';
  const children = resolved(flow, pieces.splice(index).slice(1));
  if (children === undefined || /&#?\w{1,32};/.test(url)) return undefined;
  const end = at + 1 + target[0].length;
  const place = flow.range(bracket.start, end);
  if (bracket.image) {
    const alt = children.map(wordsOf).join('');
    if (/\n|<img/.test(alt)) return undefined;
    pieces.push({ node: { type: 'image', ...place, url, alt } });
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
function resolved(flow: Flow, pieces: readonly Piece[]): Node[] | undefined {
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
    const children = joined(flow, done.splice(index).slice(1));
    const type = end - start === 2 ? 'strong' : 'emphasis';
    done.push({ node: { type, ...flow.range(start, closer.end), children } });
  }
  return joined(flow, done);
}

/** The nodes of pieces, with neighboring text in one. */
function joined(flow: Flow, pieces: readonly Piece[]): Node[] {
  const nodes: Node[] = [];
  for (const piece of pieces) {
    const node = nodeOf(flow, piece);
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      const value = `${last.value ?? ''}${node.value ?? ''}`;
      nodes[nodes.length - 1] = { type: 'text', start: last.start, end: node.end, value };
    } else nodes.push(node);
  }
  return nodes;
}

function nodeOf(flow: Flow, piece: Piece): Node {
  if ('node' in piece) return piece.node;
  const { start, end } = 'bracket' in piece ? piece.bracket : piece.run;
  return textNode(flow, start, end);
}
