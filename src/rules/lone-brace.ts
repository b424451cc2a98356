/**
 * The first brace without a partner for TeX, in a value whose braces have partners for BibTeX: to
 * BibTeX `\{` opens a group, to TeX it prints a brace, so that `{\{O}}` ends with "Too many }'s".
 *
 * @returns its offset; undefined when there is none.
 */
export function loneBrace(tex: string): number | undefined {
  if (!/\\[{}]/.test(tex)) return undefined;
  const open: number[] = [];
  for (let at = 0; at < tex.length; at++) {
    const character = tex.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') open.push(at);
    else if (character === '}' && open.pop() === undefined) return at;
  }
  return open[0];
}
