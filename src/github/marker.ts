/**
 * Which comment of ours one is: the summary of a pull request, one finding, the answer to a
 * submission, the answer to a command, which is named by the number of the command's comment, or
 * the issue that tracks the links.
 */
export type CommentName =
  | 'summary'
  | 'submission'
  | 'tracking'
  | `finding-${string}`
  | `answer-${number}`;

/** The hidden first line of a comment of ours. */
export function markerLine(name: CommentName): string {
  return `<!-- list-curator:${name} -->`;
}

/**
 * Which comment of ours a body is. Only the very first line counts, which no user's text reaches.
 * Anyone can write such a line, so that the author counts too: what {@link GitHub.ask} gives as ours
 * is.
 */
export function nameOfComment(body: string): CommentName | undefined {
  const name =
    /^<!-- list-curator:(summary|submission|tracking|finding-[0-9a-f]{16}|answer-\d+) -->(?:\r?\n|$)/.exec(
      body,
    )?.[1];
  return name as CommentName | undefined;
}
