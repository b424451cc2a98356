import { withoutHidden } from '../text/hidden-characters.ts';
import { bareAbstract } from './bare-abstract.ts';
import { fromProse } from './from-prose.ts';
import { decodeReferences, type MarkupTag, markupTokens } from './markup.ts';
import { superscript } from './math-to-unicode.ts';
import { mathmlToTex } from './mathml-to-tex.ts';
import {
  foldSpaces,
  type Mathematics,
  mapPlain,
  mathematics,
  type ScholarlyText,
  scholarlyText,
} from './scholarly-text.ts';

/** Block elements of JATS and HTML. */
const BLOCK = /^(?:p|sec|div|br|break|li|list|list-item|ul|ol|abstract|disp-formula)$/;
/** Headings inside an abstract. */
const HEADING = /^(?:title|h[1-6])$/;
const HIDDEN = /^(?:script|style)$/;
/** Elements that count as markup even if they are escaped: `&lt;i&gt;`. */
const INLINE_ONCE_ESCAPED =
  /<\/?(?:[bipu]|em|strong|sub|sup|italic|bold|sc|scp|tt|span|br|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,200})?\/?>/i;

const DOCUMENT = '\\begin{document}';

/**
 * Reads a registry's title or abstract, which is JATS, HTML, MathML, TeX or plain text, as one line.
 * It removes the tags of known elements, decodes references and folds spaces; formulas become mathematics, headings
 * `Heading: text`. A first heading "Abstract" is removed. Superscript numbers stay superscript,
 * because 10⁵ is not 105. Linear in the length.
 */
export function fromMarkup(markup: string): ScholarlyText {
  const folded = foldSpaces(mapPlain(withoutTags(markup), shownProse));
  return bareAbstract(
    mapPlain(folded, (plain) => plain.replace(/ ([,.;)])(?=\s|$)/g, '$1').replace(/\( /g, '(')),
  );
}

/** Reads a registry's title or abstract without markup, such as arXiv's, as one line; see `fromProse`. */
export function fromPlain(text: string): ScholarlyText {
  return foldSpaces(shownProse(text));
}

function shownProse(text: string): ScholarlyText {
  return fromProse(withoutHidden(text.replace(/\s+/g, ' ')));
}

/**
 * Reads only the tags and references of a markup; TeX is unchanged. Formulas of MathML and JATS become
 * mathematics.
 */
export function withoutTags(markup: string): ScholarlyText {
  const once = scholarlyText(readMarkup(markup));
  // Some deposits escape their markup a second time.
  return mapPlain(once, (plain) =>
    INLINE_ONCE_ESCAPED.test(plain) ? scholarlyText(readMarkup(plain)) : decodeReferences(plain),
  );
}

/** The open elements: the text of a heading or superscript, a hidden element, a formula. */
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
  /** The element of the last formula, if no text follows it. */
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
    // Some deposits have each formula twice, in TeX and in MathML.
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
  // A formula without an end is text.
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
    else open.hidden = name;
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
