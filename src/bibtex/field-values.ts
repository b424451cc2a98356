import { plainTextOfTex } from '../scholarly/from-tex.ts';

/**
 * Fields whose value is an address, a file or a list of keys, not LaTeX: biblatex's verbatim and
 * key fields (biblatex manual, section "Fields"), and what reference managers add.
 */
export const VERBATIM_FIELDS = new Set(
  (
    'url urlraw doi eprint file pdf link ee biburl bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 ' +
    'crossref xref xdata entryset related ids pmid pmcid'
  ).split(' '),
);

/** LaTeX escapes that people and reference managers write in addresses, `{\_}` too. */
const ESCAPED = /\{\\([_%&#$~])\}|\\([_%&#$])|\\~(?:\{\})?|\\textasciitilde(?:\{\}| )?|\$\\sim\$/g;

/** Decodes a field for people: LaTeX to Unicode, white space folded; verbatim fields unescaped only. */
export function decodeField(name: string, raw: string): string {
  if (!VERBATIM_FIELDS.has(name)) return foldBlanks(plainTextOfTex(raw));
  return foldBlanks(unwrap(raw)).replace(
    ESCAPED,
    (_, grouped: string | undefined, plain: string | undefined) => grouped ?? plain ?? '~',
  );
}

/** Blanks that folding changes; most values have none, and are not copied. */
const UNEVEN_BLANKS = /[^\S ]| {2}/;

function foldBlanks(text: string): string {
  return (UNEVEN_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** More wrappings than anybody writes around an address. */
const MOST_WRAPPINGS = 4;

/** Removes what people put around an address: more braces, `\url{...}`. */
function unwrap(raw: string): string {
  let text = raw.trim();
  for (let round = 0; round < MOST_WRAPPINGS; round++) {
    const command = /^\\(?:url|nolinkurl|path)\s*(?=\{)/.exec(text)?.[0] ?? '';
    const inner = text.slice(command.length);
    if (!inner.startsWith('{') || !closesAtEnd(inner)) return text;
    text = inner.slice(1, -1).trim();
  }
  return text;
}

/** Whether the first brace of a text is closed by its last character. */
function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at === text.length - 1;
  }
  return false;
}
