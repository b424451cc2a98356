import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/report/wrapped.ts
var MINIMUM = 30;
function wrapped(text, width) {
  const most = Math.max(MINIMUM, width);
  const [first = "", ...words] = text.split(" ");
  const lines = [first];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
function inColumn(label, text, width) {
  const [first, ...more] = wrapped(text, width - label.length);
  const indent = " ".repeat(label.length);
  return [label + first, ...more.map((line) => indent + line)];
}

export {
  wrapped,
  inColumn
};
