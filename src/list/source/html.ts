import { CHARACTER_REFERENCE, characterOfReference } from '../../scholarly/markup.ts';
import { withoutTail } from '../../text/without-tail.ts';
import { FlatBuilder } from './flat-builder.ts';
import type { FlatText } from './flat-text.ts';

/** One piece of raw HTML. */
export interface HtmlToken {
  readonly kind: 'text' | 'open' | 'close' | 'comment';
  /** Lower case; empty for text and comments. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Attributes can be long (data addresses), but a tag without its `>` must not cost the file. */
const LONGEST_TAG = 20_000;
const BLOCK_TAGS = /^(?:br|p|div|li|tr|td|th|h[1-6]|summary|details|ul|ol|table|blockquote|hr)$/;
const STRUCTURE = /^(?:details|summary|pre|br|li)$/;

/** Cuts a stretch of a source text into HTML tags, comments and text, in linear time. */
export function htmlTokens(source: string, start: number, end: number): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textFrom = start;
  let at = start;
  let noMoreClosers = false;
  const push = (token: HtmlToken): void => {
    if (token.start > textFrom)
      tokens.push({ kind: 'text', name: '', start: textFrom, end: token.start });
    tokens.push(token);
    textFrom = token.end;
    at = token.end;
  };
  while (at < end) {
    const open = source.indexOf('<', at);
    if (open < 0 || open >= end) break;
    if (source.startsWith('<!--', open)) {
      const close = source.indexOf('-->', open + 2);
      const stop = close < 0 || close + 3 > end ? end : close + 3;
      push({ kind: 'comment', name: '', start: open, end: stop });
      continue;
    }
    const name = /^<(\/?)([a-z][a-z\d-]{0,20})(?=[\s/>])/i.exec(source.slice(open, open + 24));
    if (name === null || noMoreClosers) {
      at = open + 1;
      continue;
    }
    const close = endOfTag(source, open, Math.min(end, open + LONGEST_TAG));
    if (close < 0) {
      noMoreClosers = source.indexOf('>', open) < 0;
      at = open + 1;
      continue;
    }
    const closing = name[1] === '/';
    push({
      kind: closing ? 'close' : 'open',
      name: (name[2] ?? '').toLowerCase(),
      start: open,
      end: close,
    });
  }
  if (end > textFrom) tokens.push({ kind: 'text', name: '', start: textFrom, end });
  return tokens;
}

/** After the `>` of a tag, quoted attribute values skipped; -1 when there is none. */
function endOfTag(source: string, open: number, end: number): number {
  let quote = '';
  for (let at = open + 1; at < end; at++) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && source.charAt(at - 1) === '=')
      quote = character;
  }
  return -1;
}

/** An attribute in a tag: its name in lower case, and its value as written, and where that is. */
interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/**
 * https://html.spec.whatwg.org/multipage/syntax.html#attributes-2, and a value without quotes up to
 * the next attribute, as addresses of badges are broken over lines.
 */
const ATTRIBUTE =
  /(?<=[\s/"'])([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+(?:\s+(?![\w-]+=|\/?>)[^\s"'>]+)*)/g;

/** The attributes of a tag that have values, in either quotes or in none. */
export function attributesOf(tag: string): Attribute[] {
  return [...tag.matchAll(ATTRIBUTE)].map(({ 0: written, 1: name = '', 2: quoted = '', index }) => {
    const end = index + written.length;
    const quotes = /^["']/.test(quoted) ? 1 : 0;
    const isClosed = quotes === 0 && quoted.endsWith('/') && tag.startsWith('>', end);
    const value = quoted.slice(quotes, quoted.length - (isClosed ? 1 : quotes));
    return { name: name.toLowerCase(), value, at: end - quoted.length + quotes };
  });
}

/** The first attribute of a tag with a name. */
export function attribute(tag: string, name: string): Attribute | undefined {
  return attributesOf(tag).find((one) => one.name === name);
}

/** A character reference, or space that reads as one space. */
const REFERENCE_OR_SPACE = new RegExp(`${CHARACTER_REFERENCE.source}|\\s+`, 'gi');

function addText(builder: FlatBuilder, source: string, start: number, end: number): void {
  let from = start;
  const text = source.slice(start, end);
  for (const match of text.matchAll(REFERENCE_OR_SPACE)) {
    const at = start + match.index;
    builder.add(source.slice(from, at), from);
    const [whole] = match;
    const decoded = whole.startsWith('&') ? (characterOfReference(whole) ?? whole) : ' ';
    builder.add(decoded, at, match[0].length);
    from = at + match[0].length;
  }
  builder.add(source.slice(from, end), from);
}

/** The text of a comment, without the marks around it. */
function commentText(tag: string): string {
  const rest = tag.replace(/^<!-*/, '');
  return rest.endsWith('>') ? withoutTail(rest.slice(0, -1), /-/) : rest;
}

/** Follows the tags of one flat text: which emphasis and which link are open. */
export class HtmlState {
  private readonly open: { name: string; at: number; url: string; range: number; urlAt: number }[] =
    [];

  /** Takes one tag or comment of the source into the flat text. */
  take(builder: FlatBuilder, source: string, token: HtmlToken): void {
    const range = { start: token.start, end: token.end };
    const tag = source.slice(token.start, token.end);
    if (token.kind === 'comment') {
      builder.comment({ at: builder.length, text: commentText(tag), range });
      return;
    }
    const closing = token.kind === 'close';
    if (STRUCTURE.test(token.name)) {
      builder.tag({ at: builder.length, name: token.name, closing, range });
    }
    if (BLOCK_TAGS.test(token.name)) builder.lineBreak();
    if (token.name === 'img' && !closing) this.image(builder, tag, range);
    else if (/^(?:b|strong|i|em|code|a|summary|pre)$/.test(token.name)) {
      if (closing) this.close(builder, token);
      else {
        const href = attribute(tag, 'href');
        this.open.push({
          name: token.name,
          at: builder.length,
          url: href?.value ?? '',
          range: token.start,
          urlAt: href === undefined ? -1 : token.start + href.at,
        });
      }
    }
  }

  private image(builder: FlatBuilder, tag: string, range: { start: number; end: number }): void {
    const url = attribute(tag, 'src')?.value ?? '';
    const alt = attribute(tag, 'alt')?.value ?? '';
    const target = this.open.findLast((tag) => tag.name === 'a')?.url;
    builder.image({
      at: builder.length,
      alt,
      url,
      range,
      ...(target === undefined ? {} : { target }),
    });
  }

  private close(builder: FlatBuilder, { name, end }: HtmlToken): void {
    const index = this.open.findLastIndex((tag) => tag.name === name);
    const tag = this.open[index];
    if (tag === undefined) return;
    this.open.splice(index);
    const stretch = { start: tag.at, end: builder.length };
    if (name === 'a') {
      if (tag.urlAt < 0) return;
      builder.link({
        ...stretch,
        url: tag.url,
        range: { start: tag.range, end },
        urlRange: { start: tag.urlAt, end: tag.urlAt + tag.url.length },
        bare: false,
      });
    } else if (name === 'b' || name === 'strong') builder.mark({ kind: 'bold', ...stretch });
    else if (name === 'i' || name === 'em') builder.mark({ kind: 'italic', ...stretch });
    else if (name === 'code') builder.mark({ kind: 'code', ...stretch });
  }
}

/**
 * Raw HTML as a reader sees it. `readText` may read the text between tags in another way, as
 * Markdown; where it returns undefined, the text is read as HTML.
 */
export function flattenHtml(
  source: string,
  start: number,
  end: number,
  readText?: (start: number, end: number) => FlatText | undefined,
): FlatText {
  const builder = new FlatBuilder();
  const state = new HtmlState();
  for (const token of htmlTokens(source, start, end)) {
    if (token.kind !== 'text') state.take(builder, source, token);
    else {
      const flat = readText?.(token.start, token.end);
      if (flat === undefined) addText(builder, source, token.start, token.end);
      else builder.append(flat);
    }
  }
  return builder.build();
}
