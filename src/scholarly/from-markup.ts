import { withoutHidden } from '../text/hidden-characters.ts';
import { decodeReferences } from './character-references.ts';
import { fromProse } from './from-prose.ts';
import { type MarkupTag, markupTokens } from './markup-tokens.ts';
import { mathmlToTex } from './mathml-to-tex.ts';
import {
  foldSpaces,
  type Mathematics,
  mapPlain,
  mathematics,
  partsOf,
  type ScholarlyText,
  scholarlyText,
} from './scholarly-text.ts';

/** Elements of JATS and HTML that begin a new line of thought. */
const BLOCK = /^(?:p|sec|div|br|break|li|list|list-item|ul|ol|abstract|disp-formula)$/;
/** Headings inside an abstract. */
const HEADING = /^(?:title|h[1-6])$/;
const HIDDEN = /^(?:script|style)$/;
/** All that counts as markup after a reference is decoded: `&lt;i&gt;`. */
const INLINE_ONCE_ESCAPED =
  /<\/?(?:[bipu]|em|strong|sub|sup|italic|bold|sc|scp|tt|span|br|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,200})?\/?>/i;

const DOCUMENT = '\\begin{document}';

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
 * Reads a title or abstract as registries give it: JATS, HTML, MathML, TeX or plain text, on one
 * line. Tags go, references are decoded, spaces joined; formulas are mathematics. Headings inside
 * become `Heading: text`; a first heading "Abstract" goes. Numbers in superscript stay superscript,
 * because 10⁵ is not 105. Linear in the length.
 */
export function fromMarkup(markup: string): ScholarlyText {
  const shown = mapParts(withoutTags(markup), (plain) =>
    partsOf(fromProse(withoutHidden(plain.replace(/\s+/g, ' ')))),
  );
  const folded = foldSpaces(shown);
  const [first, ...rest] = partsOf(
    mapPlain(folded, (plain) => plain.replace(/ ([,.;)])(?=\s|$)/g, '$1').replace(/\( /g, '(')),
  );
  if (typeof first !== 'string') return first === undefined ? '' : scholarlyText([first, ...rest]);
  return scholarlyText([first.replace(/^(?:abstract|summary)\s*[:.]\s+(?=\S)/i, ''), ...rest]);
}

/**
 * Reads the tags and references of a markup and nothing else: TeX stays as it stands. Formulas of
 * MathML and JATS are mathematics.
 */
export function withoutTags(markup: string): ScholarlyText {
  const once = scholarlyText(readMarkup(markup));
  // Some deposits escape their markup a second time.
  return mapParts(once, (plain) =>
    INLINE_ONCE_ESCAPED.test(plain) ? readMarkup(plain) : [decodeReferences(plain)],
  );
}

function mapParts(
  text: ScholarlyText,
  read: (plain: string) => readonly (string | Mathematics)[],
): ScholarlyText {
  return scholarlyText(
    partsOf(text).flatMap((part) => (typeof part === 'string' ? read(part) : [part])),
  );
}

/** Text of the heading or superscript that is open, and the formula or hidden element. */
interface Open {
  heading?: string;
  raised?: string;
  hidden?: string;
  formula?: (string | MarkupTag)[];
}

function readMarkup(markup: string): (string | Mathematics)[] {
  if (!markup.includes('<')) return [decodeReferences(markup)];
  const out: (string | Mathematics)[] = [];
  const open: Open = {};
  /** What the last formula was written in, while nothing stands behind it. */
  let lastFormula = '';
  const write = (text: string): void => {
    if (open.hidden !== undefined) return;
    if (open.raised !== undefined) open.raised += text;
    else if (open.heading !== undefined) open.heading += text;
    else out.push(text);
    if (text.trim() !== '') lastFormula = '';
  };
  const writeFormula = (name: string, tokens: readonly (string | MarkupTag)[]): void => {
    const formula = mathematics(texOf(name, tokens));
    // In TeX and in MathML side by side it is one formula, written twice.
    if (formula.tex === '' || (lastFormula !== '' && lastFormula !== name)) return;
    if (open.raised === undefined && open.heading === undefined) out.push(formula);
    else write(`$${formula.tex}$`);
    lastFormula = name;
  };
  for (const token of markupTokens(markup)) {
    if (open.formula !== undefined) {
      if (typeof token !== 'string' && token.part === 'close' && isFormula(token.name)) {
        writeFormula(token.name, open.formula);
        delete open.formula;
      } else open.formula.push(token);
    } else if (typeof token === 'string') write(decodeReferences(token));
    else if (isFormula(token.name)) {
      if (token.part === 'open') open.formula = [];
    } else takeTag(token, open, write);
  }
  // A formula that nothing closes is shown as its text.
  const rest = open.formula?.filter((token) => typeof token === 'string').map(decodeReferences);
  return [...out, open.heading ?? '', open.raised ?? '', ...(rest ?? [])];
}

function isFormula(name: string): boolean {
  return name === 'math' || name === 'tex-math';
}

function takeTag({ name, part }: MarkupTag, open: Open, write: (text: string) => void): void {
  const closes = part === 'close';
  if (HIDDEN.test(name)) {
    if (closes) delete open.hidden;
    else if (part === 'open') open.hidden = name;
  } else if (name === 'sup') {
    const text = open.raised ?? '';
    delete open.raised;
    if (closes) write(superscript(text));
    else open.raised = '';
  } else if (HEADING.test(name)) {
    const text = (open.heading ?? '').trim().replace(/[:.]$/, '');
    delete open.heading;
    write(text === '' ? ' ' : ` ${text}: `);
    if (!closes) open.heading = '';
  } else if (BLOCK.test(name)) write(' ');
}

function texOf(name: string, tokens: readonly (string | MarkupTag)[]): string {
  if (name === 'math') return mathmlToTex(tokens);
  const source = tokens
    .map((token) => (typeof token === 'string' ? decodeReferences(token) : token.tag))
    .join('')
    .replace(/<!\[CDATA\[|\]\]>/g, '');
  // Springer deposits a whole document of LaTeX around each formula.
  const begin = source.indexOf(DOCUMENT);
  const end = source.lastIndexOf('\\end{document}');
  const body = begin < 0 || end < begin ? source : source.slice(begin + DOCUMENT.length, end);
  return body.replace(/\$/g, '');
}

function superscript(text: string): string {
  const plain = text.trim();
  return /^[-−–+]?\d{1,6}$/.test(plain)
    ? [...plain].map((one) => SUPERSCRIPTS[one] ?? one).join('')
    : text;
}
