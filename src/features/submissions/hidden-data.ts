import { jsonEscape, parseJson } from '../../text/json.ts';

const START = '<!-- list-curator-data:';
/** What could end the HTML comment, be read as Markdown, or hide in it. */
const UNSAFE = /[^\p{L}\p{M}\p{N} ",.:;{}[\]()/'\\]/gu;

/**
 * A hidden line that keeps data in a comment of ours, as JSON. No text in it can end the line or
 * the HTML comment, or mention anyone: such characters are written as JSON's own escapes.
 */
export function dataLine(data: object): string {
  return `${START}${JSON.stringify(data).replace(UNSAFE, jsonEscape)} -->`;
}

/**
 * The data of a comment of ours: those in its second line, below the marker, and nowhere else.
 * The caller must also check the author.
 *
 * @returns undefined where there are none, or they are damaged.
 */
export function dataOfComment(body: string): unknown {
  const line = body.split(/\r?\n/, 2)[1] ?? '';
  return line.startsWith(START) && line.endsWith(' -->')
    ? parseJson(line.slice(START.length, -' -->'.length))
    : undefined;
}
