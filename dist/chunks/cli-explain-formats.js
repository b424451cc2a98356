import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  UsageError
} from "./cli-usage-error.js";
import {
  readTemplate,
  readingOptions
} from "./features-reading-options.js";
import {
  readBibliography
} from "./bibtex-bib-identifiers.js";
import "./identifiers-pmid.js";
import "./bibtex-field-values.js";
import {
  printable
} from "./report-terminal-text.js";
import {
  ROLES,
  decode,
  formatsOf,
  printTemplate,
  readList
} from "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import {
  shorten
} from "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";

// src/list/read/trace.ts
function traceAt(source, line, options = {}) {
  const traces = [];
  const { lines } = source;
  readList(source, {
    ...options,
    watch: (seen) => {
      const first = lines.position(seen.range.start).line;
      const last = lines.position(Math.max(seen.range.start, seen.range.end - 1)).line;
      if (first <= line && line <= last) traces.push(traceOf(seen, first, last));
    }
  });
  return traces;
}
function traceOf({ record, known }, firstLine, lastLine) {
  const { lattice, segments, candidate } = record;
  const best = decode(lattice, known);
  return {
    unit: candidate.kind,
    firstLine,
    lastLine,
    margin: best.margin,
    segments: segments.map((segment, index) => {
      const role = best.roles[index] ?? ROLES.length - 1;
      let other = role;
      let score = Number.NEGATIVE_INFINITY;
      for (let one = 0; one < ROLES.length; one++) {
        if (one === role) continue;
        const forced = new Map(known.forced).set(index, one);
        const tried = decode(lattice, { ...known, forced }).score;
        if (tried > score) [other, score] = [one, tried];
      }
      return {
        segment,
        role: ROLES[role] ?? "other",
        other: ROLES[other] ?? "other",
        margin: best.score - score,
        certain: known.forced?.has(index) ?? false
      };
    })
  };
}

// src/cli/explain-formats.ts
var LONGEST_NAME = 60;
var LONGEST_TEXT = 60;
function explainFormats(input) {
  const { readme, options } = listOf(input);
  const list = readList(readme, options);
  const wanted = readTemplate(input.config.entry);
  const { sections, list: whole } = formatsOf(list, wanted);
  if (whole === void 0) return `${printable(readme.path)}: no entries found.
`;
  const blocks = sections.map((format) => {
    const { heading } = format;
    const line = heading === void 0 ? 1 : readme.lines.position(heading.range.start).line;
    const name = heading === void 0 ? "Before the first heading" : heading.text;
    return `${printable(readme.path)}:${line} ${printable(shorten(name, LONGEST_NAME))}
  ${shown(format)}
`;
  });
  return `${blocks.join("\n")}
The list
  ${shown(whole)}
`;
}
function shown({ template, followers, entries }) {
  const share = entries === 0 ? 0 : Math.floor(100 * followers / entries);
  const of = entries === 1 ? "1 entry" : `${entries} entries`;
  return `${printable(printTemplate(template))} \xB7 ${share}% of ${of}`;
}
function explainEntry(input, line) {
  const { readme, options } = listOf(input);
  const number = /^\d{1,9}$/.test(line) ? Number(line) : 0;
  if (number < 1 || number > readme.lines.count) {
    throw new UsageError(
      `--trace wants a line of ${readme.path}, 1 to ${readme.lines.count}, not "${line}".`,
      'Run "list-curator format --help" for its options.'
    );
  }
  const traces = traceAt(readme, number, options);
  if (traces.length === 0) {
    throw new InputError(
      `nothing at line ${number} of ${readme.path} was tried as an entry. Its section may be passed over: name its heading under "categories" in the configuration.`
    );
  }
  return traces.map((trace) => tracedText(readme, trace)).join("\n");
}
function tracedText({ path }, { unit, firstLine, lastLine, margin, segments }) {
  const lines = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
  const verdict = margin > 0 ? "an entry" : "no entry";
  const widest = segments.reduce((most, { role }) => Math.max(most, role.length), 7);
  return [
    `${printable(path)}:${lines} read as ${verdict} (${unit}), by ${margin.toFixed(1)}`,
    ...segments.map(
      (one) => `  ${one.role.padEnd(widest)}  ${whyOf(one).padEnd(22)}  ${pieceOf(one)}`
    ),
    ""
  ].join("\n");
}
function whyOf({ certain, other, margin }) {
  return certain ? "known" : `${margin.toFixed(1)} above ${other}`;
}
function pieceOf({ segment }) {
  const { text, before, marks, bracket, quote, label, isLabel } = segment;
  const names = ["link", "bold", "italic", "code"].filter((_, bit) => (marks & 1 << bit) !== 0);
  if (quote > 0) names.push("quoted");
  if (bracket !== "") names.push(`in ${bracket}`);
  if (isLabel) names.push("a label");
  if (label !== void 0) names.push(`labeled ${label}`);
  const after = before === "^" ? "first" : before === "_" ? "" : `after "${before.replaceAll("\n", "\\n")}"`;
  const facts = [after, ...names].filter((one) => one !== "");
  return `${printable(shorten(text, LONGEST_TEXT))}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function listOf({ readme, bibs, config }) {
  if (readme === void 0) throw new InputError("there is no list to explain.");
  return { readme, options: readingOptions(config, void 0, bibs.map(readBibliography)) };
}
export {
  explainEntry,
  explainFormats
};
