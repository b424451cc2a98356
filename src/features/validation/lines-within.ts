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

/**
 * Divides room among those who need it: who needs less than an even share has all it needs, and
 * leaves the rest to the others.
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
