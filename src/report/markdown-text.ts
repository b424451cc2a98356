import { withoutHidden } from '../text/hidden-characters.ts';
import { longestBackticks } from '../text/longest-backticks.ts';

/** What Markdown and GitHub would act on. */
const ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;

/**
 * Text of a stranger as inert Markdown on one line: no formatting, HTML, links, comments, mentions,
 * references to issues, or closing keywords come to life in it.
 */
export function inertMarkdown(text: string): string {
  return unlinked(
    withoutHidden(text.replace(/[\r\n\t]+/g, ' ')).replace(ACTIVE, (character) => `\\${character}`),
  );
}

/**
 * Text of a stranger on one line where GitHub reads no Markdown, but still links: titles of pull
 * requests and messages of commits.
 */
export function inertLine(text: string): string {
  return unlinked(withoutHidden(text.replace(/\s+/g, ' ')).trim());
}

/**
 * A backslash does not keep GitHub from linking; a word joiner behind the sign does. Whatever stands
 * before: links begin behind an underscore or a digit, too.
 */
function unlinked(text: string): string {
  return text
    .replace(/@|#(?=\d)/g, (sign) => `${sign}\u2060`)
    .replace(/(?<=https?|ftp)(?=:)|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi, '\u2060');
}

/** Text as code: nothing in it comes to life, and no page is linked to that may be harmful. */
export function codeSpan(text: string): string {
  const plain = withoutHidden(text.replace(/[\r\n\t]+/g, ' '));
  const ticks = '`'.repeat(longestBackticks(plain) + 1);
  const pad = ticks.length > 1 ? ' ' : '';
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}
