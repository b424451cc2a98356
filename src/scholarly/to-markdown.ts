import { foldSpaces, partsOf, type ScholarlyText } from './scholarly-text.ts';

/**
 * A text as one line of Markdown that GitHub shows exactly so: characters that would start emphasis,
 * code, a link, HTML or mathematics, or end a table cell, get a backslash
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes). An underscore within a word has no meaning
 * and is unchanged. Mathematics is written between dollar signs.
 */
export function toMarkdown(text: ScholarlyText): string {
  const parts = partsOf(foldSpaces(text));
  // A single dollar sign starts no mathematics.
  const isPriced = parts.length === 1 && parts.join('').split('$').length === 2;
  return parts
    .map((part, at) => {
      if (typeof part === 'string') {
        const escaped = plainToMarkdown(part);
        return isPriced ? escaped : escaped.replaceAll('$', '\\$');
      }
      return formula(part.tex, shown(parts[at - 1]).slice(-1), shown(parts[at + 1]).charAt(0));
    })
    .join('');
}

function plainToMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*[\]|]|<(?=[a-z!/?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
      // With a backslash it would look like TeX.
      .replace(/&(?=#?\w+;)/g, '&amp;')
  );
}

/** Markdown between dollar signs: emphasis, links, tags, escapes. */
const OVERLAPS = /[*<[\]~&]|\\[!-/:-@[-`{-~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}{\\])/u;

/**
 * A formula between dollar signs, or in GitHub's second form if it contains Markdown or is next to a
 * letter. A `|` is replaced, because it would end the cell of a table.
 */
function formula(tex: string, before: string, after: string): string {
  const barless = tex.replace(/\\\||\|/g, (bar) => (bar === '|' ? '\\vert ' : '\\Vert ')).trim();
  const isWord = /[\p{L}\p{N}$]/u;
  const plain = !OVERLAPS.test(barless) && !isWord.test(before) && !isWord.test(after);
  return plain || barless.includes('`') ? `$${barless}$` : `$\`${barless}\`$`;
}

function shown(part: ReturnType<typeof partsOf>[number] = ''): string {
  return typeof part === 'string' ? part : '$';
}
