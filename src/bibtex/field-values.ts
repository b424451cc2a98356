import { bareAbstract } from '../scholarly/bare-abstract.ts';
import { fromBibValue } from '../scholarly/from-bib-value.ts';
import {
  foldSpaces,
  hasBalancedBraces,
  partsOf,
  plainText,
  type ScholarlyText,
  scholarlyText,
} from '../scholarly/scholarly-text.ts';
import { groupEnd } from '../scholarly/tex-commands.ts';
import { toTex } from '../scholarly/to-tex.ts';
import { ownValue } from '../text/json.ts';
import type { DraftField, TextField } from './bib-entry-draft.ts';
import type { FileStyle } from './file-style.ts';
import journals from './journal-macros.json' with { type: 'json' };
import { protectCapitals } from './protect-capitals.ts';
import { unescapedAddresses } from './unescaped-addresses.ts';

/**
 * Fields whose value is an address, a file or a list of keys, not LaTeX: biblatex's verbatim and
 * key fields (biblatex manual, section "Fields"), and those of reference managers.
 */
const VERBATIM_FIELDS = new Set(
  (
    'url urlraw doi eprint file pdf link ee biburl bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 ' +
    'crossref xref xdata entryset related ids pmid pmcid'
  ).split(' '),
);

/**
 * The macros for journals that AASTeX 6.3 defines (`aastex63.cls`,
 * https://journals.aas.org/aastex-v6-3-author-guide) and ADS exports: `journal = {\\apj}`. The names
 * are ADS's, because AASTeX prints most of them abbreviated
 * (https://ui.adsabs.harvard.edu/help/actions/journal-macros).
 */
const JOURNALS: Readonly<Record<string, string>> = journals;

/** Decodes a field: LaTeX and HTML to Unicode, white space folded; verbatim fields are only unescaped. */
export function decodeField(name: string, raw: string): string {
  const macro = /^journal(?:title)?$/.test(name)
    ? /^\{?\\([a-z]{2,8})\s?\}?$/.exec(raw)?.[1]
    : undefined;
  const journal = macro === undefined ? undefined : ownValue(JOURNALS, macro);
  if (journal !== undefined) return journal;
  if (name === 'abstract') return foldSpaces(plainText(bareAbstract(fromBibValue(raw))));
  if (!VERBATIM_FIELDS.has(name)) return foldSpaces(plainText(fromBibValue(raw)));
  return unescapedAddresses(foldSpaces(unwrap(raw)));
}

/** The number of nested wrappers that are removed. */
const MOST_WRAPPERS = 4;

/** Removes wrappers around an address: more braces, `\url{...}`. */
function unwrap(raw: string): string {
  let text = raw.trim();
  for (let round = 0; round < MOST_WRAPPERS; round++) {
    const command = /^\\(?:url|nolinkurl|path)\s*(?=\{)/.exec(text)?.[0] ?? '';
    const inner = text.slice(command.length);
    // The first brace must be closed by the last character.
    const isOneGroup = inner.startsWith('{') && hasBalancedBraces(inner);
    if (!isOneGroup || groupEnd(inner, 0) < inner.length) return text;
    text = inner.slice(1, -1).trim();
  }
  return text;
}

/** Fields in which `and` separates names, and braces keep a name together; they are not escaped. */
export const NAME_FIELDS: ReadonlySet<string> = new Set(['author', 'editor', 'translator']);

/** A field's value as written in a file, including delimiters. */
export function valueText(
  field: DraftField,
  style: Pick<FileStyle, 'ascii' | 'quoted' | 'bracedTitles' | 'protectedCapitals'>,
): string {
  if (field.form === 'macro') return foldSpaces(field.value);
  const inner = field.form === 'latex' ? balanced(foldSpaces(field.value)) : latexOf(field, style);
  return style.quoted ? `"${withoutOpenQuotes(inner)}"` : `{${inner}}`;
}

/** An accent with its letter (`\"u`, `\"{u}`, `\"\i`), `\\`, a brace, or a quotation mark. */
const QUOTES_AND_BRACES = /\\\\|\\"\s?(?:\{[^{}]*\}|\\[a-z]+\s?|[a-z])?|[{}"]/gi;

/** Braces around quotation marks that are outside braces, where they would end a quoted value. */
function withoutOpenQuotes(latex: string): string {
  let depth = 0;
  return latex.replace(QUOTES_AND_BRACES, (found) => {
    if (found === '{') depth++;
    else if (found === '}') depth--;
    else if (depth === 0 && found.includes('"')) return `{${found}}`;
    return found;
  });
}

function latexOf(
  { name, value }: TextField,
  style: Pick<FileStyle, 'ascii' | 'bracedTitles' | 'protectedCapitals'>,
): string {
  const text = foldSpaces(value);
  if (name === 'title') {
    return style.bracedTitles ? `{${toTex(text, style.ascii)}}` : titleLatex(text, style);
  }
  if (VERBATIM_FIELDS.has(name)) return balanced(plainText(text));
  if (!NAME_FIELDS.has(name)) return toTex(text, style.ascii);
  const names = balanced(plainText(text)).split(/([{}])/);
  return names
    .map((part) => (part === '{' || part === '}' ? part : toTex(part, style.ascii)))
    .join('');
}

/**
 * BibTeX styles convert titles to lower case, including the commands in formulas: `$\Gamma$` would
 * become `$\gamma$`, so such formulas are written in braces.
 */
function titleLatex(
  title: ScholarlyText,
  { ascii, protectedCapitals }: Pick<FileStyle, 'ascii' | 'protectedCapitals'>,
): string {
  const whole = plainText(title);
  return partsOf(title)
    .map((part) => {
      const latex = (plain: string): string => toTex(plain, ascii);
      if (typeof part !== 'string') {
        const formula = toTex(scholarlyText([part]), ascii);
        return /[A-Z]/.test(part.tex) ? `{${formula}}` : formula;
      }
      return protectedCapitals ? protectCapitals(part, latex, whole) : latex(part);
    })
    .join('');
}

/** Removes the braces of a text if they are unbalanced, because they would break the value. */
function balanced(text: string): string {
  return hasBalancedBraces(text) ? text : text.replace(/[{}]/g, '');
}
