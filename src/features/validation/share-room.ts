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
