import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/validation/lines-within.ts
function linesWithin(lines, room, where = "") {
  let size = 0;
  const shown = lines.filter((line) => {
    size += line.length + 1;
    return size <= room;
  });
  const left = lines.length - shown.length;
  return [...shown, ...left > 0 ? [`
\u2026 and ${left} more${where}.`] : []].join("\n");
}
function shareRoom(needs, room) {
  const shares = needs.map(() => 0);
  const smallestFirst = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
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

export {
  linesWithin,
  shareRoom
};
