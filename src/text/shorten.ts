/** The start of a text, with at most `most` UTF-16 units and without half a character at the end. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** A text with at most `most` UTF-16 units; a shortened one ends with an ellipsis. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${cut(text, most - 1).trimEnd()}…`;
}
