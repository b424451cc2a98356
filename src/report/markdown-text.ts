import { withoutHidden } from '../text/hidden-characters.ts';

/** Characters that are special in Markdown or at GitHub. */
const ACTIVE = /[\\`*_{}[\]()<>#+!|~&$]/g;
/** What GitHub links anywhere: people, issues, addresses. A backslash does not prevent it. */
const LINKED = /@[\w.-]|#\d|GH-\d|(?:https?|ftp|mailto|xmpp):|www\./i;
const OPENING = new Set('([{<"\'“‘«');
const CLOSING = new Set(')]}>"\'”’».,;:!?');

/**
 * Untrusted text as one line of inert Markdown: without formatting, HTML, links, comments, mentions,
 * references to issues, or closing keywords. What GitHub would link is code, so that it can be copied
 * unchanged.
 */
export function inertMarkdown(text: string): string {
  const chunks = withoutHidden(oneLine(text)).split(/([\s|]+)/);
  return joined(chunks.map((chunk) => (LINKED.test(chunk) ? asCode(chunk) : escaped(chunk))));
}

/**
 * A message of a rule as inert Markdown on one line: what it quotes is code, except for words such
 * as titles.
 */
export function messageMarkdown(message: string): string {
  const parts = oneLine(message).split(/(`[^`]+`|"[^"]+")/);
  return joined(
    parts.map((part, index) => {
      const quoted = part.slice(1, -1);
      const isCode = index % 2 === 1 && withoutHidden(quoted).trim() !== '' && !isWords(part);
      return isCode ? codeSpan(quoted) : inertMarkdown(part);
    }),
  );
}

function isWords(part: string): boolean {
  const isLetters = !/[^\p{L}\p{N}\s.,;:'’–-]/u.test(part.slice(1, -1));
  return part.startsWith('"') && /\s/.test(part) && isLetters;
}

/**
 * Untrusted text as one line for places without Markdown in which GitHub still creates links: titles
 * of pull requests and messages of commits. A space prevents them.
 */
export function inertLine(text: string): string {
  return withoutHidden(text.replace(/\s+/g, ' '))
    .trim()
    .replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi, (found) => `${found} `)
    .replace(/(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\.)/gi, ' ');
}

/** Text as code: it is inert, and contains no link to a possibly harmful page. */
export function codeSpan(text: string): string {
  const plain = withoutHidden(oneLine(text));
  const ticks = '`'.repeat(longestBackticks(plain) + 1);
  const pad = ticks.length > 1 ? ' ' : '';
  return `${ticks}${pad}${plain}${pad}${ticks}`;
}

/**
 * A text as a fenced block. The fence is longer than any run of backticks in the text, so that the
 * text cannot end it.
 *
 * @param text without the last line ending.
 */
export function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestBackticks(text) + 1));
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

/** Markdown that is folded away until a reader opens it. */
export function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

/** Two pieces of code side by side would be one, or none. */
function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part, at, all) =>
      part.startsWith('`') && all[at - 1]?.endsWith('`') === true ? ` ${part}` : part,
    )
    .join('');
}

/** The length of the longest run of backticks in a text, or 0. */
function longestBackticks(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(ACTIVE, (character) => `\\${character}`);
}

/** A word as code, without the punctuation around it. */
function asCode(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && OPENING.has(word.charAt(start))) start += 1;
  while (start < end && CLOSING.has(word.charAt(end - 1))) end -= 1;
  return joined([
    escaped(word.slice(0, start)),
    codeSpan(word.slice(start, end)),
    escaped(word.slice(end)),
  ]);
}
