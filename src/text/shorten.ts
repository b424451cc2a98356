/** The beginning of a text, at most `most` UTF-16 units long; half of a character would be no text. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** A text that fits into `most` UTF-16 units; where something is left out, it ends in an ellipsis. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${cut(text, most - 1).trimEnd()}…`;
}
