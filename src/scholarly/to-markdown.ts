import { foldSpaces, partsOf, type ScholarlyText } from './scholarly-text.ts';

/**
 * A text as Markdown in which GitHub shows exactly it, on one line: what would become emphasis,
 * code, a link, HTML, mathematics or the end of a table cell gets a backslash
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes). An underscore within a word means
 * nothing and stays. Mathematics stands between dollar signs.
 */
export function toMarkdown(text: ScholarlyText): string {
  const parts = partsOf(foldSpaces(text));
  // A dollar sign alone opens no mathematics.
  const isPriced = parts.length === 1 && parts.join('').split('$').length === 2;
  return parts
    .map((part, at) => {
      if (typeof part === 'string') {
        const escaped = plainToMarkdown(part);
        return isPriced ? escaped : escaped.replaceAll('$', '\\$');
      }
      return formula(part.tex, lastOf(parts[at - 1]), firstOf(parts[at + 1]));
    })
    .join('');
}

function plainToMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]|]|<(?=[a-z!/?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What Markdown would take for its own between dollar signs: marks, links, tags, escapes. */
const OVERLAPS = /[*<[\]~&]|\\[!-/:-@[-`{-~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}{\\])/u;

/**
 * A formula between dollar signs, or in GitHub's second form where Markdown would read the first
 * as its own or a letter stands beside it. A bar would end the cell of a table.
 */
function formula(tex: string, before: string, after: string): string {
  const barless = tex.replace(/\\\||\|/g, (bar) => (bar === '|' ? '\\vert ' : '\\Vert ')).trim();
  const isWord = /[\p{L}\p{N}$]/u;
  const plain = !OVERLAPS.test(barless) && !isWord.test(before) && !isWord.test(after);
  return plain || barless.includes('`') ? `$${barless}$` : `$\`${barless}\`$`;
}

function firstOf(part: ReturnType<typeof partsOf>[number] | undefined): string {
  return part === undefined ? '' : typeof part === 'string' ? part.charAt(0) : '$';
}

function lastOf(part: ReturnType<typeof partsOf>[number] | undefined): string {
  return part === undefined ? '' : typeof part === 'string' ? part.slice(-1) : '$';
}
