import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/count-while.ts
function countWhile(length, holds) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/text/line-table.ts
var LF = 10;
var CR = 13;
function lineTable(text) {
  const starts = lineStarts(text);
  const lineStart = (line) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  return {
    count: starts.length,
    lineStart,
    lineEnd(line) {
      if (line >= starts.length) return text.length;
      let end = lineStart(line + 1);
      if (text.charCodeAt(end - 1) === LF) end--;
      if (end > lineStart(line) && text.charCodeAt(end - 1) === CR) end--;
      return end;
    },
    position(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = countWhile(starts.length, (at) => (starts[at] ?? 0) <= clamped);
      return { line, column: clamped - lineStart(line) + 1 };
    }
  };
}
function lineStarts(text) {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) starts.push(at + 1);
    else if (code === CR && text.charCodeAt(at + 1) !== LF) starts.push(at + 1);
  }
  return starts;
}

export {
  countWhile,
  lineTable
};
