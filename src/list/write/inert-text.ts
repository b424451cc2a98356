/**
 * Plain text as Markdown that shows exactly it: what would become emphasis, code, a link, HTML or
 * the end of a table cell gets a backslash (https://spec.commonmark.org/0.31.2/#backslash-escapes).
 * An underscore within a word means nothing and stays.
 */
export function markdownOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]|]|<(?=[a-z!/?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
