import { withoutHidden } from '../text/hidden-characters.ts';
import { decodeEntities } from './entities.ts';

/** Elements of JATS and HTML that begin a new line of thought. */
const BLOCK = /^(?:p|sec|div|br|break|li|list|list-item|ul|ol|abstract|disp-formula)$/;
/** Headings inside an abstract. */
const HEADING = /^(?:title|h[1-6])$/;
/** Elements whose text is a second writing of what stands beside them. */
const HIDDEN = /^(?:tex-math|annotation|annotation-xml|script|style)$/;
/** All that may be told to be markup after a reference is decoded: `&lt;i&gt;`. */
const INLINE_ONCE_ESCAPED =
  /<\/?(?:[bipu]|em|strong|sub|sup|italic|bold|sc|scp|tt|span|br|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,200})?\/?>/i;

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '+': '⁺',
};

/**
 * JATS, HTML or plain text as one line of plain text: tags gone, references decoded, blanks
 * joined. Headings inside become `Heading: text`; a first heading "Abstract" goes. Numbers in
 * superscript stay superscript, because 10⁵ is not 105. Linear in the length.
 */
export function markupToText(markup: string): string {
  const once = readMarkup(markup);
  // Some deposits escape their markup a second time.
  const twice = INLINE_ONCE_ESCAPED.test(once) ? readMarkup(once) : once;
  return withoutHidden(decodeEntities(twice).replace(/\s+/g, ' '))
    .replace(/ +/g, ' ')
    .replace(/ ([,.;)])(?=\s|$)/g, '$1')
    .replace(/\( /g, '(')
    .trim()
    .replace(/^(?:abstract|summary)\s*[:.]\s+(?=\S)/i, '');
}

function readMarkup(markup: string): string {
  if (!markup.includes('<')) return decodeEntities(markup);
  let out = '';
  /** Text of the heading or superscript that is open, and of what is hidden. */
  const open: { heading?: string; raised?: string; hidden?: string } = {};
  const write = (text: string): void => {
    if (open.hidden !== undefined) return;
    if (open.raised !== undefined) open.raised += text;
    else if (open.heading !== undefined) open.heading += text;
    else out += text;
  };
  for (const piece of pieces(markup)) {
    if (typeof piece === 'string') write(decodeEntities(piece));
    else if (HIDDEN.test(piece.name)) {
      if (piece.closes) delete open.hidden;
      else open.hidden = piece.name;
    } else if (piece.name === 'sup') {
      const text = open.raised ?? '';
      delete open.raised;
      if (piece.closes) write(superscript(text));
      else open.raised = '';
    } else if (HEADING.test(piece.name)) {
      const text = (open.heading ?? '').trim().replace(/[:.]$/, '');
      delete open.heading;
      write(text === '' ? ' ' : ` ${text}: `);
      if (!piece.closes) open.heading = '';
    } else if (BLOCK.test(piece.name)) write(' ');
  }
  return out + (open.heading ?? '') + (open.raised ?? '');
}

function superscript(text: string): string {
  const plain = text.trim();
  return /^[-−–+]?\d{1,6}$/.test(plain)
    ? [...plain].map((one) => SUPERSCRIPTS[one] ?? one).join('')
    : text;
}

/** Text and tags in turn. A `<` that opens no tag (`p < 0.05`) is text. */
function* pieces(markup: string): Generator<string | { name: string; closes: boolean }> {
  // A tag opens with a letter and ends before the next `<`, so nothing is read twice. What
  // follows its name must be attributes: in `a<b and b>c` there is no tag.
  const tag = /<(\/?)(?:[a-z]{1,10}:)?([a-z][a-z0-9-]{0,20})(?:\s[^<>=]*=[^<>]*|\s*\/?)>|<!--/gi;
  let from = 0;
  for (let found = tag.exec(markup); found !== null; found = tag.exec(markup)) {
    if (found.index > from) yield markup.slice(from, found.index);
    if (found[0] === '<!--') {
      const end = markup.indexOf('-->', found.index);
      if (end < 0) return;
      tag.lastIndex = end + 3;
    } else {
      yield { name: (found[2] ?? '').toLowerCase(), closes: found[1] === '/' };
    }
    from = tag.lastIndex;
  }
  if (from < markup.length) yield markup.slice(from);
}
