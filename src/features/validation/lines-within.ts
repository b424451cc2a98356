/**
 * As many of the lines as there is room for, and how many are not shown. The first line that does
 * not fit ends them.
 *
 * @param room in UTF-16 units; the note on what is not shown comes on top.
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

/**
 * Divides room among those that need it: one that needs less than an even share gets all it needs,
 * and the others get the rest.
 */
export function shareRoom(needs: readonly number[], room: number): number[] {
  const shares = needs.map(() => 0);
  const smallestFirst = needs
    .map((need, index) => ({ need, index }))
    .sort((a, b) => a.need - b.need);
  let left = Math.max(0, room);
  let waiting = needs.length;
  for (const { need, index } of smallestFirst) {
    const share = Math.min(need, Math.floor(left / waiting));
    shares[index] = share;
    left -= share;
    waiting -= 1;
  }
  return shares;
}
