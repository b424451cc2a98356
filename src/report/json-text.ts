import { replaceHidden } from '../text/hidden-characters.ts';

/**
 * A value as JSON for people and programs alike: indented, and with a line ending. Characters that
 * would act on a terminal or hide in the text are written as JSON's own escapes, which any reader
 * of JSON gives back as they were; JSON by itself escapes but a part of them.
 */
export function jsonText(value: unknown): string {
  return `${replaceHidden(JSON.stringify(value, null, 2), escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
