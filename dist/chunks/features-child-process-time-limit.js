import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  RULES
} from "./bibtex-bib-edits.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  isTemplateProblem,
  parseTemplate
} from "./list-format-parse-template.js";
import {
  InputError
} from "./files-input-error.js";
import {
  decodePercent
} from "./text-percent-encoded.js";

// src/features/child-process/time-limit.ts
function timeLimit(totalMs, now) {
  const end = now() + totalMs;
  const remaining = () => end - now();
  return {
    timeFor: (share) => {
      const stop = now() + remaining() * share;
      return () => now() >= stop;
    },
    part: (share) => timeLimit(remaining() * share, now)
  };
}

// src/files/linked-bibs.ts
function linkedBibs(text, paths) {
  const ends = /* @__PURE__ */ new Set();
  const note = (target) => {
    const path = decodePercent(target.split(/[#?]/, 1)[0] ?? "");
    const [folder, name] = path.split("/").slice(-2);
    if (name !== void 0) ends.add(name).add(`${folder}/${name}`);
    else if (folder !== void 0) ends.add(folder);
  };
  for (const { start, word } of wordsWithBib(text)) {
    if (/\.bib(?:[#?]|$)/i.test(word) && isLinked(text, start, word)) note(word.replace(/^:/, ""));
  }
  for (const [, target = ""] of text.matchAll(/(?:\(|\]:[ \t]*)<([^<>\n]*)>/g)) note(target);
  return paths.filter((path) => ends.has(path));
}
var EDGE = /[\s()<>"'[\]]/;
function* wordsWithBib(text) {
  const bib = /\.bib/gi;
  let done = 0;
  for (let found = bib.exec(text); found !== null; found = bib.exec(text)) {
    let start = found.index;
    while (start > done && !EDGE.test(text.charAt(start - 1))) start--;
    let end = bib.lastIndex;
    while (end < text.length && !EDGE.test(text.charAt(end))) end++;
    yield { start, word: text.slice(start, end) };
    done = end;
    bib.lastIndex = end;
  }
}
var BEFORE = 12;
function isLinked(text, index, word) {
  if (word.startsWith(":")) return text[index - 1] === "]";
  let at = index - 1;
  if (text[at] === '"' || text[at] === "'") at--;
  if (text[at] === "(") return true;
  while (/\s/.test(text[at] ?? "")) at--;
  if (text[at] === ":") return text[at - 1] === "]";
  return /href\s*=$/i.test(text.slice(Math.max(0, at + 1 - BEFORE), at + 1));
}

// src/files/read-config.ts
async function readConfig(source) {
  const { parseConfig } = await import("./config-parse-config.js");
  const known = {
    ruleIds: [...RULES.map(({ id }) => id), ...REFERENCE_RULE_IDS],
    entryProblem: (template) => {
      const read = parseTemplate(template);
      return isTemplateProblem(read) ? read : void 0;
    }
  };
  const parsed = parseConfig(source, known);
  if (parsed.config !== void 0) return parsed.config;
  const lines = parsed.problems.map(
    ({ message, position }) => `${source.path}:${position.line}:${position.column}: ${message}`
  );
  throw new InputError(`the configuration is wrong
${lines.join("\n")}`);
}

export {
  linkedBibs,
  readConfig,
  timeLimit
};
