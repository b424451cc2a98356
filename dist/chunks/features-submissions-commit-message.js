import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  LONGEST_BODY
} from "./github-github.js";
import {
  markerLine,
  nameOfComment
} from "./github-marker.js";
import {
  inertLine
} from "./report-markdown-text.js";
import {
  literal,
  object,
  safeParse,
  string
} from "./valibot-dist-index.js";
import {
  fingerprint
} from "./text-fingerprint.js";
import {
  titleKey
} from "./catalog-title-key.js";
import {
  identifierKey
} from "./identifiers-doi.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import {
  jsonEscape,
  parseJson
} from "./text-json.js";

// src/features/submissions/commit-message.ts
var LONGEST_TITLE = 200;
function pullTitle(key, title) {
  return shorten(inertLine(`Add ${key}: ${title}`), LONGEST_TITLE);
}
function commitMessage(title, { work, key, paths, content }) {
  return [
    title,
    "",
    `Submission-Work: ${work.map(inertLine).join(" ")}`,
    `Submission-Key: ${key}`,
    `Submission-Files: ${JSON.stringify(paths)}`,
    `Submission-Content: ${content}`
  ].join("\n");
}
function factsOfCommit({ message, parents }) {
  const found = /\n\nSubmission-Work: (.*)\nSubmission-Key: (\S+)\nSubmission-Files: (.*)\nSubmission-Content: ([0-9a-f]{16})\s*$/.exec(
    message
  );
  if (found === null || parents.length !== 1) return void 0;
  const [, work = "", key = "", files = "", content = ""] = found;
  const paths = parsePaths(files);
  return paths && { work: work.split(" "), key, paths, content };
}
function parsePaths(text) {
  const paths = parseJson(text);
  return Array.isArray(paths) && paths.length > 0 && paths.every((one) => typeof one === "string") ? paths : void 0;
}
function contentOf(texts) {
  return fingerprint(JSON.stringify(texts.map((text) => text ?? null)));
}

// src/features/submissions/other-submissions.ts
function knownSubmissions({
  issue: { number },
  tip,
  pull,
  submissions
}) {
  return {
    issue: number,
    own: tip && factsOfCommit(tip),
    isOpen: pull?.state === "OPEN",
    others: submissions.flatMap(({ issue, tip: theirs, pull: other }) => {
      const facts = factsOfCommit(theirs);
      return issue === number || other === void 0 || facts === void 0 ? [] : [{ issue, pull: other.number, facts }];
    })
  };
}
function namesOf(entry) {
  const title = titleKey(entry.fields.get("title")?.value ?? "");
  return [...entry.identifiers.map(identifierKey), `title:${fingerprint(title)}`];
}
function submissionOfSamePaper({ issue: own, isOpen, others }, work) {
  const names = new Set(work.map(inertLine));
  const found = others.find(
    ({ issue, facts }) => !(isOpen && own < issue) && facts.work.some((name) => names.has(name))
  );
  return found && { kind: "in-review", issue: found.issue, pull: found.pull };
}
function keptKey({ issue: own, own: facts, others }, work, { bibliographies }) {
  if (facts === void 0 || facts.work.join(" ") !== work.map(inertLine).join(" ")) {
    return void 0;
  }
  const key = facts.key.toLowerCase();
  const taken = bibliographies.flatMap(({ entries }) => entries.map((entry) => entry.key));
  const older = others.filter(({ issue }) => issue < own).map((one) => one.facts.key);
  return [...taken, ...older].some((other) => other.toLowerCase() === key) ? void 0 : facts.key;
}

// src/features/submissions/pull-body.ts
var ENTRY = "### Entry";
var END = "<!-- list-curator:end -->";
var HOLD = /\n> \[!WARNING\]\n> \*\*Do not merge this yet\.\*\*[^\n]*\n(?=\n)/;
var STALE = "> [!NOTE]\n> This changed after it was approved. Approve it again.";
var Kept = object({ version: literal(1), title: string() });
function pullBody({ headline, text, staleApproval }, old) {
  const kept = safeParse(Kept, dataOfComment(old?.body ?? ""));
  const isOurs = old === void 0 || kept.success && kept.output.title === old.title;
  const head = [markerLine("submission"), dataLine({ version: 1, title: headline })].join("\n");
  const whole = `${head}

${text}
${END}${tailOf(old?.body)}`;
  const body = cut(staleApproval ? staleBody(whole) : whole, LONGEST_BODY);
  return { title: isOurs ? headline : old.title, body };
}
function heldBody(body, issue) {
  if (nameOfComment(body) !== "submission" || dataOfComment(body) === void 0) return void 0;
  const text = body.replaceAll("\r\n", "\n").replace(HOLD, "");
  const [marker = "", data = ""] = text.split("\n", 2);
  const head = `${marker}
${data}`;
  return `${head}
> [!WARNING]
> **Do not merge this yet.** #${issue} cannot be used as it is now; the answer there says why.
${text.slice(head.length)}`;
}
function staleBody(body) {
  const text = body.replaceAll("\r\n", "\n");
  const at = text.indexOf(`

${ENTRY}
`);
  return at < 0 || text.slice(0, at).includes(STALE) ? body : `${text.slice(0, at)}

${STALE}${text.slice(at)}`;
}
function tailOf(body) {
  const at = body?.lastIndexOf(END) ?? -1;
  return body === void 0 || at < 0 ? "" : body.slice(at + END.length).trimEnd();
}
var START = "<!-- list-curator-data:";
var UNSAFE = /[^\p{L}\p{M}\p{N} ",.:;{}[\]()/'\\]/gu;
function dataLine(data) {
  return `${START}${JSON.stringify(data).replace(UNSAFE, jsonEscape)} -->`;
}
function dataOfComment(body) {
  const line = body.split(/\r?\n/, 2)[1] ?? "";
  return line.startsWith(START) && line.endsWith(" -->") ? parseJson(line.slice(START.length, -" -->".length)) : void 0;
}

export {
  pullTitle,
  commitMessage,
  factsOfCommit,
  contentOf,
  knownSubmissions,
  namesOf,
  submissionOfSamePaper,
  keptKey,
  ENTRY,
  pullBody,
  heldBody,
  staleBody
};
