import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  largest
} from "./text-extremes.js";
import {
  columnsOf
} from "./report-terminal-text.js";

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
function tableLines(rows, width, indent = "") {
  const sizes = rows[0]?.map(
    (_, column) => largest(rows.map((row) => columnsOf(row[column] ?? "")))
  );
  return rows.flatMap((row) => {
    const label = row.slice(0, -1).map(
      (cell, column) => `${cell.padEnd(cell.length + (sizes?.[column] ?? 0) - columnsOf(cell))}  `
    );
    const start = indent + label.join("");
    const [first, ...more] = wrapped(row.at(-1) ?? "", width - start.length);
    return [start + first, ...more.map((line) => " ".repeat(start.length) + line)];
  });
}

export {
  wrapped,
  tableLines
};
