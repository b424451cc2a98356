/**
 * As many of the lines as there is room for, and how many are left out. A long line that does not
 * fit ends it, since the room of those left out counts too.
 *
 * @param room in UTF-16 units; the note on what is left out comes on top.
 * @param where what follows "and 3 more": where to find them.
 */
export function linesWithin(lines: readonly string[], room: number, where = ''): string {
  let size = 0;
  const shown = lines.filter((line) => {
    size += line.length + 1;
    return size <= room;
  });
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`\n… and ${left} more${where}.`] : [])].join('\n');
}
