import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/lines-text.ts
var SHOWN = 5;
function linesText(lines) {
  const different = [...new Set(lines)];
  const shown = different.slice(0, SHOWN);
  const more = different.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  const all = shown.length === 0 ? `${last ?? ""}` : `${shown.join(", ")} and ${last ?? ""}`;
  return `${different.length === 1 ? "line" : "lines"} ${all}`;
}

export {
  linesText
};
