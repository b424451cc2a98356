import { symbolTable } from './symbols.ts';

/** Commands for fonts and boxes, which are replaced by their argument. */
export const FONT_COMMANDS: ReadonlySet<string> = new Set(
  (
    'textit textbf textrm textsf texttt textsc textsl textup textmd textnormal textsubscript ' +
    'emph em it bf rm sf tt sc sl itshape bfseries scshape upshape mdseries rmfamily sffamily ttfamily normalfont ' +
    'mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr mathnormal boldsymbol bm operatorname ' +
    'mbox hbox fbox text underline uppercase lowercase MakeUppercase MakeLowercase NoCaseChange protect relax ' +
    'boldmath unboldmath selectfont cyr germ scr small large Large LARGE huge tiny normalsize scriptsize footnotesize ' +
    'natexlab fi footnotemark'
  ).split(' '),
);

/** Commands whose argument is an address, not LaTeX. */
export const ADDRESS_COMMANDS: ReadonlySet<string> = new Set(['url', 'path', 'nolinkurl', 'doi']);
/** Commands whose first argument is not shown. */
export const HIDDEN_ARGUMENT: ReadonlySet<string> = new Set(
  (
    'href textcolor color hspace vspace phantom noopsort SortNoop foreignlanguage selectlanguage fontencoding ' +
    'texorpdfstring bibinfo cite citep citet label ref index thanks footnote footnotemark footnotetext'
  ).split(' '),
);

/** Commands that put quotation marks around their argument. */
export const QUOTING: ReadonlySet<string> = new Set(['enquote', 'mkbibquote']);
/** Commands that TeX allows only in mathematics, with the number of their arguments. */
export const FORMULA_COMMANDS: ReadonlyMap<string, number> = new Map([
  ['ensuremath', 1],
  ['frac', 2],
  ['sqrt', 1],
  ['mathbb', 1],
  ['Bbb', 1],
]);

/** Accents on the next letter, as combining characters, by the command's name. */
export const ACCENTS: ReadonlyMap<string, string> = symbolTable(`
  \` \u0300  ' \u0301  ^ \u0302  ~ \u0303  = \u0304  u \u0306  . \u0307  " \u0308  r \u030a
  H \u030b  v \u030c  d \u0323  c \u0327  k \u0328  b \u0331  t \u0361
`);

/** Accents that are only read, because LaTeX fails on them with many fonts; some are MathSciNet's. */
export const RARE_ACCENTS: ReadonlyMap<string, string> = symbolTable(`
  h \u0309  G \u030f  textcommabelow \u0326  ocirc \u030a  polhk \u0328  udot \u0323  ubar \u0331
`);

/** Accents of mathematics, as combining characters. */
export const MATH_ACCENTS: ReadonlyMap<string, string> = symbolTable(`
  grave \u0300  acute \u0301  hat \u0302  widehat \u0302  tilde \u0303  widetilde \u0303
  bar \u0304  overline \u0304  breve \u0306  dot \u0307  ddot \u0308  mathring \u030a
  check \u030c  vec \u20d7
`);

/** Fonts and layout of mathematics without a meaning of their own, which are replaced by their argument. */
export const MATH_FONTS: ReadonlySet<string> = new Set(
  (
    'mathrm mathbf mathit mathcal mathsf mathtt mathfrak mathscr mathnormal mathsfit boldsymbol bm pmb bold ' +
    'operatorname mathop mathbin mathrel mathord mathopen mathclose mathpunct mathinner ensuremath cal rm bf it sf tt ' +
    'mbox hbox fbox text textrm textit textbf textsf texttt textsc textnormal textup emph underline underbrace overbrace ' +
    'displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits left right middle big Big bigg Bigg ' +
    'bigl bigr Bigl Bigr biggl biggr Biggl Biggr ce boxed phantom hphantom vphantom smash substack'
  ).split(' '),
);

/** Functions whose name TeX prints: https://www.latex-project.org/help/documentation/amsldoc.pdf */
export const MATH_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log ' +
    'max min mod bmod pmod Pr sec sin sinh sup tan tanh injlim projlim'
  ).split(' '),
);

/** Characters that TeX joins, the longest first. */
export const LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ['`', '‘'],
  ["''", '”'],
  ['!`', '¡'],
  ['?`', '¿'],
];

/** Control symbols that are spaces or invisible. */
export const CONTROL_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...[...' \n\r\t,:;\\'].map((symbol) => [symbol, ' '] as const),
  ...[...'/-!@()[]'].map((symbol) => [symbol, ''] as const),
]);

/** The offset after the group that starts at an offset; the end of the text if it is unclosed. */
export function groupEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The first offset from `at` on that is not white space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
}

/** The end of the letters of a command's name; `at` if there are none. */
export function commandEnd(text: string, at: number): number {
  let end = at;
  while (isTexLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a code unit is a letter in the name of a TeX command. */
export function isTexLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The source of an expression for text that TeX prints as it is: `\verb|a_b|`. */
export const VERB: string = String.raw`\\verb\*?(?:${[...'|!+@"/=:;,.-']
  .map((mark) => String.raw`[${mark}][^${mark}\n]{0,500}[${mark}]`)
  .join('|')})`;
