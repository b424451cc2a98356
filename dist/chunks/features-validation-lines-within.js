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

export {
  linesWithin
};
