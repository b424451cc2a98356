import { longestBackticks } from '../../text/longest-backticks.ts';

/**
 * A suggestion that puts a text in the place of whole lines. The fence is longer than any run of
 * backticks in the text, so that the text cannot end it.
 *
 * @param text the new lines, without the last line ending.
 */
export function suggestionBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestBackticks(text) + 1));
  return `${fence}suggestion\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}
