/**
 * The page that shows a line of a file as a commit holds it.
 *
 * @param repositoryUrl `https://github.com/owner/name`, or that on a GitHub Enterprise Server.
 * @param line from 1.
 */
export function lineUrl(repositoryUrl: string, commit: string, path: string, line: number): string {
  // Parentheses would end a link of Markdown.
  const escaped = encodeURI(path).replace(
    /[?#()@]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  // Without `plain`, GitHub shows Markdown rendered, which has no lines.
  return `${repositoryUrl}/blob/${commit}/${escaped}?plain=1#L${line}`;
}
