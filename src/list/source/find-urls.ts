import { decodeReferences } from '../../scholarly/markup.ts';
import type { Range } from '../../text/range.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { LineState } from './scan.ts';

/** A web address and where it is. */
interface FoundUrl {
  /** As a browser would get it: escapes and entities of Markdown undone. */
  readonly url: string;
  readonly range: Range;
}

/** An address up to the first character that cannot be in one; Markdown's closing marks are cut afterwards. */
const ADDRESS = /\bhttps?:\/\/(?:\\[!-/:-@[-`{-~]|[^\s<>"\\`|])+/gi;
const CODE_SPAN = /(?<!`)(`{1,3})(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/**
 * All http and https addresses of a Markdown file, in order: targets of links and images, of
 * definitions and HTML attributes, and bare ones. Code and comments are skipped, since no one
 * follows a link there. Every reading of a list needs them, so they are looked for in the lines;
 * `webAddresses`, which parses the file, takes far longer.
 *
 * @param states of the lines, as `scan` returns them.
 */
export function findUrls(source: SourceFile, states: readonly LineState[]): FoundUrl[] {
  const found: FoundUrl[] = [];
  for (let line = 1; line <= source.lines.count; line++) {
    const start = source.lines.lineStart(line);
    const content = source.text.slice(start, source.lines.lineEnd(line));
    const isText = states[line] === 'text' || states[line] === undefined;
    if (!isText || !/https?:\/\//i.test(content)) continue;
    const visible = content
      .replace(CODE_SPAN, (code) => ' '.repeat(code.length))
      .replace(/<!--.*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
    for (const { at, written } of addressesIn(visible)) {
      const url = unescaped(written);
      if (/^https?:\/\/[^/]/i.test(url)) {
        found.push({ url, range: { start: start + at, end: start + at + written.length } });
      }
    }
  }
  return found;
}

function* addressesIn(text: string): Generator<{ at: number; written: string }> {
  const address = new RegExp(ADDRESS);
  for (let match = address.exec(text); match !== null; match = address.exec(text)) {
    const written = cutTail(match[0], text.charAt(match.index - 1));
    yield { at: match.index, written };
    // The part that was cut off may contain the next address:
    // `[a](https://x.example)[b](https://y.example)`.
    address.lastIndex = match.index + Math.max(written.length, 'http://'.length);
  }
}

/**
 * Where an address ends: at the parenthesis or bracket that nothing in it
 * opened, and before punctuation that ends a sentence (as GitHub's autolinks,
 * https://github.github.com/gfm/#autolinks-extension-).
 */
function cutTail(text: string, before: string): string {
  let end = text.length;
  const open = { round: 0, square: 0 };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '(') open.round++;
    else if (character === '[') open.square++;
    else if ((character === ')' && --open.round < 0) || (character === ']' && --open.square < 0)) {
      end = at;
      break;
    } else if (character === "'" && before === "'") {
      end = at;
      break;
    }
  }
  const inMarks = before === '(' || before === '<' || before === '"' || before === "'";
  const cut = text.slice(0, end);
  return inMarks && end < text.length ? cut : cut.replace(/(?:[.,;:!?*_~'"]|&[a-z]+;)+$/i, '');
}

function unescaped(text: string): string {
  return decodeReferences(text.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}
