import { isAbstract } from '../../rules/entry-abstract.ts';
import { closesFence, openedFence } from '../../text/fence.ts';

/** `Abstract:`, `**Abstract.**`, `Abstract — `, or the word on a line of its own. */
const LABEL =
  /^(?:#{1,6} )?[*_]{0,3}abstract(?:[:.—–][*_]{0,3}|[*_]{0,3}(?:[:.]|[ \t]*[\n—–]|[ \t]+-[ \t]))/i;

/**
 * The abstract that a contributor gave: without the fence, the marks of a quote or the label that
 * people paste with it. A placeholder such as `N/A` or `-` is no answer.
 *
 * @returns an empty text where there is none.
 */
export function givenAbstract(answer: string): string {
  const text = withoutQuote(withoutFence(answer.trim())).replace(LABEL, '').trim();
  return isAbstract(text) ? text : '';
}

function withoutFence(text: string): string {
  const lines = text.split('\n');
  const open = openedFence(lines[0] ?? '');
  const isWhole =
    open !== undefined &&
    lines.findIndex((line, at) => at > 0 && closesFence(line, open)) === lines.length - 1;
  return isWhole ? lines.slice(1, -1).join('\n').trim() : text;
}

function withoutQuote(text: string): string {
  const lines = text.split('\n');
  const isQuote = lines.every((line) => line.trim() === '' || line.startsWith('>'));
  return isQuote ? lines.map((line) => line.replace(/^> ?/, '')).join('\n') : text;
}
