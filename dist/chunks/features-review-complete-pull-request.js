import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  commitTexts,
  papersWithRecords,
  readPullRequest
} from "./features-review-commit-fixes.js";
import {
  childChecks
} from "./features-child-process-child-checks.js";
import {
  PART_NAMES,
  REGISTRY_TITLES,
  partsText,
  sourcesText
} from "./features-papers-completed-paper.js";
import {
  inertLine
} from "./report-markdown-text.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  shorten
} from "./text-shorten.js";
import {
  compact
} from "./text-json.js";

// src/features/review/complete-pull-request.ts
var OF_COMMAND = { papers: 30, requests: 120, milliseconds: 6e4 };
var LONGEST_HEADLINE = 72;
var LONGEST_TITLE = 100;
var LONGEST_GOT = 300;
async function completePullRequest(io, inputs, github, { number, base, head, branch, message: headMessage }) {
  const pull = { github, number, branch };
  const check = childChecks(io, inputs.seconds);
  const files = { ...inputs, whole: "the pull request" };
  const { sides } = await readPullRequest(pull, { base, head }, files, check.reader);
  if (sides === void 0) return { kind: "untouched" };
  const options = { scope: "changed", fixes: false };
  const { toComplete } = await check.job("change", { sides, options });
  const known = await papersWithRecords(toComplete, sides.base.config, io, OF_COMMAND);
  const list = sides.head;
  const { completed, files: texts, patch } = await check.job("completion", { list, known });
  const names = new Set(completed.map(({ identifier }) => identifier));
  const notFound = toComplete.filter(({ identifier }) => !names.has(identifierKey(identifier)));
  if (completed.length === 0 || texts.length === 0) {
    return completedLines(headMessage).length === 0 ? { kind: "nothing", notFound } : { kind: "committed", head, message: headMessage, notFound };
  }
  const message = completionMessage(completed);
  const commit = await commitTexts(pull, head, message, texts);
  return commit === void 0 ? { kind: "patch", message, patch } : { kind: "committed", head: commit, message, notFound };
}
function completionMessage(completed) {
  const [first] = completed;
  const what = completed.length === 1 && first !== void 0 ? `Complete ${inertLine(first.citationKey ?? first.title)}` : `Complete ${completed.length} papers`;
  const lines = completed.map((paper) => {
    const { title, citationKey } = paper;
    const key = citationKey === void 0 ? "" : ` (${inertLine(citationKey)})`;
    const name = `${inertLine(shorten(title, LONGEST_TITLE))}${key}`;
    return `- ${name}: ${partsText(paper.parts)}, from ${sourcesText([paper])}`;
  });
  return [what.slice(0, LONGEST_HEADLINE), lines.join("\n")].join("\n\n");
}
var WORDS = /* @__PURE__ */ new Set([...PART_NAMES, ...REGISTRY_TITLES]);
function completedLines(message) {
  const [headline = "", ...lines] = message.split("\n");
  if (!headline.startsWith("Complete ")) return [];
  return lines.slice(0, OF_COMMAND.papers + 1).flatMap((line) => {
    const end = line.lastIndexOf(": ");
    const got = line.slice(end + 2);
    const isOurs = line.startsWith("- ") && end > 0 && got.includes(", from ");
    if (!isOurs || !got.split(/, from |, | and /).every((word) => WORDS.has(word))) return [];
    const name = line.slice(2, end);
    const [whole = "", key] = / \(([^\s()]+)\)$/.exec(name) ?? [];
    const title = shorten(name.slice(0, name.length - whole.length), LONGEST_TITLE);
    return [compact({ title, key: key?.slice(0, LONGEST_TITLE), got: got.slice(0, LONGEST_GOT) })];
  });
}

export {
  completePullRequest,
  completedLines
};
