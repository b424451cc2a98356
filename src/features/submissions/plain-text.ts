import { withoutTags } from '../../scholarly/from-markup.ts';
import { PAGE_ELEMENTS, standsLikeWord } from '../../scholarly/markup.ts';
import {
  foldSpaces,
  mapPlain,
  partsOf,
  type ScholarlyText,
} from '../../scholarly/scholarly-text.ts';
import { withoutHidden } from '../../text/hidden-characters.ts';
import { withoutTail } from '../../text/without-tail.ts';

/**
 * A tag with any attributes, unlike in other texts, since people write `<i and j>`, but not
 * `<details open>`; or its begin where the end is missing.
 */
const TAG = /<(\/?)([a-z][a-z\d]{0,20})(?![\w-])([^<>]*>)?/gi;

/**
 * Text or LaTeX of a contributor on one line: invisible characters and HTML are removed, but not
 * names in angle brackets (`the <mask> token`); MathML is TeX between dollar signs.
 */
export function plainText(text: string): string {
  const parts = partsOf(withoutTags(text));
  const read = parts.map((part) => (typeof part === 'string' ? part : `$${part.tex}$`)).join('');
  return withoutElements(read.replace(/\s+/g, ' ')).trim();
}

/** A text of a contributor that was read, on one line: invisible characters and HTML are removed. */
export function harmlessText(text: ScholarlyText): ScholarlyText {
  return foldSpaces(mapPlain(text, withoutElements));
}

function withoutElements(text: string): string {
  let plain = withoutHidden(text);
  // What is removed may have been inside of something else: `<scr<b>ipt>`.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = withoutTagsOnce(plain).replace(/<!--/g, ' ').replace(/ +/g, ' ');
  }
  return plain;
}

function withoutTagsOnce(text: string): string {
  let out = '';
  let from = 0;
  for (const { 0: found, 1: slash, 2: name = '', 3: rest, index: start } of text.matchAll(TAG)) {
    if (!PAGE_ELEMENTS.has(name.toLowerCase())) continue;
    const end = start + found.length;
    // `the <script> tag` is about the element, and is kept: the list shows it as text.
    if (rest === '>' && standsLikeWord({ start, end }, text)) continue;
    // An opening without its end is text, and must not be closed by text that is added after it.
    out += text.slice(from, start) + (rest === undefined ? `< ${slash}${name}` : ' ');
    from = end;
  }
  return out + text.slice(from);
}

const HEADING = /^#{1,6}\s/;
const BOLD_LINE = /^(?:\*\*([^*]+)\*\*:?|__([^_]+)__:?)$/;
const LABEL = /^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__)(:?\s.+)$/s;
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])\s(.*)$/s;

interface Line {
  readonly kind: 'text' | 'heading' | 'item';
  readonly content: string;
}

/**
 * A text of several paragraphs as one line, for a field or an entry of the list: headings precede
 * their text (`Methods: We measure.`), and semicolons separate the items of a list.
 */
export function oneLine(text: string): string {
  let out = '';
  let before: Line['kind'] = 'text';
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = readLine(raw.trim());
    if (line.content === '') continue;
    out = `${out}${out === '' ? '' : between(out, before, line.kind)}${line.content}`;
    before = line.kind;
  }
  return out.replace(/\s+/g, ' ').trim();
}

function readLine(line: string): Line {
  const title = titleOf(line);
  if (title !== undefined) return { kind: 'heading', content: `${title.replace(/[:.]$/, '')}:` };
  const item = ITEM.exec(line)?.[1]?.trim();
  if (item !== undefined) return { kind: 'item', content: item };
  const label = LABEL.exec(line);
  if (label === null) return { kind: 'text', content: line };
  return { kind: 'heading', content: `${label[1] ?? label[2]}${label[3]}` };
}

/** The text of a line that is only a heading. */
function titleOf(line: string): string | undefined {
  if (HEADING.test(line)) return withoutTail(line.replace(/^#+/, ''), /#/).trim();
  const bold = BOLD_LINE.exec(line);
  return bold?.[1] ?? bold?.[2];
}

/** The separator between the text so far and the next line. */
function between(text: string, before: Line['kind'], next: Line['kind']): string {
  if (next === 'text' || /[.,;:!?]["”’)]?$/.test(text)) return ' ';
  if (next === 'heading') return '. ';
  return before === 'item' ? '; ' : ': ';
}
