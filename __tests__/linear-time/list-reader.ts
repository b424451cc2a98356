/**
 * Expressions of the reader of lists that the tool calls more than linear. They see single lines or
 * texts of bounded length; the growth tests of the readers cover them. No new one belongs here.
 */
export const OF_LIST_READER: ReadonlySet<string> = new Set([
  '/\\[((?:[^[\\]\\\\]|\\\\.|\\[[^[\\]]*\\])*)\\]\\(\\s*<?((?:[^()\\s<>]|\\([^()\\s<>]*\\))*)>?[^()]*\\)/',
  '/<a\\s[^<>]*?href\\s*=\\s*["\']?([^"\'\\s<>]+)["\']?[^<>]*>(.*?)(?:<\\/a>|$)/i',
  '/\\b(?:lists?|collections?|repository|repo|contains?|includes?|including|covers?|collects?|currently|total|so far|now has|now holds)\\b([^.|\\n]{0,60}?)\\b(\\d{1,3}(?:,\\d{3})+|\\d{1,6}) (papers|articles|publications|entries)\\b/gi',
  '/^ {0,3}\\[([^\\]\\n]{1,200})\\]:[ \\t]*(<[^>\\n]{0,2000}>|\\S{1,2000})/gm',
  '/(?<!`)(`{1,3})(?!`)[^\\n]*?(?<!`)\\1(?!`)/g',
  '/<!--.*?(?:-->|$)/g',
  '/(?:[.,;:!?*_~\'"]|&[a-z]+;)+$/i',
  '/!\\[[^\\]]*\\](?:\\([^()]*\\)|\\[[^\\]]*\\])/g',
  '/(<img\\s)([^<>]{1,3000}?)(?=\\s?\\/?>)/gi',
]);

/** Its files that build an expression in a function. */
export const LIST_READER_BUILDERS: ReadonlySet<string> = new Set(
  'src/list/read/words/badges.ts src/list/source/find-urls.ts src/list/source/html-blocks.ts src/list/source/html.ts src/list/source/raw-heading.ts src/list/source/scan.ts src/list/source/simple-blocks.ts'.split(
    ' ',
  ),
);
