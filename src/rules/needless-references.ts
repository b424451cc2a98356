import { CHARACTER_REFERENCE, characterOfReference } from '../scholarly/markup.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** Characters that Markdown takes as they are, on every keyboard or not. `&lt;` and its like are needed. */
const NEEDLESS = /^[\p{L}\p{M}'"&–—…‘’“”×°]$/u;
const CODE = /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;

/**
 * Character references that could be the characters themselves, as the edits that make them so.
 * Ranges count from the start of the text.
 */
export function needlessReferences(text: string): TextEdit[] {
  if (!text.includes('&')) return [];
  const prose = text.replace(CODE, (code) => ' '.repeat(code.length));
  return [...prose.matchAll(CHARACTER_REFERENCE)].flatMap(({ 0: reference, index }) => {
    const end = index + reference.length;
    const character = characterOfReference(reference);
    // `&amp;lt;` shows "&lt;".
    const begins = character === '&' && /^(?:#|[a-z][a-z\d]*;)/i.test(prose.slice(end, end + 32));
    if (character === undefined || begins || !NEEDLESS.test(character)) return [];
    return [{ range: { start: index, end }, text: character }];
  });
}
