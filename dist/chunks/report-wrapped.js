import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/report/wrapped.ts
var MINIMUM = 30;
function wrapped(text, width) {
  const room = Math.max(MINIMUM, width);
  const [first = "", ...words] = text.split(" ");
  const lines = [first];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export {
  wrapped
};
