/**
 * What a comment of ours is: the summary of a pull request, one finding, what we say of a
 * submission, the answer to a command, which is named by the number of the command's comment, or
 * the issue that tracks what is wrong with the links.
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
 * Which comment of ours a body is. Only the very first line counts, which no user's text reaches;
 * whoever calls this must also check the author, since anyone can write such a line.
 */
export function nameOfComment(body: string): CommentName | undefined {
  const name =
    /^<!-- list-curator:(summary|submission|tracking|finding-[0-9a-f]{16}|answer-\d+) -->(?:\r?\n|$)/.exec(
      body,
    )?.[1];
  return name as CommentName | undefined;
}
