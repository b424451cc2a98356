/**
 * The path from one file to another, as a link in the first one writes it: with forward slashes,
 * and with what would end a Markdown link in percent signs.
 *
 * @param from the file that holds the link.
 * @param to the file that it leads to; both relative to the same folder.
 */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared++;
  const up = folders.slice(shared).map(() => '..');
  return [...up, ...parts.slice(shared)]
    .join('/')
    .replace(
      /[\s()<>%#?]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}
