/**
 * The old text of a file from its new text and its patch, which spares a request for the old one.
 *
 * @param text the new text, line endings as they are.
 * @param patch a unified diff without file headers.
 * @returns undefined where the patch does not fit the text.
 */
export function undoPatch(text: string, patch: string): string | undefined {
  const lines = text.split('\n');
  const old: string[] = [];
  let next = 0;
  // What stands before the last line's missing ending: a line of the old side, the new, or both.
  let unended = '';
  let sign = '';
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      // A hunk without new lines names the line before it.
      const start = hunk[2] === '0' ? Number(hunk[1]) : Number(hunk[1]) - 1;
      if (start < next || start > lines.length) return undefined;
      old.push(...lines.slice(next, start));
      next = start;
      continue;
    }
    if (line.startsWith('\\')) {
      unended += sign;
      continue;
    }
    sign = line.slice(0, 1);
    const rest = line.slice(1);
    if (line.startsWith('-')) old.push(rest);
    else if (lines[next] !== rest) return undefined;
    else {
      if (line.startsWith(' ')) old.push(rest);
      next++;
    }
  }
  // Where the ends differ, the patch reaches the end, and only the empty last line is left.
  if (unended === '+') old.push('');
  else if (unended !== '-') old.push(...lines.slice(next));
  return old.join('\n');
}
