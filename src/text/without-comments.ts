const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** A Markdown text with spaces for its HTML comments; lines stay where they are. */
export function withoutComments(text: string): string {
  return text.includes('<!--')
    ? text.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' '))
    : text;
}
