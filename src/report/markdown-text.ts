/** Characters that hide or reorder text. */
const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
/** What Markdown and GitHub would act on. */
const ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;

/**
 * Text of a stranger as inert Markdown on one line: no formatting, HTML, links, comments, mentions,
 * references to issues, or closing keywords come to life in it.
 */
export function inertMarkdown(text: string): string {
  return unlinked(
    text
      .replace(/[\r\n\t]+/g, ' ')
      .replace(HIDDEN, '')
      .replace(ACTIVE, (character) => `\\${character}`),
  );
}

/**
 * Text of a stranger on one line where GitHub reads no Markdown, but still links: titles of pull
 * requests and messages of commits.
 */
export function inertLine(text: string): string {
  return unlinked(text.replace(/\s+/g, ' ').replace(HIDDEN, '').trim());
}

/** A backslash does not keep GitHub from linking; a word joiner behind the sign does. */
function unlinked(text: string): string {
  return text
    .replace(/@|#(?=\d)/g, (sign) => `${sign}\u2060`)
    .replace(/(?<=\b(?:https?|ftp))(?=:)|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-\d)/gi, '\u2060');
}

/** Text as code: nothing in it comes to life, and no page is linked to that may be harmful. */
export function codeSpan(text: string): string {
  const plain = text.replace(HIDDEN, '');
  const ticks = '`'.repeat(
    Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  const pad = ticks.length > 1 ? ' ' : '';
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}
