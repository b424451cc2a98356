import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  UsageError
} from "./cli-usage-error.js";
import {
  readingOptions
} from "./features-check-reading-options.js";
import {
  readTemplate
} from "./list-format-parse-template.js";
import {
  ROLES,
  formatsOf,
  isCertain2 as isCertain,
  printTemplate,
  readBibliography,
  readList
} from "./bibtex-bib-identifiers.js";
import "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import "./identifiers-arxiv.js";
import "./identifiers-doi.js";
import "./text-group-by.js";
import {
  count
} from "./text-plural.js";
import {
  shorten
} from "./text-shorten.js";
import "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-percent-encoded.js";
import {
  printable
} from "./report-terminal-text.js";
import "./text-hidden-characters.js";
import "./text-fold.js";
import "./text-without-tail.js";
import "./text-memo.js";
import "./text-did-you-mean.js";
import "./text-at-most.js";
import "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/list/read/trace.ts
var COUNT = ROLES.length;
function traceAt(source, line, options = {}) {
  const traces = [];
  const { lines } = source;
  readList(source, {
    ...options,
    watch: (reading, { start, end }) => {
      const first = lines.position(start).line;
      const last = lines.position(Math.max(start, end - 1)).line;
      if (first <= line && line <= last) traces.push(traceOf(reading, first, last));
    }
  });
  return traces;
}
function traceOf(reading, firstLine, lastLine) {
  const { segments, candidate, roles, score, support } = reading;
  return {
    unit: candidate.kind,
    firstLine,
    lastLine,
    margin: reading.margin,
    segments: segments.map((segment, index) => {
      const role = roles[index] ?? COUNT - 1;
      let other = role;
      let best = Number.NEGATIVE_INFINITY;
      for (let one = 0; one < COUNT; one++) {
        const rival = support[index * COUNT + one] ?? best;
        if (one !== role && rival > best) [other, best] = [one, rival];
      }
      return {
        segment,
        role: ROLES[role] ?? "other",
        other: ROLES[other] ?? "other",
        margin: score - best,
        certain: isCertain(score - best)
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
  const place = (range, name) => {
    const line = range === void 0 ? 1 : readme.lines.position(range.start).line;
    return `${printable(readme.path)}:${line} ${printable(shorten(name, LONGEST_NAME))}`;
  };
  const blocks = sections.map((format) => {
    const { heading } = format;
    const name = heading?.text ?? "Before the first heading";
    return `${place(heading?.range, name)}
  ${shown(format)}
`;
  });
  const skipped = list.reading.skipped.map(
    ({ heading, range, reason }) => `${place(range, heading)}
  skipped: ${reason}
`
  );
  const found = whole === void 0 ? `${printable(readme.path)}: no entries found.
` : `The list
  ${shown(whole)}
`;
  return [...blocks, ...skipped, found].join("\n");
}
function shown({ template, followers, entries }) {
  const share = entries === 0 ? 0 : Math.floor(100 * followers / entries);
  return `${printable(printTemplate(template))} \xB7 ${share}% of ${count(entries, "entry", "entries")}`;
}
function explainEntry(input, line) {
  const { readme, options } = listOf(input);
  const number = /^\d{1,9}$/.test(line) ? Number(line) : 0;
  if (number < 1 || number > readme.lines.count) {
    throw new UsageError(
      `--trace takes a line of ${readme.path}, 1 to ${readme.lines.count}, not "${line}".`,
      "format"
    );
  }
  const traces = traceAt(readme, number, options);
  if (traces.length === 0) {
    throw new InputError(
      `line ${number} of ${readme.path} was not read as an entry. Its section may be skipped: add its heading to "categories" in the configuration.`
    );
  }
  return traces.map((trace) => tracedText(readme, trace)).join("\n");
}
function tracedText({ path }, { unit, firstLine, lastLine, margin, segments }) {
  const lines = firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`;
  const verdict = margin > 0 ? "an entry" : "no entry";
  const certainty = Math.abs(margin) < 1e6 ? `by ${margin.toFixed(1)}` : "certainly";
  const widest = segments.reduce((most, { role }) => Math.max(most, role.length), 7);
  return [
    `${printable(path)}:${lines} read as ${verdict} (${unit}), ${certainty}`,
    ...segments.map((one) => {
      const why = one.certain ? "known" : `${one.margin.toFixed(1)} above ${one.other}`;
      return `  ${one.role.padEnd(widest)}  ${why.padEnd(22)}  ${pieceOf(one)}`;
    }),
    ""
  ].join("\n");
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
