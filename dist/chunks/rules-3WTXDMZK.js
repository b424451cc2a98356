import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  optionValue
} from "./chunk-VVAGAEJ3.js";
import "./chunk-TVL2KFBK.js";
import "./chunk-3E47C2IV.js";
import "./chunk-SGISQ5JK.js";
import "./chunk-2JESYZDC.js";
import "./chunk-ERXG6KQ3.js";
import "./chunk-F3TIF5PZ.js";
import {
  docsUrl
} from "./chunk-GKVOOXYW.js";
import "./chunk-VK6U37WL.js";
import "./chunk-VVVV4B6V.js";
import "./chunk-QL44OG2J.js";
import "./chunk-KSDFPRVS.js";
import {
  RULES
} from "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/cli/rules.ts
function rules(args, io) {
  io.stdout(optionValue(args, "format") === "json" ? json(RULES) : table(RULES, io.width));
}
function json(all) {
  const listed = all.map(({ id, severity, fix, summary }) => ({
    id,
    severity,
    fix,
    summary,
    docs: docsUrl(id) ?? `docs/rules/${id}.md`
  }));
  return `${JSON.stringify(listed, null, 2)}
`;
}
function table(all, width) {
  const head = ["rule", "severity", "fix"];
  const rows = all.map(({ id, severity, fix, summary }) => [id, severity, fix, summary]);
  const widths = head.map(
    (name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0))
  );
  const left = (cells) => widths.map((size, column) => (cells[column] ?? "").padEnd(size)).join("  ");
  const indent = widths.reduce((sum, size) => sum + size + 2, 0);
  const room = Math.max(MINIMUM, width - indent);
  return [
    `${left(head)}  what it asks for`,
    ...rows.flatMap((row) => {
      const [first = "", ...others] = wrap(row[3], room);
      return [`${left(row)}  ${first}`, ...others.map((line) => " ".repeat(indent) + line)];
    })
  ].map((line) => `${line}
`).join("");
}
var MINIMUM = 30;
function wrap(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== void 0 && line.length + word.length < width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
export {
  rules
};
