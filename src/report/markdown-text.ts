import { withoutHidden } from '../text/hidden-characters.ts';
import { longestBackticks } from '../text/longest-backticks.ts';

/** Characters that are special in Markdown or at GitHub. */
const ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;

/**
 * Untrusted text as one line of inert Markdown: without formatting, HTML, links, comments, mentions,
 * references to issues, or closing keywords.
 */
export function inertMarkdown(text: string): string {
  return unlinked(
    withoutHidden(text.replace(/[\r\n\t]+/g, ' ')).replace(ACTIVE, (character) => `\\${character}`),
  );
}

/**
 * Untrusted text as one line for places without Markdown in which GitHub still creates links: titles
 * of pull requests and messages of commits.
 */
export function inertLine(text: string): string {
  return unlinked(withoutHidden(text.replace(/\s+/g, ' ')).trim());
}

/**
 * A backslash does not prevent links at GitHub, but a word joiner after the character does. The
 * character before does not matter: links may also start after an underscore or a digit.
 */
function unlinked(text: string): string {
  return text
    .replace(/@|#(?=\d)/g, (character) => `${character}\u2060`)
    .replace(/(?<=https?|ftp)(?=:)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi, '\u2060');
}

/** Text as code: it is inert, and contains no link to a possibly harmful page. */
export function codeSpan(text: string): string {
  const plain = withoutHidden(text.replace(/[\r\n\t]+/g, ' '));
  const ticks = '`'.repeat(longestBackticks(plain) + 1);
  const pad = ticks.length > 1 ? ' ' : '';
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}
